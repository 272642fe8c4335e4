/** What was typed ► what is asked for: without the words of asking, known names as one. */
import { ASKING } from "../text/optional-words.ts";
import { asksForMeaning, coreOf, cutRun, withoutCourtesy } from "./cut-run.ts";
import { joinKnownNames } from "./known-names.ts";
import type { Language } from "./lattice.ts";
import { joinRuns, parseQuery, type Run } from "./parse.ts";

export interface Question {
  /** All that was typed. */
  runs: readonly Run[];
  /** The same without courtesy at its ends: with its words of asking it may be one of the ways to ask that an entry names. */
  plain: readonly Run[];
  /** The same without what only joins or asks; all of it when nothing else was typed. */
  asked: readonly Run[];
  /** There are words of asking beside what is asked for. */
  asks: boolean;
  /** The reader wants to know what something means. */
  explains: boolean;
}

export function understand(raw: string, language: Language): Question {
  const runs = joinKnownNames(parseQuery(raw), language);
  const cuts = runs.map((run) => ({ run, pieces: cutRun(run, language) }));
  const cores = cuts.flatMap(({ run, pieces }) => coreOf(run, pieces) ?? []);
  const plain = cuts.flatMap(({ run, pieces }) => withoutCourtesy(run, pieces) ?? []);
  const same = cores.length === 0 || (cores.length === runs.length && cores.every((core, i) => core === runs[i]));
  const asks = !same && cuts.some(({ pieces }) => pieces.some(({ text }) => ASKING.has(text)));
  const explains = asksForMeaning(runs.length === 0 ? [] : cutRun(joinRuns(runs), language));
  return { runs, plain: plain.length === 0 ? runs : plain, asked: same ? runs : cores, asks, explains };
}
