/** Loads what suggestions need. Each part once; a part that failed is asked for again next time. */
import type { Catalogue } from "./catalogue.ts";
import { decodeCatalogue } from "./codec.ts";
import { searchFiles } from "./files.ts";
import { IndexUnavailable } from "./index-reader.ts";
import { Suggester } from "./suggest.ts";

/** Keeps the answer, forgets a failure. */
export function once<T>(load: () => Promise<T>): () => Promise<T> {
  let started: Promise<T> | undefined;
  return () => {
    started ??= load().catch((error: unknown) => {
      started = undefined;
      throw error;
    });
    return started;
  };
}

/** @throws IndexUnavailable when the file can't be had */
export async function fetchText(url: string): Promise<string> {
  const response = await fetch(url).catch((error: unknown) => {
    throw new IndexUnavailable(url, { cause: error });
  });
  if (!response.ok) throw new IndexUnavailable(`${url}: ${response.status}`);
  return response.text();
}

export interface NameLoader {
  /** Path of the search files. */
  folder: string;
  catalogue: () => Promise<Catalogue>;
  suggester: () => Promise<Suggester>;
}

const loaders = new Map<string, NameLoader>();

/** One loader for all boxes and the search page. @param base path the site lives under, with a slash at both ends */
export function namesFor(base: string): NameLoader {
  const folder = `${base}${searchFiles.folder.slice(1)}`;
  const known = loaders.get(base);
  if (known) return known;
  const catalogue = once(async () => decodeCatalogue(await fetchText(folder + searchFiles.catalogue)));
  const loader = { folder, catalogue, suggester: once(async () => new Suggester(await catalogue())) };
  loaders.set(base, loader);
  return loader;
}
