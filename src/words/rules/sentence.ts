/**
 * What each rule for content says, in Thai, by its code: one table for the check, which reads files, and for the forms, cut up
 * so that a form takes only what it can say. A code is the name of a rule, and behind a slash which of its cases it is. A rule
 * (src/rules) gives the code and the arguments; where that stands in a file, and what the line should be, is for the check to find.
 */
export interface Sentence {
  /** What was found. */
  message: string;
  /** What to do about it. */
  suggestion: string;
}

export const said = (message: string, suggestion: string): Sentence => ({ message, suggestion });

type Sentences = Record<string, (args: never) => Sentence>;
/** For a sentence that needs to be told nothing. */
type Nothing = Record<string, never>;
/** What each sentence of a table must be told. */
export type ArgsOf<T extends Sentences> = {
  [C in keyof T]: Parameters<T[C]> extends [infer Args] ? Args : Nothing;
};

/** Says what a table has for a code. */
export const speaker =
  <T extends Sentences>(table: { [C in keyof T]: (args: ArgsOf<T>[C]) => Sentence }) =>
  <C extends keyof T>({ code, args }: { code: C; args: ArgsOf<T>[C] }): Sentence =>
    table[code](args);

/** An item of a list. */
export const itemLabel = (number: number): string => `ข้อ ${number}`;

/** On one line, for a form: what is wrong, and what to do about it. */
export const inOneLine = ({ message, suggestion }: Sentence): string => `${message} ${suggestion}`.trim();
