import { describe, expect, it } from "vitest";
import { keeper } from "../../src/model/terms.ts";
import { type DictionaryWord, wordsOf } from "../../src/text/join-words.ts";
import { knowledge } from "../knowledge.ts";
import { partedBy } from "../line-ends.ts";

/**
 * At whatever width: no line of this content can end inside a word. A browser's dictionary knows most words, and tears some in a
 * sentence all the same (ขยายผลอ|ย่างไร): such a cut leaves a piece that stands nowhere else, inside a word that stands in many places.
 */
const SELDOM = 2;
const OFTEN = 5;
const SHORTEST = 4;

const THAI = /^[\u0E01-\u0E4E]+$/;

/** Every text of the content, each once. */
function textsOf(value: unknown): string[] {
  if (typeof value === "string") return value.split("\n");
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsOf) : [];
}
const texts = [...new Set(textsOf(knowledge).filter((text) => /[\u0E01-\u0E4E]/.test(text)))];

const counts = new Map<string, number>();
for (const text of texts) for (const { segment } of wordsOf(text)) counts.set(segment, (counts.get(segment) ?? 0) + 1);
const often = new Set([...counts].filter(([word, n]) => n >= OFTEN && word.length >= SHORTEST).map(([word]) => word));
const longest = Math.max(...[...often].map((word) => word.length));

/** The frequent word that this end of a line would tear, if any: at one end of it the dictionary cuts too. */
function tornAt(text: string, cut: number, cuts: ReadonlySet<number>): string | undefined {
  for (let start = cut - 1; start >= Math.max(0, cut - longest); start--)
    for (let end = cut + 1; end <= Math.min(text.length, start + longest); end++)
      if ((cuts.has(start) || cuts.has(end)) && often.has(text.slice(start, end)))
        return `${text.slice(start, cut)}|${text.slice(cut, end)}`;
  return undefined;
}

const keep = keeper(knowledge);
/** Places at which no line ends. */
function insideKept(text: string): Set<number> {
  const inside = new Set<number>();
  let place = 0;
  for (const piece of keep(text)) {
    if (piece.nowrap) for (let at = place + 1; at < place + piece.text.length; at++) inside.add(at);
    place += piece.text.length;
  }
  return inside;
}

function tornIn(text: string): string[] {
  const inside = insideKept(text);
  const isSeldom = (word: DictionaryWord): boolean =>
    THAI.test(word.segment) && (counts.get(word.segment) ?? 0) <= SELDOM;
  const words = wordsOf(text);
  const cuts = new Set([...words.map(({ start }) => start), text.length]);
  return words.slice(1).flatMap((word, i) => {
    const before = words[i];
    if (!before || inside.has(word.start) || !(isSeldom(before) || isSeldom(word))) return [];
    return tornAt(text, word.start, cuts) ?? [];
  });
}

describe("ends of lines", () => {
  it("tear no word, at any width", () => {
    expect(texts.length).toBeGreaterThan(2000);
    const torn = texts.flatMap((text) => tornIn(text).map((cut) => `${cut} in: ${text.slice(0, 60)}`));
    expect(torn).toEqual([]);
  });

  it("part no number from what it counts, no day from its month and no title from a name, at any width", () => {
    const parted = texts.flatMap((text) => {
      const inside = insideKept(text);
      return wordsOf(text).flatMap(({ start }) => {
        const cut = { before: text.slice(Math.max(0, start - 40), start), after: text.slice(start, start + 40) };
        return inside.has(start) || start === 0 || cut.after.startsWith(" ")
          ? []
          : partedBy(cut).map((name) => `${name} in: ${cut.before}|${cut.after}`);
      });
    });
    expect(parted).toEqual([]);
  });
});
