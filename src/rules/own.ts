import type { OwnRule } from "../collections/collection.ts";
import type { CollectionName } from "../collections/index.ts";
import { type SectionName, sectionNamed } from "../collections/section-address.ts";
import { fieldOf, listOf, textOf, textsOf } from "../model/untyped.ts";
import {
  addressFindings,
  factorLessonFindings,
  firstFindings,
  type KnownProvince,
  listedPlaceFindings,
  orderFindings,
  partFindings,
  provinceFindings,
  type SectionText,
  sectionFindings,
  tableFindings,
  teamFindings,
} from "./by-collection.ts";
import { correctionFindings } from "./corrections.ts";
import type { OwnFinding } from "./finding.ts";
import { laterStateFindings } from "./later-states.ts";
import { type ListedField, listedFindings } from "./listed.ts";
import { mainNumberFindings } from "./main-numbers.ts";
import { besideFindings, provinceFormFindings } from "./province-in-title.ts";
import { groupFindings, sameWordFindings, type WordEntry } from "./thesaurus.ts";

/** An entry as the rules of its collection see it: in a file, or in a form. */
export interface OwnEntry {
  /** Among those of its collection; of a section `{report}/{section}`. */
  id: string;
  /** From the content folder. */
  file: string;
  data: unknown;
  /** Fields of its collection. */
  fields: readonly ListedField[];
  /** The field that holds its citations. */
  citations: string | undefined;
}

/**
 * What these rules ask of everything else. The check answers from the content folder, a form from what it has fetched. What is not
 * there, or cannot be read, is told of by itself.
 */
export interface Around {
  /** Front matter of another entry, as much as is known, and the path of its file. */
  entry(collection: CollectionName, id: string): { data: unknown; path: string } | undefined;
  /** What people call an entry. */
  called(collection: CollectionName, id: string): string;
  /** A section of a report as far as its file can be read; also the one that is judged. */
  section(name: SectionName): SectionText | undefined;
  /** The reports, in their order (`compareReports`). */
  reports(): readonly { id: string; data: unknown }[];
  /** The numbers of all reports. */
  numbers(): readonly { id: string; data: unknown }[];
  /** Every entry of the words that people type: the same list each time. */
  words(): readonly WordEntry[];
  /** Every province there is. */
  provinces: readonly KnownProvince[];
  /** Names of pages that stand below /report/ beside the sections. */
  besideSections: ReadonlySet<string>;
}

interface Rule {
  find(entry: OwnEntry, around: Around): OwnFinding[];
  /** The fields of other entries that it asks: a form has them fetched. */
  asks?: { readonly [C in CollectionName]?: readonly string[] };
}

/** The rules that belong to one collection alone: its description names them (collections/), the check and its form ask them. */
export const ownRules: Readonly<Record<OwnRule, Rule>> = {
  listed: {
    find: ({ fields, data, citations }, around) => {
      const report = around.entry("sources", textOf(listOf(data, citations ?? "")[0], "source") ?? "");
      return report ? listedFindings(fields, data, report) : [];
    },
    asks: { sources: ["lists", "groups"] },
  },
  "known-province": {
    find: ({ id, data }, around) =>
      provinceFindings(id, data, {
        provinces: around.provinces,
        yearOf: (source) => fieldOf(around.entry("sources", source)?.data, "yearBE"),
      }),
    asks: { sources: ["yearBE"] },
  },
  "later-states": {
    find: ({ data, citations }, { reports }) => (citations ? laterStateFindings(data, citations, reports) : []),
  },
  "first-of-topic": {
    find: ({ id, data }, around) =>
      firstFindings(id, data, {
        topicOf: (lesson) => textOf(around.entry("lessons", lesson)?.data, "topic"),
        called: around.called,
      }),
    asks: { lessons: ["topic"] },
  },
  "lessons-of-factor": {
    find: ({ id, data }, around) =>
      factorLessonFindings(id, data, {
        factorsOf: (lesson) => {
          const named = around.entry("lessons", lesson);
          return named && textsOf(named.data, "factors");
        },
        called: around.called,
      }),
    asks: { lessons: ["factors"] },
  },
  "province-beside": {
    find: ({ data }, around) => besideFindings({ data, province: provinceOf(data, around) }),
    asks: { provinces: ["title"] },
  },
  "province-form": {
    find: ({ data }, around) => provinceFormFindings({ data, province: provinceOf(data, around) }),
    asks: { provinces: ["title"] },
  },
  "main-number": {
    find: ({ id, data }, { numbers }) => mainNumberFindings({ id, data }, numbers()),
    asks: { statistics: ["title", "value", "unit", "main", "sources"] },
  },
  "listed-section": {
    find: ({ id }, around) => {
      const { source, section } = sectionNamed(id);
      const report = around.entry("sources", source);
      return report ? sectionFindings(section, report) : [];
    },
    asks: { sources: ["sections"] },
  },
  "tables-of-section": { find: ({ data }) => tableFindings(data) },
  corrections: {
    find: ({ id, data }, around) => {
      const text = around.section(sectionNamed(id));
      return text ? correctionFindings(data, text.blocks) : [];
    },
  },
  "parts-once": { find: ({ data }) => partFindings(data) },
  "parts-in-place": {
    find: ({ id, data }, around) => {
      const sectionOf = (section: string) => around.section({ source: id, section });
      return [...listedPlaceFindings(data, sectionOf), ...teamFindings(data, sectionOf)];
    },
  },
  "parents-first": { find: ({ data }) => orderFindings(data) },
  "free-addresses": {
    find: ({ id, data }, { reports, besideSections }) => addressFindings(id, data, besideSections, reports()),
    asks: { sources: ["shortAddresses", "sections"] },
  },
  "other-words": {
    find: ({ file, data }, around) => [...groupFindings(data), ...sameWords({ file, data }, around.words())],
    asks: { thesaurus: ["groups"] },
  },
};

/** Everything that the rules of its collection alone have to say of an entry. */
export const ownFindings = (rules: readonly OwnRule[], entry: OwnEntry, around: Around): OwnFinding[] =>
  rules.flatMap((name) => ownRules[name].find(entry, around));

/** The name of the province that an entry names. */
const provinceOf = (data: unknown, around: Around): string | undefined =>
  textOf(around.entry("provinces", textOf(data, "province") ?? "")?.data, "title");

/** What is found in one entry among all; one that is not among them comes after them. */
function sameWords(own: WordEntry, all: readonly WordEntry[]): OwnFinding[] {
  const found = all.some(({ file }) => file === own.file) ? foundIn(all) : sameWordFindings([...all, own]);
  return found.flatMap(({ file, findings }) => (file === own.file ? findings : []));
}

const known = new WeakMap<readonly WordEntry[], ReturnType<typeof sameWordFindings>>();
/** Looked through once for all entries. */
function foundIn(all: readonly WordEntry[]): ReturnType<typeof sameWordFindings> {
  const found = known.get(all) ?? sameWordFindings(all);
  known.set(all, found);
  return found;
}
