/** A statement of RDF. Names of the prefixes below are written short: `skos:broader`. */
export interface Triple {
  /** A whole IRI. */
  subject: string;
  predicate: ShortName;
  object: Term;
}

/** A thing by its IRI or its short name; or a text, in a language or of a type. */
export type Term =
  | { iri: string }
  | { name: ShortName }
  | { text: string; language: string }
  | { text: string; type: ShortName };

export const PREFIXES = {
  dcterms: "http://purl.org/dc/terms/",
  owl: "http://www.w3.org/2002/07/owl#",
  rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
  skos: "http://www.w3.org/2004/02/skos/core#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
} as const;
export type ShortName = `${keyof typeof PREFIXES}:${string}`;

const hex = (letter: string): string => `%${letter.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`;

/** A text as a part of an IRI: Thai stays Thai, what an IRI cannot hold or would read otherwise is spelt out. */
export const inIri = (text: string): string => text.toWellFormed().replace(/[\0-\x20\x7F-\x9F"#%/<>?\\^`{|}]/g, hex);

const iri = (address: string): string => `<${address.toWellFormed().replace(/[\0-\x20"<>\\^`{|}]/g, hex)}>`;

const ESCAPES: Readonly<Record<string, string>> = { "\n": "\\n", "\r": "\\r", "\t": "\\t", '"': '\\"', "\\": "\\\\" };
const escaped = (letter: string): string =>
  ESCAPES[letter] ?? `\\u${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
/** In one line, whatever is in it. */
const literal = (text: string): string => `"${text.toWellFormed().replace(/[\p{Cc}"\\]/gu, escaped)}"`;

function termText(term: Term): string {
  if ("iri" in term) return iri(term.iri);
  if ("name" in term) return term.name;
  return literal(term.text) + ("language" in term ? `@${term.language}` : `^^${term.type}`);
}

/** Turtle 1.1: what is said of each subject together, in the order in which it is said first. */
export function turtle(triples: readonly Triple[]): string {
  const heads = Object.entries(PREFIXES).map(([name, address]) => `@prefix ${name}: <${address}> .`);
  const subjects = [...Map.groupBy(triples, ({ subject }) => subject)].map(([subject, said]) => {
    const lines = [...Map.groupBy(said, ({ predicate }) => predicate)].map(
      ([predicate, of]) => `  ${predicate} ${[...new Set(of.map(({ object }) => termText(object)))].join(", ")}`,
    );
    return `${iri(subject)}\n${lines.join(" ;\n")} .`;
  });
  return `${[heads.join("\n"), ...subjects].join("\n\n")}\n`;
}
