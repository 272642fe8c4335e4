/** The pipeline over an index in memory, made from the content: for tests that need no browser, or another way of cutting. */
import { type Collected, collect } from "../../src/search/build/collect.ts";
import { searchRecords } from "../../src/search/build/records.ts";
import { SearchEngine } from "../../src/search/engine.ts";
import { groupHits } from "../../src/search/group-hits.ts";
import type { IndexReader } from "../../src/search/index-reader.ts";
import { wholeNames } from "../../src/search/names.ts";
import { resultUrl } from "../../src/search/result-url.ts";
import { Vocabulary } from "../../src/search/vocabulary.ts";
import type { Cut } from "../../src/text/tokenise.ts";
import { knowledge } from "../knowledge.ts";
import { memoryIndex } from "./memory-index.ts";

export interface LocalSearch {
  collected: Collected;
  engine: SearchEngine;
  /** Site paths of the first hits. */
  find: (query: string) => Promise<string[]>;
  /** The same, and how many of them hold all that was asked: those stand above the line. */
  answer: (query: string) => Promise<{ hits: string[]; whole: number }>;
}

let usual: LocalSearch | undefined;

/** Over the index as the site has it, made once for all tests of a worker; or, when told, cut or read otherwise. */
export function localSearch(cut?: Cut, reader?: (collected: Collected) => IndexReader): LocalSearch {
  if (cut || reader) return makeSearch(cut, reader);
  usual ??= makeSearch();
  return usual;
}

function makeSearch(cut?: Cut, reader?: (collected: Collected) => IndexReader): LocalSearch {
  const collected = collect(knowledge, cut);
  const entries = collected.records.map(({ entry }) => entry);
  const records = searchRecords(collected.records);
  const engine = new SearchEngine({
    names: wholeNames(entries, collected.provinces),
    records: { ...collected, records },
    thesaurus: async () => collected.thesaurus,
    breathe: async () => undefined,
    vocabulary: new Vocabulary(collected.vocabulary),
    reader: reader?.(collected) ?? memoryIndex(collected.records.map(({ keys }) => keys)),
  });
  const answer = async (query: string): Promise<{ hits: string[]; whole: number }> => {
    const { hits, some } = await engine.search(query);
    // As the page lists them.
    const listed = groupHits([...hits, ...(some?.hits ?? [])], records);
    const urls = listed.slice(0, 20).flatMap(({ hit }) => {
      const entry = entries[hit.record];
      const record = records[hit.record];
      return entry && record ? resultUrl(entry, record, hit.part) : [];
    });
    return { hits: urls, whole: hits.length };
  };
  return { collected, engine, answer, find: async (query) => (await answer(query)).hits };
}
