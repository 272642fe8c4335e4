/** Loads what suggestions need, once for an index. */

import { remember } from "./ask-once.ts";
import { breathe } from "./breathe.ts";
import { indexUnder, keepNewest, type SearchIndex } from "./current-index.client.ts";
import { fetchFile } from "./fetch-file.client.ts";
import { searchFiles } from "./index-files.ts";
import { decodeLatin, latinPath } from "./latin-files.ts";
import { type Names, namesOf } from "./names.ts";
import { decodeAddresses, readNames } from "./names-file.ts";
import { fromThaiBytes } from "./thai-bytes.ts";

/** What a file in Thai bytes holds. @param read throws when the text is of no such file @throws Error when the file can't be had */
const fetchThai = <T>(address: string, read: (text: string) => T): Promise<T> =>
  fetchFile(address, async (answer) => read(fromThaiBytes(await answer.arrayBuffer())));

export interface NameLoader {
  index: SearchIndex;
  /** The names of the index in this folder. */
  of: (folder: string) => Promise<Names>;
  /** Where they lead; comes after the names when it is not asked for before. */
  addresses: (folder: string) => Promise<readonly string[]>;
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
  const addresses = keepNewest((folder) => fetchThai(folder + searchFiles.addresses, decodeAddresses));
  const of: NameLoader["of"] = keepNewest(async (folder) => {
    const names = await fetchThai(folder + searchFiles.names, (text) =>
      readNames(
        text,
        (path, read) => fetchThai(folder + path, read),
        () => addresses(folder),
      ),
    );
    // Nobody has chosen yet: what is shown first does not share the line with it.
    void addresses(folder).catch(() => undefined);
    // All at once they would hold up the keys of a slow phone.
    for (const { entry } of await names.near("")) {
      await breathe();
      namesOf(entry);
    }
    const latin = remember((path: string) => fetchThai(folder + path, decodeLatin));
    return { ...names, latin: (word) => latin(latinPath(word)) };
  });
  const loader: NameLoader = {
    index,
    of,
    addresses,
    use: (work) => index.use(async (folder) => work(await of(folder))),
  };
  loaders.set(base, loader);
  return loader;
}
