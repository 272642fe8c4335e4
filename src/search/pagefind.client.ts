/** Pagefind as an index of words with positions. Everything else of a search is ours. */
import { numberOf } from "./index-files.ts";
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

/** A module can't be given up as a file can: the reader hears of one that does not come in this time, in milliseconds. */
const LONGEST_WAIT = 10_000;
const within = <T>(work: Promise<T>): Promise<T> =>
  Promise.race([work, new Promise<never>((_, late) => setTimeout(() => late(new Error("no answer")), LONGEST_WAIT))]);

/**
 * @param folder address of the files of the index
 * @param counts word → in how many records it stands; Pagefind reports a part that failed to load only by finding less
 * @throws IndexUnavailable when Pagefind can't be loaded
 */
export async function openPagefind(
  folder: string,
  counts: ReadonlyMap<string, number>,
): Promise<{ reader: IndexReader; text: TextReader }> {
  const instance = await open(folder);
  const results = new Map<number, PagefindResult>();

  const find = async (word: string): Promise<Posting[]> => {
    const expected = counts.get(word) ?? 0;
    if (expected === 0) return [];
    const answer = await instance.search(toIndexWord(word)).catch((error: unknown) => {
      throw new IndexUnavailable(word, { cause: error });
    });
    const postings = (answer?.results ?? []).map((result): Posting => {
      const record = numberOf(result.id);
      results.set(record, result);
      return { record, positions: result.words };
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
    const pagefind: PagefindModule = await within(import(/* @vite-ignore */ address));
    // Without a tag, Pagefind would ask for its first file under a new address each time.
    const instance = pagefind.createInstance({ noWorker: true, exactDiacritics: true, metaCacheTag: "" });
    await instance.init();
    return instance;
  } catch (error) {
    throw new IndexUnavailable(address, { cause: error });
  }
}
