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
/** So many entries of a kind are named; of more their number is said, and their names are folded under it. */
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
    rows: ({ kinds, reason = "" }) => {
      const lines = linesOf(kinds);
      // Names in folds take no room before they are opened, but bytes.
      const folded = lines.flatMap(({ folded = [] }) => folded.flatMap(({ entries }) => entries)).length;
      return 0.7 + 0.5 * lines.length + reason.length / 200 + folded / 50;
    },
    // Some eight screens of a phone.
    limits: { fits: 48, longest: 38 },
  });
  return { list, older: Math.max(0, all.length - MOST) };
});

const kindLabel = (kind: ChangedKind): string => (kind === "pages" ? changesText.pages : collections[kind].label);

/** A line of what was done: to a few entries that are named, or to more than a reader wants the names of at once. */
export interface ChangeLine {
  text: string;
  entries: KindChange["entries"];
  /** What the line counts, by name as far as there are such entries today. */
  folded?: ChangeLine[];
}

/** Whether all are so few that they are named. */
export const isNamed = ({ count, entries }: KindChange): boolean => count <= NAMED && entries.length === count;

/** What was done, before names; and to how many. */
export const doneText = ({ did, kind }: KindChange): string => changesText.few(did, kindLabel(kind));
export const countedText = ({ did, kind, count }: KindChange): string => changesText.many(did, kindLabel(kind), count);

/** Those with names first; the others join in one line, their names under it. */
export function linesOf(kinds: readonly KindChange[]): ChangeLine[] {
  const line = (kind: KindChange): ChangeLine => ({ text: doneText(kind), entries: kind.entries });
  const counted = kinds.filter((kind) => !isNamed(kind));
  const folded = counted.filter(({ entries }) => entries.length > 0).map(line);
  return [
    ...kinds.filter(isNamed).map(line),
    ...(counted.length === 0
      ? []
      : [{ text: counted.map(countedText).join(" · "), entries: [], ...(folded.length > 0 && { folded }) }]),
  ];
}
