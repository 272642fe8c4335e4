/** A run whose words stand near each other, but not side by side: `ยางพาราสตูล` for `ยางพารา จังหวัดสตูล`. */
import { clusters } from "../text/clusters.ts";
import { OPTIONAL } from "../text/optional-words.ts";
import { partAt, type SearchRecord, zoneAt } from "./catalogue.ts";
import type { Language } from "./lattice.ts";
import type { Matches, Span } from "./match.ts";
import { type Run, toRun } from "./parse.ts";

const SINGLE_CLUSTER = 0.8;
const SHORTEST_WORD = 3;
/** Words that may lie between two words of a run. */
const GAP = 7;
/** What words cost that do not stand side by side; each is only a part of the run. */
export const LOOSE_COST = 1.1;

/** The words of a run that carry meaning, cut with the fewest words; `null` when a part of the run is no word at all. */
export function contentWords(run: Run, { vocabulary, synonyms }: Language): Run[] | null {
  if (run.quoted) return null;
  const best = new Map<number, { cost: number; words: string[] }>([[0, { cost: 0, words: [] }]]);
  for (const to of run.boundaries) {
    for (const from of run.boundaries) {
      const before = best.get(from);
      if (from >= to || !before) continue;
      const word = run.key.slice(from, to);
      const open = run.open && to === run.key.length && word.length >= SHORTEST_WORD;
      if (
        !vocabulary.has(word) &&
        !synonyms.has(word) &&
        !OPTIONAL.has(word) &&
        !(open && vocabulary.beginning(word, 1, true).length > 0)
      )
        continue;
      const cost = before.cost + 1 + (clusters(word).length < 2 ? SINGLE_CLUSTER : 0);
      const known = best.get(to);
      if (!known || cost < known.cost) best.set(to, { cost, words: [...before.words, word] });
    }
  }
  const words = best.get(run.key.length)?.words;
  if (!words) return null;
  const content = withoutShort(words).filter((word) => !OPTIONAL.has(word));
  if (content.length === 0 || content[0] === run.key || content.some((word) => word.length < SHORTEST_WORD))
    return null;
  const last = words.at(-1);
  return content.flatMap((word) => toRun(word, { quoted: false, open: run.open && word === last }) ?? []);
}

/** Words this short stand everywhere: they mean something only side by side with their neighbour. */
function withoutShort(words: readonly string[]): string[] {
  const joined: string[] = [];
  for (const word of words) {
    const before = joined.at(-1);
    const short = (text: string) => text.length < SHORTEST_WORD && !OPTIONAL.has(text);
    if (before !== undefined && (short(before) || (short(word) && !OPTIONAL.has(before))))
      joined[joined.length - 1] = before + word;
    else joined.push(word);
  }
  return joined;
}

/** Joins the matches of single words: all in one record, near each other, or in its title and names. */
export function matchNear(words: readonly Matches[], records: readonly SearchRecord[]): Matches {
  const [first, ...others] = words;
  const result: Matches = new Map();
  if (!first) return result;
  for (const [record, spans] of first) {
    const layout = records[record];
    const rest = others.map((matches) => matches.get(record));
    if (!layout || rest.some((list) => list === undefined)) continue;
    const lists = [spans, ...rest.flatMap((list) => (list ? [list] : []))];
    const near = inHead(lists, layout) ?? inWindow(lists, layout);
    if (near)
      result.set(
        record,
        near.map((span) => ({ ...span, cost: span.cost + (words.length > 1 ? LOOSE_COST : 0.3) })),
      );
  }
  return result;
}

/** Title and names together: whatever order the words have there. */
function inHead(lists: readonly Span[][], layout: SearchRecord): Span[] | undefined {
  const head = lists.map((spans) => spans.filter(({ start }) => start < layout.body));
  return head.every((spans) => spans.length > 0) ? head.flat().sort((a, b) => a.start - b.start) : undefined;
}

/** Every stretch of one part in which each word stands, no further apart than the gap. */
function inWindow(lists: readonly Span[][], layout: SearchRecord): Span[] | undefined {
  const all = lists
    .flatMap((spans, word) => spans.map((span) => ({ ...span, word })))
    .sort((a, b) => a.start - b.start);
  const found = new Set<Span>();
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
