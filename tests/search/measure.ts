/** How good is a search? Queries with what they must find ► figures by class. */
import { readFileSync } from "node:fs";

export interface Query {
  class: string;
  query: string;
  /** Any of these may come first; empty: not judged. */
  first: string[];
  /** All of these should be among the first ten; empty: nothing may be found. */
  must: string[];
}

export const NO_ANSWER = "none";

/** Reads a list of queries: class, query, what may come first, what must be found, by tabs; `#` begins a comment. */
export function readQueries(file: string): Query[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("# "))
    .map((line) => {
      const [name = "", query = "", first = "", must = ""] = line.split("\t");
      return { class: name, query, first: first.split(" ").filter(Boolean), must: must.split(" ").filter(Boolean) };
    });
}

/** Without the part of a list that is cut: which one an entry stands in changes as the list grows. */
export const entryAddress = (url: string): string => url.replace(/\/page\/\d+\/#/, "/#");

/** Hits lead to a paragraph; the answer names the page or the entry. */
export function sameEntry(found: string, wanted: string): boolean {
  const [hit, expected] = [entryAddress(found), entryAddress(wanted)];
  return (
    hit === expected ||
    (!expected.includes("#") && hit.replace(/#.*$/, "") === expected) ||
    (expected.startsWith("/followups/#") && hit.startsWith(`${expected}-`))
  );
}

export interface Figures {
  queries: number;
  recall: number;
  first: number;
  zero: number;
  /** Queries without an answer that find something. */
  junk: number;
  without: number;
  misses: string[];
}

/** `whole`: how many of the hits hold all that was asked, when that is known; those are shown as answers, the others as near. */
export type Outcome = Query & { hits: readonly string[]; whole?: number };
const found = ({ hits, whole = hits.length }: Outcome): boolean => whole > 0;

export function measure(outcomes: readonly Outcome[]): Figures {
  const answered = outcomes.filter((outcome) => outcome.class !== NO_ANSWER);
  const without = outcomes.filter((outcome) => outcome.class === NO_ANSWER);
  const recallOf = ({ must, hits }: Outcome): number => {
    const top = hits.slice(0, 10);
    return must.length === 0
      ? 1
      : Math.min(1, must.filter((page) => top.some((hit) => sameEntry(hit, page))).length / Math.min(10, must.length));
  };
  const judged = answered.filter(({ first }) => first.length > 0);
  const firstRight = ({ first, hits }: Outcome): boolean => first.some((page) => sameEntry(hits[0] ?? "", page));
  const mean = (values: number[]): number =>
    values.length === 0 ? 1 : values.reduce((sum, value) => sum + value, 0) / values.length;
  return {
    queries: outcomes.length,
    recall: mean(answered.map(recallOf)),
    first: mean(judged.map((outcome) => Number(firstRight(outcome)))),
    zero: answered.length === 0 ? 0 : mean(answered.map(({ hits }) => Number(hits.length === 0))),
    junk: without.filter(found).length,
    without: without.length,
    misses: [
      ...answered
        .filter((outcome) => recallOf(outcome) < 1)
        .map(
          ({ query, must, hits }) =>
            `${query}: lacks ${must.filter((page) => !hits.slice(0, 10).some((hit) => sameEntry(hit, page))).join(" ")}`,
        ),
      ...judged
        .filter((outcome) => !firstRight(outcome))
        .map(({ query, hits }) => `${query}: begins with ${hits[0] ?? "nothing"}`),
      ...without.filter(found).map(({ query, hits }) => `${query}: finds ${hits[0]}`),
    ],
  };
}

/** Figures by class, in the order in which the classes come. */
export function measureByClass(outcomes: readonly Outcome[]): Map<string, Figures> {
  const classes = [...new Set(outcomes.map((outcome) => outcome.class))];
  return new Map(classes.map((name) => [name, measure(outcomes.filter((outcome) => outcome.class === name))]));
}
