/** Loads what suggestions need, once for an index. */

import { remember } from "./ask-once.ts";
import { breathe } from "./breathe.ts";
import { decodeThesaurus } from "./codec.ts";
import { indexUnder, keepNewest, type SearchIndex } from "./current-index.client.ts";
import { fetchFile } from "./fetch-file.client.ts";
import { searchFiles } from "./index-files.ts";
import { type Names, namesOf } from "./names.ts";
import { readNames } from "./names-file.ts";

/** What a file of text holds. @param read throws when the text is of no such file @throws Error when the file can't be had */
export const fetchText = <T>(address: string, read: (text: string) => T | Promise<T>): Promise<T> =>
  fetchFile(address, async (answer) => read(await answer.text()));

export interface NameLoader {
  index: SearchIndex;
  /** The names of the index in this folder. */
  of: (folder: string) => Promise<Required<Names>>;
  /** Does something with the names that the site has now. @throws what the work throws, Error when they can't be had */
  use: <T>(work: (names: Names) => Promise<T>) => Promise<T>;
}

const loaders = new Map<string, NameLoader>();

/**
 * One loader for all boxes and the search page.
 * @param base path the site lives under, with a slash at both ends
 * @param asked the file that says which index the site has, when it has been asked for already
 */
export function namesFor(base: string, asked?: Promise<Response | undefined>): NameLoader {
  const known = loaders.get(base);
  if (known) return known;
  const index = indexUnder(base, asked);
  const of: NameLoader["of"] = keepNewest(async (folder) => {
    const names = await fetchText(folder + searchFiles.names, (text) =>
      readNames(text, (path, read) => fetchText(folder + path, read)),
    );
    // All at once they would hold up the keys of a slow phone.
    for (const { entry } of await names.near("")) {
      await breathe();
      namesOf(entry);
    }
    const latin = remember(() => fetchText(folder + searchFiles.latin, decodeThesaurus));
    return { ...names, latin: () => latin(0) };
  });
  const loader: NameLoader = { index, of, use: (work) => index.use(async (folder) => work(await of(folder))) };
  loaders.set(base, loader);
  return loader;
}
