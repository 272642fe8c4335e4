/** The knowledge ► every record of the search index, and the words in them. */
import { readProse } from "../../content/prose.ts";
import { yearOf } from "../../diagrams/land.ts";
import type { Knowledge } from "../../model/knowledge.ts";
import { proseDir } from "../../paths.ts";
import { holding } from "../../text/holds.ts";
import { type Cut, createTokeniser, icuCut, type Token } from "../../text/tokenise.ts";
import type { AbsentPlace } from "../absent-place.ts";
import type { ProvinceName, SynonymGroup, Thesaurus } from "../catalogue.ts";
import { inFileOrder } from "../codec.ts";
import { BREAK } from "../index-word.ts";
import { absentKeys, nearKeys, synonymKeys } from "../synonyms.ts";
import { listDiagrams } from "./diagrams.ts";
import { listEntries } from "./entries.ts";
import {
  listAbsent,
  listAbsentPlaces,
  listNear,
  listProvinces,
  listSame,
  listSynonyms,
  properNames,
} from "./language.ts";
import { ordinaryWords } from "./ordinary-words.ts";
import { otherPages } from "./pages.ts";
import { buildRecord, type IndexRecord } from "./records.ts";

export interface Collected {
  /** In the order in which the files number them. */
  records: IndexRecord[];
  provinces: ProvinceName[];
  factors: { id: string; title: string }[];
  synonyms: SynonymGroup[];
  /** Places of which no report speaks. */
  absent: AbsentPlace[];
  /** Buddhist-era year of the newest report. */
  newest?: number;
  thesaurus: Thesaurus;
  /** Word → number of records in which it stands. */
  vocabulary: Map<string, number>;
  /** How the texts were cut. */
  tokenise: (text: string) => Token[];
}

/** @param cut how Thai is cut into words */
export function collect(knowledge: Knowledge, cut: Cut = icuCut()): Collected {
  const entries = [
    ...listEntries(knowledge),
    ...listDiagrams(knowledge),
    ...otherPages(knowledge, readProse(proseDir)),
  ];
  const tokenise = createTokeniser(properNames(knowledge), cut);
  const copies = new Map<string, string>();
  const shared = (word: string): string => {
    const copy = copies.get(word);
    if (copy === undefined) copies.set(word, word);
    return copy ?? word;
  };
  const records = inFileOrder(entries).map((entry) => buildRecord(entry, tokenise, shared));
  const vocabulary = countWords(records);
  const stands = standsIn(records, vocabulary);
  // What the site says of itself (อ่านออฟไลน์) is not what reports speak of (ไลน์).
  const ofReports = records.filter(isOfReports);
  const saidOf = countWords(ofReports);
  const speaks = standsIn(ofReports, saidOf);
  const synonyms = synonymKeys(listSynonyms(knowledge), stands);
  const same = synonymKeys(listSame(knowledge), stands, synonyms);
  return {
    records,
    provinces: listProvinces(knowledge),
    factors: knowledge.factors.map(({ id, title }) => ({ id, title })),
    synonyms,
    absent: listAbsentPlaces(knowledge, stands, speaks),
    ...(knowledge.sources.length === 0 ? {} : { newest: yearOf(knowledge) }),
    thesaurus: {
      same,
      near: nearKeys(listNear(knowledge), stands, [...synonyms, ...same]),
      // Latin letters run together where words meet: only a whole word of them counts.
      absent: absentKeys(listAbsent(knowledge), (key) => (/^[a-z\d]+$/.test(key) ? saidOf.has(key) : speaks(key))),
      ordinary: ordinaryWords(vocabulary.keys()),
    },
    vocabulary,
    tokenise,
  };
}

/** Whether it tells of the reports, and not of the site. */
const isOfReports = ({ entry: { kind } }: IndexRecord): boolean => kind !== "pages" && kind !== "diagrams";

/** Tells whether a key stands in some line of the texts, however that was cut. */
function standsIn(records: readonly IndexRecord[], vocabulary: ReadonlyMap<string, number>): (key: string) => boolean {
  const holds = holding(records.map(({ keys }) => keys.join("")).join(BREAK));
  return (key) => vocabulary.has(key) || holds(key);
}

function countWords(records: readonly IndexRecord[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { keys } of records)
    for (const key of new Set(keys)) if (key !== BREAK) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
