/** What a search needs to know of the site; the browser loads it, a test makes it. */
import type { Records, Thesaurus } from "./catalogue.ts";
import type { IndexReader } from "./index-reader.ts";
import type { Names } from "./names.ts";
import type { Vocabulary } from "./vocabulary.ts";

export interface SearchData {
  names: Names;
  records: Records;
  /** Asked for when the words of the site alone do not answer. @throws Error when it can't be had */
  thesaurus: (options: { latin: boolean }) => Promise<Thesaurus>;
  vocabulary: Vocabulary;
  reader: IndexReader;
  /** Between two steps of work: a browser draws and hears keys then. */
  breathe: () => Promise<void>;
}
