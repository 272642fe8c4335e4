/** Pagefind as an index of words with positions. Everything else of a search is ours. */
import { recordNumber } from "./files.ts";
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
  createInstance: (options: { noWorker: boolean; exactDiacritics: boolean; metaCacheTag: string }) => PagefindInstance;
}

/** Gives the indexed text of a record, once a search has found it. */
export interface TextReader {
  read: (record: number) => Promise<string | undefined>;
}

let attempts = 0;

/**
 * @param folder path of Pagefind's files
 * @param tag of the index that the other files describe
 * @param counts word → in how many records it stands; Pagefind reports a part that failed to load only by finding less
 * @throws IndexUnavailable when Pagefind can't be loaded
 */
export async function openPagefind(
  folder: string,
  tag: string,
  counts: ReadonlyMap<string, number>,
): Promise<{ reader: IndexReader; text: TextReader }> {
  const instance = await open(folder, tag);
  const results = new Map<number, PagefindResult>();

  const find = async (word: string): Promise<Posting[]> => {
    const expected = counts.get(word) ?? 0;
    if (expected === 0) return [];
    const answer = await instance.search(toIndexWord(word)).catch((error: unknown) => {
      throw new IndexUnavailable(word, { cause: error });
    });
    const postings = (answer?.results ?? []).map((result): Posting => {
      const record = recordNumber(tag, result.id);
      if (record === undefined) throw new IndexUnavailable(`${result.id} is of another index than ${tag}`);
      results.set(record, result);
      return { record, positions: result.words };
    });
    if (postings.length < expected) throw new IndexUnavailable(word);
    return postings;
  };
  return { reader: { find }, text: { read: async (record) => (await results.get(record)?.data())?.content } };
}

async function open(folder: string, tag: string): Promise<PagefindInstance> {
  // A browser may remember that a module failed to load; another address makes it try again.
  const address = `${folder}pagefind.js${attempts++ === 0 ? "" : `?${attempts}`}`;
  try {
    const pagefind: PagefindModule = await import(/* @vite-ignore */ address);
    const instance = pagefind.createInstance({ noWorker: true, exactDiacritics: true, metaCacheTag: tag });
    await instance.init();
    return instance;
  } catch (error) {
    throw new IndexUnavailable(address, { cause: error });
  }
}
