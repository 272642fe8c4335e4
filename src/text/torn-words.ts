import { type DictionaryWord, type Range, wordsOf } from "./join-words.ts";
import type { MoreToKeep } from "./keep-together.ts";

/** A piece stands as often as this at most, or once for so many times that the word stands: the same slip comes again. */
const SELDOM = 2;
const TIMES = 8;
const OFTEN = 5;
const SHORTEST = 3;
/** So short a word is found inside others: dictionaries begin and end words with it where it is meant, with a longer one either. */
const SHORT = 4;
const RUN = /[\u0E01-\u0E4E]{2,}/g;
const THAI_LETTER = /[\u0E01-\u0E4E]/;
const THAI_WORD = /^[\u0E01-\u0E4E]+$/;

/**
 * Words that a browser tears although its dictionary has them: it reads a run of letters from where the line begins, and a word that it
 * does not know, or other letters before, lead it astray: รัฐเข้ามาส|นับ|สนุน, ใน|กา|รบู|รณาการ. Such a cut leaves a piece that stands
 * nowhere else, inside a word that stands in many places. How often words stand is asked of the texts of the library, so this is known
 * where pages are built.
 *
 * @param texts of the library, each once
 * @param whole words that stay whole however seldom they stand: บู|โด in เทือกเขาบูโด
 */
export function tornWordsOf(texts: readonly string[], whole: readonly string[] = []): MoreToKeep {
  const counts = new Map<string, number>();
  for (const text of texts)
    for (const { segment } of wordsOf(text)) counts.set(segment, (counts.get(segment) ?? 0) + 1);
  const often = new Set(
    [...counts].flatMap(([word, n]) => (n >= OFTEN && word.length >= SHORTEST && THAI_WORD.test(word) ? [word] : [])),
  );
  const longest = Math.max(0, ...[...often].map(({ length }) => length));
  const countOf = (word: string): number => counts.get(word) ?? 0;
  const isThai = (word: DictionaryWord | undefined): word is DictionaryWord =>
    word !== undefined && THAI_WORD.test(word.segment);

  /** The longest frequent word that a line's end here would tear into such a piece: at one end of it the dictionary cuts too. */
  const wordOver = (text: string, cut: number, piece: number, cuts: ReadonlySet<number>): Range | undefined => {
    let over: Range | undefined;
    for (let start = Math.max(0, cut - longest); start < cut; start++)
      for (let end = Math.min(text.length, start + longest); end > cut; end--) {
        if (over && end - start <= over.end - over.start) break;
        const word = text.slice(start, end);
        if ((cuts.has(start) || cuts.has(end)) && often.has(word) && piece <= Math.max(SELDOM, countOf(word) / TIMES))
          over = { start, end };
      }
    return over;
  };

  return (text, words, kept) => {
    const isKept = (place: number): boolean => kept.some(({ start, end }) => start < place && place < end);
    const torn: Range[] = [];
    const ends = new Set<number>();
    const isCut = ({ start, end }: DictionaryWord): boolean => {
      for (let place = start + 1; place < end; place++) if (ends.has(place)) return true;
      return false;
    };
    const look = (read: readonly DictionaryWord[]): void => {
      const cuts = new Set(read.flatMap(({ start, end }) => [start, end]));
      read.forEach((word, i) => {
        const before = read[i - 1];
        if (!isThai(before) || !isThai(word) || isKept(word.start) || ends.has(word.start)) return;
        ends.add(word.start);
        const over = wordOver(text, word.start, Math.min(countOf(before.segment), countOf(word.segment)), cuts);
        if (over) torn.push(over);
      });
    };
    look(words);
    for (const word of whole)
      for (let start = text.indexOf(word); start >= 0; start = text.indexOf(word, start + 1)) {
        const end = start + word.length;
        const read = words.filter((word) => word.start < end && start < word.end);
        const edges = [read.at(0)?.start === start, read.at(-1)?.end === end];
        const isMeant = word.length > SHORT ? edges.some(Boolean) : edges.every(Boolean);
        if (read.length > 1 && isMeant) torn.push({ start, end });
      }
    for (const { 0: run, index } of text.matchAll(RUN)) {
      const begun = new Set<number>();
      const from = [0];
      for (let start = from.pop(); start !== undefined; start = from.pop()) {
        if (begun.has(start)) continue;
        begun.add(start);
        const read = placed(run.slice(start), index + start);
        look(read);
        for (const word of read) if (word.start > index + start && !isKept(word.start)) from.push(word.start - index);
      }
    }
    // What stands before a word that is kept and known to no dictionary is read as if the text ended there: ใน|การ before บูรณาการ.
    for (const { start } of kept) {
      // Letter by letter: a pattern would try every letter of the text for a beginning.
      let begins = start;
      while (THAI_LETTER.test(text[begins - 1] ?? "")) begins--;
      for (const word of placed(text.slice(begins, start), begins))
        if (countOf(word.segment) >= OFTEN && isCut(word)) torn.push(word);
    }
    return torn;
  };
}

/** The words of a run of letters that stands at this place. */
const placed = (run: string, place: number): DictionaryWord[] =>
  wordsOf(run).map(({ segment, start, end }) => ({ segment, start: start + place, end: end + place }));
