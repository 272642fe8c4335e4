/** Indexed text ► a readable stretch of it with the hits marked. No spaces but those of the text. */
import { BREAK, readIndexWord } from "./index-word.ts";

export interface ExcerptPiece {
  text: string;
  hit: boolean;
}

const LENGTH = 170;
/** Letters before the first hit. */
const LEAD = 45;
/** A line that is shorter, as a cell of a table is, says little without the next. */
const SHORT_LINE = 40;
const ELLIPSIS = "…";
/** Lines that are shown together are not one sentence. */
const BETWEEN_LINES = " · ";

/**
 * @param content text of a record as indexed
 * @param spans words that match, by position
 * @param range first and last word (exclusive) that may be shown: a paragraph, or the body
 */
export function excerpt(
  content: string,
  spans: readonly { start: number; end: number }[],
  range: { from: number; to: number },
): ExcerptPiece[] {
  const tokens = content.split(" ").slice(range.from, range.to);
  const hits = new Set<number>();
  for (const { start, end } of spans)
    for (let at = Math.max(start, range.from); at < Math.min(end, range.from + tokens.length); at++)
      hits.add(at - range.from);
  const wordAt = readOnce(tokens);
  const [first, last] = stretch(tokens, hits, wordAt);
  const shown: ExcerptPiece[] = [];
  const add = (text: string, hit: boolean): void => {
    const previous = shown.at(-1);
    if (text === "") return;
    if (previous?.hit === hit) previous.text += text;
    else shown.push({ text, hit });
  };
  if (isCut(tokens, first)) add(ELLIPSIS, false);
  for (let at = first; at < last; at++) {
    const { before, word, after } = wordAt(at);
    const hit = hits.has(at);
    add(at === first ? before.trimStart() : before, false);
    add(word, hit);
    // Side by side, two hits and what stands between them are one.
    const between = hit && after !== "" && after.trim() === "" && hits.has(at + 1) && at + 1 < last;
    add(at + 1 === last ? after.trimEnd() : after, between);
  }
  if (isCut(tokens, last)) add(ELLIPSIS, false);
  return shown;
}

/** Does a stretch that begins or ends here cut a line? */
const isCut = (tokens: readonly string[], at: number): boolean =>
  at > 0 && at < tokens.length && tokens[at - 1] !== BREAK && tokens[at] !== BREAK;

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
  token === BREAK ? { before: "", word: "", after: BETWEEN_LINES } : readIndexWord(token);

type WordAt = (at: number) => IndexedWord;

/** The stretch of one line, of limited length, that holds the most different words that match; the first of equal ones. */
function stretch(tokens: readonly string[], hits: ReadonlySet<number>, wordAt: WordAt): [number, number] {
  let best: [number, number] = [0, 0];
  let most = -1;
  const all = new Set([...hits].map((hit) => tokens[hit])).size;
  for (const hit of [0, ...[...hits].sort((a, b) => a - b)]) {
    const [from, to] = around(hit, tokens, wordAt);
    const found = new Set<string>();
    for (let at = from; at < to; at++) if (hits.has(at)) found.add(wordAt(at).word);
    if (found.size > most) [best, most] = [[from, to], found.size];
    if (most === all) break;
  }
  return best;
}

/** What is shown with a word: its line, or as much of it as there is room for; more than a line only when that is short. */
function around(word: number, tokens: readonly string[], wordAt: WordAt): [number, number] {
  const lengthOf = (at: number): number => {
    const { before, word, after } = wordAt(at);
    return before.length + word.length + after.length;
  };
  const beginsLine = (at: number): boolean => at === 0 || tokens[at - 1] === BREAK;
  let from = word;
  let to = word;
  let length = 0;
  const back = (room: number, across: boolean): void => {
    while (from > 0 && (across || tokens[from - 1] !== BREAK) && length + lengthOf(from - 1) <= room)
      length += lengthOf(--from);
  };
  back(LEAD, false);
  while (to < tokens.length && length < LENGTH) {
    // The end of a line has room for more of its beginning.
    if (tokens[to] === BREAK) back(LENGTH, false);
    if (tokens[to] === BREAK && length >= SHORT_LINE) break;
    length += lengthOf(to);
    to++;
  }
  back(LENGTH, false);
  if (!beginsLine(from)) {
    const [first, whole] = [from, length];
    back(length + LEAD, false);
    if (beginsLine(from)) {
      // So little of the line was left out: its beginning may say whose words they are, and the end can go instead.
      while (to > word + 1 && length > LENGTH) length -= lengthOf(--to);
    } else {
      [from, length] = [first, whole];
      // Not inside a phrase: Thai has a space before each.
      while (from < word && !wordAt(from - 1).after.includes(" ")) length -= lengthOf(from++);
    }
  }
  back(SHORT_LINE, true);
  while (to > from && tokens[to - 1] === BREAK) to--;
  while (from < to && tokens[from] === BREAK) from++;
  return [from, to];
}
