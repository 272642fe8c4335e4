/** Loads what suggestions need, once for an index. */
import type { Catalogue } from "./catalogue.ts";
import { decodeCatalogue } from "./codec.ts";
import { indexUnder, keepNewest, type SearchIndex } from "./current-index.client.ts";
import { fetchFile } from "./fetch-file.client.ts";
import { searchFiles } from "./files.ts";
import { Suggester } from "./suggest.ts";

/** @throws Error when the file can't be had */
export const fetchText = async (address: string): Promise<string> => (await fetchFile(address)).text();

export interface NameLoader {
  index: SearchIndex;
  /** The names of the index in this folder. */
  catalogue: (folder: string) => Promise<Catalogue>;
  suggester: () => Promise<Suggester>;
}

const loaders = new Map<string, NameLoader>();

/** One loader for all boxes and the search page. @param base path the site lives under, with a slash at both ends */
export function namesFor(base: string): NameLoader {
  const known = loaders.get(base);
  if (known) return known;
  const index = indexUnder(base);
  const catalogues = keepNewest(async (folder) => decodeCatalogue(await fetchText(folder + searchFiles.catalogue)));
  const suggesters = keepNewest(async (folder) => new Suggester(await catalogues.of(folder)));
  const loader = { index, catalogue: catalogues.of, suggester: () => index.use(suggesters.of) };
  loaders.set(base, loader);
  return loader;
}
