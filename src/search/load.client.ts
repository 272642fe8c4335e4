/** Loads the index and the query pipeline: only the search page needs them. */
import type { Answer } from "./answer.ts";
import { remember } from "./ask-once.ts";
import { breathe } from "./breathe.ts";
import type { SearchRecord } from "./catalogue.ts";
import { decodeRecords, decodeThesaurus } from "./codec.ts";
import { keepNewest } from "./current-index.client.ts";
import { SearchEngine } from "./engine.ts";
import { fetchText } from "./fetch-text.client.ts";
import { searchFiles } from "./index-files.ts";
import type { NameLoader } from "./load-names.client.ts";
import type { Names } from "./names.ts";
import { openPagefind, type TextReader } from "./pagefind.client.ts";
import { joined } from "./thesaurus-parts.ts";
import { Vocabulary } from "./vocabulary.ts";
import { decodeVocabulary } from "./word-list.ts";

export interface LoadedSearch {
  names: Names;
  factors: readonly { id: string; title: string }[];
  records: readonly SearchRecord[];
  engine: SearchEngine;
  text: TextReader;
}

export interface Answered {
  loaded: LoadedSearch;
  answer: Answer;
}

interface SearchOptions {
  literal: boolean;
  /** The index has been read: from here on it is searched. */
  read: () => void;
}

/**
 * Gives the function that answers queries from the index that the site has now.
 * It throws when a part of the index can't be loaded; asked again, it loads what did not come. An answer that is not complete
 * is given when the site has no other index by now that completes it.
 */
export function searchWith({
  index,
  of,
  addresses,
}: NameLoader): (query: string, options: SearchOptions) => Promise<Answered> {
  const load = keepNewest(async (folder): Promise<LoadedSearch> => {
    const [names, , records, counts, { reader, text }] = await Promise.all([
      of(folder),
      // What is found is a link.
      addresses(folder),
      fetchText(folder + searchFiles.records, (text) => decodeRecords(text, breathe)),
      fetchText(folder + searchFiles.vocabulary, decodeVocabulary),
      openPagefind(folder),
    ]);
    await breathe();
    const vocabulary = new Vocabulary(counts);
    await breathe();
    const thesaurus = remember((path: string) => fetchText(folder + path, decodeThesaurus));
    const engine = new SearchEngine({
      names,
      records,
      vocabulary,
      reader,
      breathe,
      thesaurus: async ({ latin }) => {
        const { thesaurus: thai, latin: english } = searchFiles;
        return joined(await Promise.all((latin ? [thai, english] : [thai]).map(thesaurus)));
      },
    });
    return { names, factors: records.factors, records: records.records, engine, text };
  });
  return async (query, options) => {
    let incomplete: Answered | undefined;
    const complete = async (folder: string): Promise<Answered> => {
      const loaded = await load(folder);
      options.read();
      const answered = { loaded, answer: await loaded.engine.search(query, options) };
      if (answered.answer.incomplete === undefined) return answered;
      incomplete = answered;
      throw answered.answer.incomplete;
    };
    return index.use(complete).catch((error: unknown) => {
      if (incomplete) return incomplete;
      throw error;
    });
  };
}
