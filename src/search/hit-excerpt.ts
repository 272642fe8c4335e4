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
  const tokens = content.split(" ").slice(range.from, range.to);
  const hits = new Set<number>();
  for (const { start, end } of spans)
    for (let at = Math.max(start, range.from); at < Math.min(end, range.from + tokens.length); at++)
      hits.add(at - range.from);
  const wordAt = readOnce(tokens);
  const lengthAt = (at: number): number => {
    const { before, word, after } = wordAt(at);
    return before.length + word.length + after.length;
  };
  const [first, last] = stretch(tokens.length, hits, lengthAt);
  const shown: Piece[] = [];
  const add = (text: string, hit: boolean): void => {
    const previous = shown.at(-1);
    if (text === "") return;
    if (previous?.hit === hit) previous.text += text;
    else shown.push({ text, hit });
  };
  if (first > 0) add(ELLIPSIS, false);
  for (let at = first; at < last; at++) {
    const { before, word, after } = wordAt(at);
    const hit = hits.has(at);
    add(before, false);
    add(word, hit);
    // Side by side, two hits and what stands between them are one.
    add(after, hit && after !== "" && after.trim() === "" && hits.has(at + 1));
  }
  if (last < tokens.length) add(ELLIPSIS, false);
  return shown;
}

type IndexedWord = ReturnType<typeof readIndexWord>;

/** A section of the report has thousands of words; only those near a hit are read. */
function readOnce(tokens: readonly string[]): (at: number) => IndexedWord {
  const known = new Map<number, IndexedWord>();
  return (at) => {
    const word = known.get(at) ?? read(tokens[at] ?? BREAK);
    known.set(at, word);
    return word;
  };
}

const read = (token: string): IndexedWord =>
  token === BREAK ? { before: "", word: "", after: " " } : readIndexWord(token);

/** The stretch of limited length that holds the most hits, with a little before the first of them. */
function stretch(count: number, hits: ReadonlySet<number>, lengthAt: (at: number) => number): [number, number] {
  let best: [number, number] = [0, 0];
  let most = -1;
  for (const hit of [0, ...[...hits].sort((a, b) => a - b)]) {
    let from = hit;
    for (let lead = 0; from > 0 && lead + lengthAt(from - 1) <= LEAD; from--) lead += lengthAt(from - 1);
    let to = from;
    let found = 0;
    for (let length = 0; to < count && length < LENGTH; to++) {
      length += lengthAt(to);
      if (hits.has(to)) found++;
    }
    if (found > most) [best, most] = [[from, to], found];
  }
  return best;
}
