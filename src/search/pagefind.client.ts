/** Pagefind's index as words with positions, and as texts. Everything else of a search is ours. */

import { remember } from "./ask-once.ts";
import { fetchFile } from "./fetch-file.client.ts";
import { fetchText } from "./fetch-text.client.ts";
import { searchFiles } from "./index-files.ts";
import { type IndexReader, IndexUnavailable, type Posting } from "./index-reader.ts";
import { readIndexWord, toIndexWord } from "./index-word.ts";
import { chunkOf, contentOf, readChunk, readFragment } from "./pagefind-files.ts";
import { decodeVocabulary } from "./word-list.ts";

/** Gives the indexed text of a record. */
export interface TextReader {
  /** @throws Error when it can't be had */
  read: (record: number) => Promise<string>;
}

const load = <T>(address: string, read: (content: Uint8Array) => T): Promise<T> =>
  fetchFile(address, async (answer) => read(await contentOf(new Uint8Array(await answer.arrayBuffer()))));

/**
 * @param folder address of the files of the index
 * @throws Error when the list of chunks can't be had
 */
export async function openPagefind(folder: string): Promise<{ reader: IndexReader; text: TextReader }> {
  const firsts = [...(await fetchText(folder + searchFiles.chunks, decodeVocabulary)).keys()];
  const chunks = () => remember((number: number) => load(folder + searchFiles.chunk(number), readChunk));
  let chunk = chunks();
  const find = async (word: string): Promise<readonly Posting[]> => {
    const key = toIndexWord(word);
    const number = chunkOf(key, firsts);
    try {
      return number < 0 ? [] : ((await chunk(number)).get(key) ?? []);
    } catch (error) {
      // Others that were asked for beside it may hang still: whoever tries again need not wait for these.
      chunk = chunks();
      throw new IndexUnavailable(word, { cause: error });
    }
  };
  const read = remember(
    async (record: number) => (await load(folder + searchFiles.fragment(record), readFragment)).content,
  );
  const words = remember(async (record: number) => (await read(record)).split(" "));
  const wordAt = async (record: number, position: number): Promise<string> => {
    try {
      return readIndexWord((await words(record))[position] ?? "").word;
    } catch (error) {
      throw new IndexUnavailable(`${record}`, { cause: error });
    }
  };
  return { reader: { find, wordAt }, text: { read } };
}
