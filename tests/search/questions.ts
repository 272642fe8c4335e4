/** Queries as people ask them (questions.tsv), with graded answers, and how well they are answered. */
import { readFileSync } from "node:fs";
import { entryAddress, NO_ANSWER, sameEntry } from "./measure.ts";

export interface AskedQuery {
  class: string;
  query: string;
  /** Addresses that answer it. */
  best: string[];
  /** Addresses that help. */
  fair: string[];
}

/** Reads the list: class, query, best answers, fair ones, by tabs; `#` begins a comment. */
export function readQuestions(file: string): AskedQuery[] {
  const addresses = (cell: string): string[] => cell.split(" ").filter(Boolean).map(entryAddress);
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => {
      const [name = "", query = "", best = "", fair = ""] = line.split("\t");
      return { class: name, query, best: addresses(best), fair: addresses(fair) };
    });
}

/** FNV-1a: which half a query is in must not hang on its place in the list. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const letter of text) value = Math.imul(value ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return value;
}

/** Half of the queries are for tuning; the others are only measured. */
export const isForTuning = ({ query }: AskedQuery): boolean => hash(query) % 2 === 0;

export interface AnsweredQuery extends AskedQuery {
  /** Addresses of all hits, in order. */
  hits: readonly string[];
  /** How many of them hold all that was asked: those stand above the line. */
  whole: number;
}

export interface AnswerFigures {
  queries: number;
  /** Shares of the queries with an answer. */
  first: number;
  three: number;
  /** A best answer is among the first three. */
  bestInThree: number;
  nothing: number;
  /** Queries without an answer that show something above the line; and anything at all. */
  junk: number;
  below: number;
  without: number;
}

const isAnswer = (hit: string | undefined, answers: readonly string[]): boolean =>
  hit !== undefined && answers.some((answer) => sameEntry(hit, answer));

export function figuresOf(answered: readonly AnsweredQuery[]): AnswerFigures {
  const asked = answered.filter((query) => query.class !== NO_ANSWER);
  const without = answered.filter((query) => query.class === NO_ANSWER);
  const share = (of: (query: AnsweredQuery) => boolean): number =>
    asked.length === 0 ? 0 : asked.filter(of).length / asked.length;
  const all = ({ best, fair }: AnsweredQuery): string[] => [...best, ...fair];
  return {
    queries: answered.length,
    first: share((query) => isAnswer(query.hits[0], all(query))),
    three: share((query) => query.hits.slice(0, 3).some((hit) => isAnswer(hit, all(query)))),
    bestInThree: share(({ hits, best }) => hits.slice(0, 3).some((hit) => isAnswer(hit, best))),
    nothing: share(({ hits }) => hits.length === 0),
    junk: without.filter(({ whole }) => whole > 0).length,
    below: without.filter(({ hits, whole }) => whole === 0 && hits.length > 0).length,
    without: without.length,
  };
}
