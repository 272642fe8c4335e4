/** Pagefind as an index of words with positions. Everything else of a search is ours. */
import type { SearchRecord } from "./catalogue.ts";
import { type IndexReader, IndexUnavailable, type Posting } from "./index-reader.ts";
import { toIndexWord } from "./index-word.ts";

/** The part of Pagefind's browser module that is used here. */
interface PagefindResult {
  id: string;
  words: number[];
  data: () => Promise<{ raw_content?: string; content: string }>;
}
interface PagefindInstance {
  init: () => Promise<void>;
  search: (term: string) => Promise<{ results: PagefindResult[] } | null>;
}
interface PagefindModule {
  createInstance: (options: { noWorker: boolean; exactDiacritics: boolean }) => PagefindInstance;
}

/** Gives the indexed text of a record, once a search has found it. */
export interface TextReader {
  read: (record: number) => Promise<string | undefined>;
}

let attempts = 0;

/**
 * @param folder path of Pagefind's files
 * @param counts word → in how many records it stands; Pagefind reports a part that failed to load only by finding less
 * @throws IndexUnavailable when Pagefind can't be loaded
 */
export async function openPagefind(
  folder: string,
  records: readonly SearchRecord[],
  counts: ReadonlyMap<string, number>,
): Promise<{ reader: IndexReader; text: TextReader }> {
  const byHash = new Map(records.map(({ hash }, record) => [hash, record]));
  const hashLength = records[0]?.hash.length ?? 0;
  const instance = await open(folder);
  const results = new Map<number, PagefindResult>();

  const find = async (word: string): Promise<Posting[]> => {
    const expected = counts.get(word) ?? 0;
    if (expected === 0) return [];
    const answer = await instance.search(toIndexWord(word)).catch((error: unknown) => {
      throw new IndexUnavailable(word, { cause: error });
    });
    const postings = (answer?.results ?? []).flatMap((result): Posting[] => {
      const record = byHash.get(result.id.slice(result.id.lastIndexOf("_") + 1).slice(0, hashLength));
      if (record === undefined) return [];
      results.set(record, result);
      return [{ record, positions: result.words }];
    });
    if (postings.length < expected) throw new IndexUnavailable(word);
    return postings;
  };
  return { reader: { find }, text: { read: async (record) => (await results.get(record)?.data())?.content } };
}

async function open(folder: string): Promise<PagefindInstance> {
  // A browser may remember that a module failed to load; another address makes it try again.
  const address = `${folder}pagefind.js${attempts++ === 0 ? "" : `?${attempts}`}`;
  try {
    const pagefind: PagefindModule = await import(/* @vite-ignore */ address);
    const instance = pagefind.createInstance({ noWorker: true, exactDiacritics: true });
    await instance.init();
    return instance;
  } catch (error) {
    throw new IndexUnavailable(address, { cause: error });
  }
}
