/** What was typed ► what is asked for: without the words of asking, known names as one. */
import { ASKING, BEFORE_NAMES, NOT, NOT_QUITE } from "../text/optional-words.ts";
import { asksForMeaning, coreOf, cutRun, type RunPiece, withoutCourtesy } from "./cut-run.ts";
import { joinKnownNames } from "./known-names.ts";
import type { Language } from "./lattice.ts";
import { joinRuns, parseQuery, type Run } from "./parse.ts";
import { withoutPronoun } from "./pronoun.ts";

export interface UnderstoodQuery {
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

export function understand(raw: string, language: Language): UnderstoodQuery {
  const runs = onlyOnce(joinKnownNames(parseQuery(withoutPronoun(raw)), language));
  const cuts = runs.map((run) => ({ run, pieces: cutRun(run, language) }));
  const cores = cuts.flatMap(({ run, pieces }) => coreOf(run, pieces) ?? []);
  // A word that only joins is no way to ask: ยางพารา กับ ปาล์ม.
  const joins = ({ text, kind }: RunPiece): boolean =>
    kind === "joining" && !ASKING.has(text) && !BEFORE_NAMES.has(text);
  const plain = cuts.flatMap(({ run, pieces }) => (pieces.every(joins) ? [] : (withoutCourtesy(run, pieces) ?? [])));
  const same = cores.length === 0 || (cores.length === runs.length && cores.every((core, i) => core === runs[i]));
  const asks = !same && cuts.some(({ pieces }) => pieces.some(({ text }) => ASKING.has(text)));
  const explains = asksForMeaning(runs.length === 0 ? [] : cutRun(joinRuns(runs), language));
  return { runs, plain: plain.length === 0 ? runs : plain, asked: same ? runs : cores, asks, explains };
}

/** What is typed again says nothing more: a key that was held down is looked for once. */
function onlyOnce(runs: readonly Run[]): Run[] {
  const said = new Map(runs.map((run) => [`${run.quoted} ${run.key}`, run]));
  return [...said.values()];
}

/** The query with what half denies said plainly: ไม่ค่อยมา as ไม่มา; undefined where nothing does. */
export function deniedPlainly(runs: readonly Run[], language: Language): string | undefined {
  const pieces = runs.map((run) => cutRun(run, language).map(({ text }) => text));
  if (!pieces.flat().some((text) => NOT_QUITE.has(text))) return undefined;
  return pieces.map((run) => run.map((text) => (NOT_QUITE.has(text) ? NOT : text)).join("")).join(" ");
}
