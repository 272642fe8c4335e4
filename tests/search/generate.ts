/** Queries made by program from the content, so that nobody tunes to the written ones. The same seed gives the same set. */

import type { IndexRecord } from "../../src/search/build/records.ts";
import { BREAK } from "../../src/search/index-word.ts";
import { englishKeys } from "../../src/search/keyboard.ts";
import { clusters } from "../../src/text/clusters.ts";
import { NO_ANSWER, type Query } from "./measure.ts";

/** mulberry32 */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const LETTERS = "กขคงจชซดตถทนบปผพฟมยรลวสหอะาิีุู่้เแโ";
const THAI = /^[\u0E01-\u0E4E]+$/;

export function generateQueries(records: readonly IndexRecord[], seed: number, each = 45): Query[] {
  const next = random(seed);
  const pick = <T>(items: readonly T[]): T => items[Math.floor(next() * items.length)] as T;
  // A drawing that names a thing among a hundred is no answer to it.
  const lines = records.map(({ keys, entry, aside }) =>
    (entry.kind === "diagrams" ? keys.slice(0, aside) : keys)
      .join(" ")
      .split(BREAK)
      .map((line) => line.trim().split(" ").filter(Boolean))
      .filter((line) => line.length > 0),
  );
  const texts = lines.map((list) => list.map((line) => line.join("")).join(BREAK));
  const url = (i: number): string => records[i]?.entry.url ?? "";
  const holding = (part: string): string[] => texts.flatMap((text, i) => (text.includes(part) ? url(i) : []));
  const query = (name: string, typed: string, relevant: string[]): Query => ({
    class: name,
    query: typed,
    first: relevant,
    must: relevant,
  });
  const title = (): string => {
    for (;;) {
      const name = lines[Math.floor(next() * records.length)]?.[0]?.join("") ?? "";
      if (THAI.test(name) && name.length >= 6 && name.length <= 24) return name;
    }
  };

  const substrings = Array.from({ length: each }, () => {
    for (;;) {
      const line = pick(pick(lines)).join("");
      if (!THAI.test(line)) continue;
      const pieces = clusters(line);
      const size = 5 + Math.floor(next() * 8);
      if (pieces.length < size) continue;
      const from = Math.floor(next() * (pieces.length - size + 1));
      const part = pieces.slice(from, from + size).join("");
      return query("substring", part, holding(part));
    }
  });
  const twoWords = Array.from({ length: each }, () => {
    for (;;) {
      const record = Math.floor(next() * records.length);
      const words = [...new Set((lines[record] ?? []).flat())].filter((word) => THAI.test(word) && word.length >= 5);
      if (words.length < 2) continue;
      const [a, b] = [pick(words), pick(words)];
      if (a === b) continue;
      return query(
        "twowords",
        `${a} ${b}`,
        texts.flatMap((text, i) => (text.includes(a) && text.includes(b) ? url(i) : [])),
      );
    }
  });
  const typos = Array.from({ length: each }, () => {
    const name = title();
    const at = 1 + Math.floor(next() * (name.length - 1));
    const kind = Math.floor(next() * 4);
    const typed =
      kind === 0
        ? name.slice(0, at) + name.slice(at + 1)
        : kind === 1
          ? name.slice(0, at) + pick([...LETTERS]) + name.slice(at + 1)
          : kind === 2
            ? name.slice(0, at) + pick([...LETTERS]) + name.slice(at)
            : name.slice(0, at - 1) + (name[at] ?? "") + (name[at - 1] ?? "") + name.slice(at + 1);
    return query("typo", typed, holding(name));
  });
  const layouts = Array.from({ length: each }, () => {
    const name = title();
    return query("layout", englishKeys(name), holding(name));
  });
  const prefixes = Array.from({ length: each }, () => {
    const pieces = clusters(title());
    const part = pieces.slice(0, Math.max(3, Math.ceil(pieces.length * (0.4 + next() * 0.4)))).join("");
    return query("prefix", part, holding(part));
  });
  const everything = texts.join(BREAK);
  const absent = Array.from({ length: 60 }, () => {
    for (;;) {
      const typed = Array.from(
        { length: 2 + Math.floor(next() * 3) },
        () =>
          pick(["เ", "แ", "โ", "", "", ""]) +
          pick([..."กขคจชดตทนบปผพมยรลวสห"]) +
          pick(["า", "ี", "ุ", "ั", "อ", "ิ", "ะ"]) +
          pick([..."งนมกดบยว"]),
      ).join("");
      if (!everything.includes(typed)) return { class: NO_ANSWER, query: typed, first: [], must: [] };
    }
  });
  return [...substrings, ...twoWords, ...typos, ...layouts, ...prefixes, ...absent];
}
