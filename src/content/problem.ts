import { type Coded, sayInFile } from "../words/rules/rule-words.ts";
import type { FilePlace } from "./place-in-file.ts";

/** One thing that is wrong in one file of the content, as the editor reads it. */
export interface Problem {
  /** Path from the content folder, with `/`: `networks/krabi-palm.md`. Empty when it concerns the whole folder. */
  file: string;
  /** Line and column, both counted from 1; the column counts UTF-16 units, as editors and GitHub do. */
  line: number;
  column: number;
  /** Name of the rule, for scripts and annotations: `broken-reference`. */
  rule: string;
  /** What is wrong, one Thai sentence that says what was found. */
  message: string;
  /** How to put it right, Thai. */
  suggestion?: string;
  /** The corrected line or name, ready to paste. */
  fix?: string;
}

/** No one reads a longer line. */
const LONGEST_FIX = 500;

/** The beginning of a file: where what is wrong with the whole of it is told. */
export const BEGIN: FilePlace = { line: 1, column: 1 };

/** What is wrong at a place. @param label stands before the sentence @param fix the corrected line or name */
export function problemAt(
  file: string,
  { line, column }: FilePlace,
  coded: Coded,
  { label = "", fix }: { label?: string; fix?: string | undefined } = {},
): Problem {
  const { message, suggestion } = sayInFile(coded);
  return {
    file,
    line,
    column,
    // Behind a slash stands which case of the rule it is; scripts and annotations name the rule.
    rule: coded.code.replace(/\/.*/, ""),
    message: label === "" ? message : `${label}: ${message}`,
    ...(suggestion && { suggestion }),
    ...(fix !== undefined && fix.length <= LONGEST_FIX && { fix }),
  };
}

/** Reading order: by file, then by place, then by rule. Plain code-unit order, so that every machine prints the same. */
export function compareProblems(a: Problem, b: Problem): number {
  return (
    compareText(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    compareText(a.rule, b.rule) ||
    compareText(a.message, b.message)
  );
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
