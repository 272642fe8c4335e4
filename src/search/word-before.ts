/** A run that begins inside a word, as `นปางสวรรค์` does: which words does it begin in? */
import type { IndexReader } from "./index-reader.ts";
import type { Edge } from "./lattice.ts";
import { type Postings, placeOf } from "./lattice-walk.ts";

/** Words that are looked up without more ado. */
const FEW_WORDS = 16;
/** Texts that are read to see which word stands before the rest of the run. */
const FEW_TEXTS = 8;
/** Each word may lie in a file of its own: no more are looked up, those first that stand in most places. */
const MOST_WORDS = 24;

/**
 * Of words that end as a run begins, the edges to look up. A lone cluster ends hundreds of words; where the rest of the run stands in few
 * texts, these are read instead, and tell for sure: then it is one edge, whose places are among the postings.
 * @param endings most frequent words first
 * @param after node → the places from which the rest of the run stands
 * @throws IndexUnavailable when a text can't be loaded
 */
export async function leadingWords(
  endings: readonly Edge[],
  after: ReadonlyMap<number, ReadonlySet<number>>,
  postings: Postings,
  reader: IndexReader,
): Promise<Edge[]> {
  const leading: Edge[] = [];
  let left = MOST_WORDS;
  for (const to of new Set(endings.map((edge) => edge.to))) {
    const places = [...(after.get(to) ?? [])].map(placeOf);
    const here = endings.filter((edge) => edge.to === to);
    const [first] = here;
    if (!first || places.length === 0) continue;
    if (here.length > FEW_WORDS && new Set(places.map(({ record }) => record)).size <= FEW_TEXTS) {
      const words = new Set(here.map(({ word }) => word));
      // No word has a space.
      const word = `before ${to}`;
      postings.set(word, await standingBefore(places, words, reader));
      leading.push({ ...first, word });
    } else {
      const some = here.slice(0, here.length > FEW_WORDS ? left : FEW_WORDS);
      left -= some.length;
      leading.push(...some);
    }
  }
  return leading;
}

/** Where one of the words stands right before one of the places. */
async function standingBefore(
  places: readonly { record: number; position: number }[],
  words: ReadonlySet<string | null>,
  reader: IndexReader,
): Promise<{ record: number; positions: number[] }[]> {
  const found = new Map<number, number[]>();
  // Side by side: on a slow line each text takes half a second to come.
  const before = await Promise.all(
    places.map(({ record, position }) => (position === 0 ? null : reader.wordAt(record, position - 1))),
  );
  for (const [i, { record, position }] of places.entries()) {
    const word = before[i];
    if (word == null || !words.has(word)) continue;
    const known = found.get(record);
    if (known) known.push(position - 1);
    else found.set(record, [position - 1]);
  }
  return [...found].map(([record, positions]) => ({ record, positions: positions.sort((a, b) => a - b) }));
}
