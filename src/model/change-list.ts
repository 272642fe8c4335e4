import { collections } from "../collections/index.ts";
import { changesText } from "../words/changes.ts";
import { type Change, type ChangedKind, type DayOfChanges, daysOfChanges, type KindChange } from "./changes.ts";
import type { Knowledge } from "./knowledge.ts";
import { contentHistory } from "./last-changed.ts";
import { perKnowledge } from "./per-knowledge.ts";
import { sharedList } from "./shared-list.ts";

export const CHANGES = "/about/changes/";
/** So many are told of; what was before is in the history of the repository. */
const MOST = 300;
/** So many entries of a kind are named; of more their number is said. */
const NAMED = 4;

export const changeDays = perKnowledge((k: Knowledge): DayOfChanges[] => daysOfChanges(k, contentHistory()));

/** The newest changes as their page lists them, and how many older ones it leaves out. */
export const changeList = perKnowledge((k: Knowledge) => {
  const all = changeDays(k).flatMap(({ changes }) => changes);
  const list = sharedList<Change>({
    path: CHANGES,
    items: all.slice(0, MOST),
    groupOf: ({ day }) => day,
    anchorsOf: () => [],
    rows: ({ kinds, reason = "" }) => 0.7 + 0.5 * linesOf(kinds).length + reason.length / 200,
    // Some eight screens of a phone.
    limits: { fits: 55, longest: 44 },
  });
  return { list, older: Math.max(0, all.length - MOST) };
});

const kindLabel = (kind: ChangedKind): string => (kind === "pages" ? changesText.pages : collections[kind].label);

/** A line of what was done: to a few entries that are named, or to more than a reader wants the names of. */
export interface ChangeLine {
  text: string;
  entries: KindChange["entries"];
}

/** Those with names first; the others join in one line. */
export function linesOf(kinds: readonly KindChange[]): ChangeLine[] {
  const named = kinds.filter(({ count, entries }) => count <= NAMED && entries.length === count);
  const counted = kinds.filter((kind) => !named.includes(kind));
  const sum = counted.map(({ did, kind, count }) => changesText.many(did, kindLabel(kind), count)).join(" · ");
  return [
    ...named.map(({ did, kind, entries }) => ({ text: changesText.few(did, kindLabel(kind)), entries })),
    ...(sum === "" ? [] : [{ text: sum, entries: [] }]),
  ];
}
