/** Indexed text ► a readable stretch of it with the hits marked. No spaces but those of the text. */
import { BREAK, readIndexWord } from "./index-word.ts";

export interface Piece {
  text: string;
  hit: boolean;
}

const LENGTH = 170;
/** Letters before the first hit. */
const LEAD = 45;
const ELLIPSIS = "…";

/**
 * @param content text of a record as indexed
 * @param spans words that match, by position
 * @param range first and last word (exclusive) that may be shown: a paragraph, or the body
 */
export function excerpt(
  content: string,
  spans: readonly { start: number; end: number }[],
  range: { from: number; to: number },
): Piece[] {
  const words = content.split(" ");
  const to = Math.min(range.to, words.length);
  const hits = new Set<number>();
  for (const { start, end } of spans)
    for (let at = Math.max(start, range.from); at < Math.min(end, to); at++) hits.add(at);
  const pieces = words.slice(range.from, to).map((token, i) => ({ ...read(token), hit: hits.has(range.from + i) }));
  const [first, last] = stretch(
    pieces.map(({ before, word, after, hit }) => ({ length: before.length + word.length + after.length, hit })),
  );
  const shown: Piece[] = [];
  const add = (text: string, hit: boolean): void => {
    const previous = shown.at(-1);
    if (text === "") return;
    if (previous?.hit === hit) previous.text += text;
    else shown.push({ text, hit });
  };
  if (first > 0) add(ELLIPSIS, false);
  for (let i = first; i < last; i++) {
    const piece = pieces[i];
    if (!piece) continue;
    add(piece.before, false);
    add(piece.word, piece.hit);
    // Side by side, two hits and what stands between them are one.
    add(piece.after, piece.hit && piece.after !== "" && piece.after.trim() === "" && pieces[i + 1]?.hit === true);
  }
  if (last < pieces.length) add(ELLIPSIS, false);
  return shown;
}

const read = (token: string): { before: string; word: string; after: string } =>
  token === BREAK ? { before: "", word: "", after: " " } : readIndexWord(token);

/** The stretch of limited length that holds the most hits, with a little before the first of them. */
function stretch(words: readonly { length: number; hit: boolean }[]): [number, number] {
  let best: [number, number] = [0, 0];
  let most = -1;
  const starts = [0, ...words.flatMap(({ hit }, i) => (hit ? [i] : []))];
  for (const hit of starts) {
    let from = hit;
    for (let lead = 0; from > 0 && lead + (words[from - 1]?.length ?? 0) <= LEAD; from--)
      lead += words[from - 1]?.length ?? 0;
    let to = from;
    let length = 0;
    let count = 0;
    for (; to < words.length && length < LENGTH; to++) {
      length += words[to]?.length ?? 0;
      if (words[to]?.hit) count++;
    }
    if (count > most) [best, most] = [[from, to], count];
  }
  return best;
}
