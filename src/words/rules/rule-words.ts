import { bodyWords } from "./body.ts";
import { entryWords } from "./entry.ts";
import { fieldWords } from "./fields.ts";
import { fileWords } from "./file.ts";
import { adviceInFile } from "./in-file.ts";
import { ownWords } from "./own.ts";
import { readingWords } from "./reading.ts";
import { type ArgsOf, type Sentence, speaker } from "./sentence.ts";

/** Every sentence of every rule. */
export const ruleWords = { ...entryWords, ...bodyWords, ...fieldWords, ...ownWords, ...fileWords, ...readingWords };

type Table = typeof ruleWords;
/** Names a sentence of the table. */
export type Code = keyof Table;
/** Of the rules that a form asks of its fields. */
export type EntryCode = keyof typeof entryWords;
/** Of the rules that belong to one collection alone. */
export type OwnCode = keyof typeof ownWords;
/** What each sentence must be told. */
export type Args = ArgsOf<Table>;

/** A code with what its sentence must be told. */
export type Coded<C extends Code = Code> = { [K in C]: { code: K; args: Args[K] } }[C];

/** The sentence for a code. */
export const say = speaker<Table>(ruleWords);

const advice: { [C in Code]?: (args: Args[C]) => string | undefined } = adviceInFile;

/** The same for who has the file at hand. */
export function sayInFile<C extends Code>(coded: { code: C; args: Args[C] }): Sentence {
  const sentence = say(coded);
  return { ...sentence, suggestion: advice[coded.code]?.(coded.args) ?? sentence.suggestion };
}
