import type { CatalogueEntry, Thesaurus } from "../../../src/search/catalogue.ts";
import { SearchEngine } from "../../../src/search/engine.ts";
import { wholeNames } from "../../../src/search/names.ts";
import type { SearchData } from "../../../src/search/search-data.ts";
import { Vocabulary } from "../../../src/search/vocabulary.ts";
import { memoryIndex } from "../../search/memory-index.ts";

/** A province of which no text speaks, though its name is a word as well. */
const PHRAE = { names: ["แพร่", "Phrae"], near: [] } as const;
/** Another, and a region that has none of the site's. */
const SURIN = { names: ["สุรินทร์", "Surin"], near: ["roi-et", "yasothon"] } as const;
const NORTH = { names: ["ภาคเหนือ", "ทางเหนือ"], near: ["phitsanulok"] } as const;
const SILENT: Thesaurus = { same: [], near: [], absent: [], ordinary: [] };

/** Entries from texts that are already cut. @param thesaurus what people say for them */
export function dataOf(texts: readonly (readonly string[])[], thesaurus: Partial<Thesaurus> = {}): SearchData {
  const counts = new Map<string, number>();
  for (const words of texts) for (const word of new Set(words)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const entries: CatalogueEntry[] = texts.map((words, i) => ({
    kind: "lessons",
    url: `/${i}/`,
    title: words.join(""),
    aliases: [],
  }));
  const records = texts.map((words) => ({
    kind: "lessons" as const,
    names: 0,
    body: 0,
    aside: words.length,
    parts: [],
    factors: [],
  }));
  const synonyms = [{ heads: ["ธกส", "ธนาคารเกษตร"], others: ["แบงก์เกษตร"] }];
  return {
    names: wholeNames(entries, []),
    records: { records, factors: [], synonyms, absent: [PHRAE, SURIN, NORTH], newest: 2550 },
    thesaurus: async () => ({ ...SILENT, ...thesaurus }),
    breathe: async () => undefined,
    vocabulary: new Vocabulary(counts),
    reader: memoryIndex(texts),
  };
}

export const engineOf = (texts: readonly (readonly string[])[], thesaurus?: Partial<Thesaurus>): SearchEngine =>
  new SearchEngine(dataOf(texts, thesaurus));
