/** Another's reader of Turtle, as far as the tests ask it. It brings no types of its own. */
interface N3 {
  Parser: new () => { parse(turtle: string): Quad[] };
}
interface Node {
  termType: string;
  value: string;
  language?: string;
  datatype?: { value: string };
}
interface Quad {
  subject: Node;
  predicate: Node;
  object: Node;
}

const PACKAGE = "n3";
/** `undefined` where `npm ci` was not run since it was added. */
export const n3: N3 | undefined = await import(PACKAGE).catch(() => undefined);

/** The statements of a Turtle file, a line for each, sorted. */
export const statements = ({ Parser }: N3, turtle: string): string[] =>
  new Parser()
    .parse(turtle)
    .map(({ subject, predicate, object }) =>
      JSON.stringify([
        subject.value,
        predicate.value,
        object.termType === "Literal" ? [object.value, object.language || object.datatype?.value] : object.value,
      ]),
    )
    .sort();
