/** A run whose words stand near each other, but not side by side: `ยางพาราสตูล` for `ยางพารา จังหวัดสตูล`. */
import { OPTIONAL } from "../text/optional-words.ts";
import { partAt, type SearchRecord, zoneAt } from "./catalogue.ts";
import { cutRun, type RunPiece, SHORTEST_WORD } from "./cut-run.ts";
import type { Language } from "./lattice.ts";
import type { MatchedSpan, Matches } from "./match.ts";
import { type Run, toRun } from "./parse.ts";

/** Words that may lie between two words of a run. */
const GAP = 7;
/** What words cost that do not stand side by side; each is only a part of the run. */
export const LOOSE_COST = 1.1;

/**
 * The words of a run that carry meaning, in the ways in which short ones may belong to their neighbours (เลี้ยงโค|กระบือ,
 * เลี้ยง|โคกระบือ); none when a part of the run is no word at all.
 */
export function contentWords(run: Run, language: Language): Run[][] {
  if (run.quoted) return [];
  const pieces = cutRun(run, language);
  if (pieces.some(({ kind }) => kind === "unknown")) return [];
  const last = pieces.at(-1)?.text;
  const cuts = [joinShort(pieces, "before"), joinShort(pieces, "after")].flatMap((words) => {
    const content = words.filter((word) => !OPTIONAL.has(word));
    const useless = content.length === 0 || content[0] === run.key || content.some(isShort);
    return useless ? [] : [content];
  });
  const different = cuts.filter((words, i) => i === 0 || words.join(" ") !== cuts[0]?.join(" "));
  return different.map((words) =>
    words.flatMap((word) => toRun(word, { quoted: false, open: run.open && word === last }) ?? []),
  );
}

const isShort = (text: string): boolean => text.length < SHORTEST_WORD;

/** Words this short stand everywhere: they mean something only side by side with their neighbour. */
function joinShort(pieces: readonly RunPiece[], to: "before" | "after"): string[] {
  const joined: RunPiece[] = [];
  for (const piece of pieces) {
    const before = joined.at(-1);
    const joins = ({ text, kind }: RunPiece): boolean => isShort(text) && kind !== "joining";
    const together =
      before !== undefined &&
      (to === "before"
        ? joins(before) || (joins(piece) && before.kind !== "joining")
        : joins(before) && piece.kind !== "joining");
    if (together) joined[joined.length - 1] = { ...before, text: before.text + piece.text, to: piece.to };
    else joined.push(piece);
  }
  return joined.map(({ text }) => text);
}

/** What a word costs of which the opposite was typed: ไม่ซื่อสัตย์ is about honesty, but is not that word. */
export const DENIED_COST = 1.3;

/**
 * Where the only word stands that is left of a run when what joins is left out. A common one says too little without the others:
 * it is an answer where an entry is called by it.
 * @param denied the run denies something (`isDenying`)
 */
export function matchLeft(matches: Matches, records: readonly SearchRecord[], denied: boolean): Matches {
  const isCommon = matches.size ** 2 > records.length;
  const price = denied ? DENIED_COST : 0.3;
  const result: Matches = new Map();
  for (const [record, spans] of matches) {
    const { body = 0 } = records[record] ?? {};
    if (!isCommon || spans.some(({ start }) => start < body))
      result.set(
        record,
        spans.map((span) => ({ ...span, cost: span.cost + price })),
      );
  }
  return result;
}

/**
 * Joins the matches of several words: all in one record, near each other, or in its title and names.
 * @param denied the run denies something (`isDenying`)
 */
export function matchNear(words: readonly Matches[], records: readonly SearchRecord[], denied: boolean): Matches {
  const [first, ...others] = words;
  const result: Matches = new Map();
  if (!first) return result;
  // Apart, the words of ขายไม่ออก are those of ขายออก.
  const price = denied ? LOOSE_COST + DENIED_COST - 1 : LOOSE_COST;
  for (const [record, spans] of first) {
    const layout = records[record];
    const rest = others.map((matches) => matches.get(record));
    if (!layout || rest.some((list) => list === undefined)) continue;
    const lists = [spans, ...rest.flatMap((list) => (list ? [list] : []))];
    const near = inHead(lists, layout) ?? inWindow(lists, layout);
    if (near)
      result.set(
        record,
        near.map((span) => ({ ...span, cost: span.cost + price })),
      );
  }
  return result;
}

/** Title and names together: whatever order the words have there. */
function inHead(lists: readonly MatchedSpan[][], layout: SearchRecord): MatchedSpan[] | undefined {
  const head = lists.map((spans) => spans.filter(({ start }) => start < layout.body));
  return head.every((spans) => spans.length > 0) ? head.flat().sort((a, b) => a.start - b.start) : undefined;
}

/** Every stretch of one part in which each word stands, no further apart than the gap. */
function inWindow(lists: readonly MatchedSpan[][], layout: SearchRecord): MatchedSpan[] | undefined {
  const all = lists
    .flatMap((spans, word) => spans.map((span) => ({ ...span, word })))
    .sort((a, b) => a.start - b.start);
  const found = new Set<MatchedSpan>();
  const width = lists.length * GAP;
  for (let from = 0; from < all.length; from++) {
    const first = all[from];
    if (!first) continue;
    const last = new Map([[first.word, first]]);
    for (let to = from + 1; to < all.length && last.size < lists.length; to++) {
      const span = all[to];
      if (!span || span.start - first.start > width) break;
      if (
        zoneAt(layout, span.start) !== zoneAt(layout, first.start) ||
        partAt(layout, span.start) !== partAt(layout, first.start)
      )
        break;
      if (!last.has(span.word)) last.set(span.word, span);
    }
    if (last.size === lists.length) for (const span of last.values()) found.add(span);
  }
  return found.size > 0 ? [...found] : undefined;
}
