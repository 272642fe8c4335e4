/** Loads the index and the query pipeline: only the search page needs them. */
import type { Catalogue, SearchRecord } from "./catalogue.ts";
import { decodeRecords, decodeVocabulary } from "./codec.ts";
import { SearchEngine } from "./engine.ts";
import { searchFiles } from "./files.ts";
import { rememberingReader } from "./index-reader.ts";
import { fetchText, type NameLoader, once } from "./load-names.client.ts";
import { openPagefind, type TextReader } from "./pagefind.client.ts";
import { Vocabulary } from "./vocabulary.ts";

export interface LoadedSearch {
  catalogue: Catalogue;
  factors: readonly { id: string; title: string }[];
  records: readonly SearchRecord[];
  engine: SearchEngine;
  text: TextReader;
}

export interface SearchLoader {
  search: () => Promise<LoadedSearch>;
  /** Lets the next call load the index again, after a part of it failed. */
  forget: () => void;
}

export function searchLoader({ folder, catalogue }: NameLoader): SearchLoader {
  const load = async (): Promise<LoadedSearch> => {
    const [names, recordsText, vocabularyText] = await Promise.all([
      catalogue(),
      fetchText(folder + searchFiles.records),
      fetchText(folder + searchFiles.vocabulary),
    ]);
    const { tag, records, factors, synonyms } = decodeRecords(recordsText);
    const counts = decodeVocabulary(vocabularyText);
    const { reader, text } = await openPagefind(folder, tag, counts);
    const data = {
      entries: names.entries,
      records: { tag, records, factors, synonyms },
      vocabulary: new Vocabulary(counts),
      reader: rememberingReader(reader),
    };
    return { catalogue: names, factors, records, engine: new SearchEngine(data), text };
  };
  let search = once(load);
  return {
    search: () => search(),
    forget: () => {
      search = once(load);
    },
  };
}
