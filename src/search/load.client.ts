/** Loads the site's search files. Each part once; a part that failed is asked for again next time. */
import type { Catalogue, SearchRecord } from "./catalogue.ts";
import { decodeCatalogue, decodeRecords, decodeVocabulary } from "./codec.ts";
import { SearchEngine } from "./engine.ts";
import { searchFiles } from "./files.ts";
import { IndexUnavailable, rememberingReader } from "./index-reader.ts";
import { openPagefind, type TextReader } from "./pagefind.client.ts";
import { Suggester } from "./suggest.ts";
import { Vocabulary } from "./vocabulary.ts";

export interface LoadedSearch {
  catalogue: Catalogue;
  factors: readonly { id: string; title: string }[];
  records: readonly SearchRecord[];
  engine: SearchEngine;
  text: TextReader;
}

/** Keeps the answer, forgets a failure. */
function once<T>(load: () => Promise<T>): () => Promise<T> {
  let started: Promise<T> | undefined;
  return () => {
    started ??= load().catch((error: unknown) => {
      started = undefined;
      throw error;
    });
    return started;
  };
}

async function fetchText(url: string): Promise<string> {
  const response = await fetch(url).catch((error: unknown) => {
    throw new IndexUnavailable(url, { cause: error });
  });
  if (!response.ok) throw new IndexUnavailable(`${url}: ${response.status}`);
  return response.text();
}

export interface SearchLoader {
  suggester: () => Promise<Suggester>;
  search: () => Promise<LoadedSearch>;
  /** Lets the next call load the index again, after a part of it failed. */
  forget: () => void;
}

/** @param base path the site lives under, with a slash at both ends */
export function searchLoader(base: string): SearchLoader {
  const folder = `${base}${searchFiles.folder.slice(1)}`;
  const catalogue = once(async () => decodeCatalogue(await fetchText(folder + searchFiles.catalogue)));
  const suggester = once(async () => new Suggester(await catalogue()));
  const loadSearch = async (): Promise<LoadedSearch> => {
    const [names, recordsText, vocabularyText] = await Promise.all([
      catalogue(),
      fetchText(folder + searchFiles.records),
      fetchText(folder + searchFiles.vocabulary),
    ]);
    const records = decodeRecords(recordsText);
    const counts = decodeVocabulary(vocabularyText);
    const { reader, text } = await openPagefind(folder, records.records, counts);
    const engine = new SearchEngine({ entries: names.entries, records, vocabulary: new Vocabulary(counts), reader: rememberingReader(reader) });
    return { catalogue: names, factors: records.factors, records: records.records, engine, text };
  };
  let search = once(loadSearch);
  return {
    suggester,
    search: () => search(),
    forget: () => {
      search = once(loadSearch);
    },
  };
}
