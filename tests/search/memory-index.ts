import type { IndexReader } from "../../src/search/index-reader.ts";

/** An index in memory, for tests and for measuring. */
export function memoryIndex(records: readonly (readonly string[])[]): IndexReader {
  const index = new Map<string, { record: number; positions: number[] }[]>();
  records.forEach((words, record) => {
    words.forEach((word, position) => {
      const postings = index.get(word) ?? [];
      index.set(word, postings);
      const last = postings.at(-1);
      if (last?.record === record) last.positions.push(position);
      else postings.push({ record, positions: [position] });
    });
  });
  return {
    find: async (word) => index.get(word) ?? [],
    wordAt: async (record, position) => records[record]?.[position] ?? "",
  };
}
