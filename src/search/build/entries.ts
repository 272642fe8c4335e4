/** The knowledge ► what can be found: one entry for each thing with an address, with the names people call it by. */
import type { Knowledge } from "../../model/knowledge.ts";
import { provinceFacts, provinces2550, regions } from "../../model/provinces.ts";
import { factorsOfNetwork } from "../../model/queries.ts";
import { monthName } from "../../text/dates.ts";
import { searchText } from "../../text/search.ts";
import type { Kind, ProvinceName } from "../catalogue.ts";
import { commonProvinceNames } from "./province-names.ts";

export interface IndexedEntry {
  kind: Kind;
  url: string;
  title: string;
  /** Shown as suggestions and searched. */
  aliases: string[];
  /** Searched only: province, kind, the address in words. */
  terms: string[];
  province?: string;
  factors: string[];
}

/** Words of an address in Latin letters, numbers left out: `silaphon-10` → `silaphon`. */
const slugWords = (id: string): string =>
  id
    .split("-")
    .filter((word) => !/^\d*$/.test(word) && word.length > 1)
    .join(" ");

interface Source {
  id: string;
  url: string;
  title: string;
  aliases?: readonly (string | undefined | null)[];
  terms?: readonly (string | undefined)[];
  province?: string | null;
  factors?: readonly string[];
}

function entry(kind: Kind, { id, url, title, aliases = [], terms = [], province, factors = [] }: Source): IndexedEntry {
  const place = province ? provinceFacts(province) : undefined;
  const words = [
    ...terms,
    place && kind !== "provinces" ? `จังหวัด${place.th}` : undefined,
    searchText.kinds[kind],
    slugWords(id),
  ];
  return {
    kind,
    url,
    title,
    aliases: [...new Set(aliases.flatMap((alias) => (alias && alias !== title ? alias : [])))],
    terms: words.flatMap((word) => word || []),
    factors: [...factors],
    ...(province ? { province } : {}),
  };
}

/** Every entry of the content. Pages that are no entry are added when their HTML is read. */
export function listEntries(k: Knowledge): IndexedEntry[] {
  const provinces = new Map(k.networks.map(({ id, province }) => [id, province]));
  const ofNetworks = (ids: readonly string[]) => ids.map((id) => provinces.get(id)).find(Boolean);
  const factorsOf = (ids: readonly string[]) => [
    ...new Set(ids.flatMap((id) => factorsOfNetwork(k, id).map((factor) => factor.id))),
  ];
  return [
    ...k.networks.map((network) => entry("networks", { ...network, factors: factorsOf([network.id]) })),
    ...k.provinces.map((province) =>
      entry("provinces", {
        ...province,
        aliases: provinceNames(province.id),
        terms: [`จังหวัด${province.title}`],
        province: province.id,
      }),
    ),
    ...k.factors.map((factor) => entry("factors", { ...factor, factors: [factor.id] })),
    ...k.lessons.map((lesson) =>
      entry("lessons", {
        ...lesson,
        aliases: [lesson.speaker && withoutRank(lesson.speaker)],
        terms: [lesson.speaker],
      }),
    ),
    ...k.framework.map((item) => entry("framework", { ...item, aliases: [] })),
    ...k.followups.map((followup) =>
      entry("activities", {
        ...followup,
        aliases: [],
        province: ofNetworks(followup.networks),
        factors: factorsOf(followup.networks),
      }),
    ),
    ...k.proposals.map((proposal) =>
      entry("proposals", { ...proposal, aliases: [], factors: factorsOf(proposal.networks) }),
    ),
    ...k.statistics.map((statistic) =>
      entry("statistics", { ...statistic, aliases: [], terms: [`${statistic.value} ${statistic.unit}`] }),
    ),
    ...k.discrepancies.map((discrepancy) => entry("statistics", { ...discrepancy, aliases: [] })),
    ...k.sections.map((section) =>
      entry("report", {
        ...section,
        id: "",
        aliases: section.heading === section.title ? [] : [section.heading],
        terms: [section.label],
      }),
    ),
    ...k.glossary.map((term) =>
      entry("glossary", { ...term, aliases: [term.expansion, term.english, ...term.aliases] }),
    ),
  ];
}

/** `ศ.ดร.โสภณ ทองปาน` → `โสภณ ทองปาน` */
const withoutRank = (name: string): string => name.replace(/^(?:.*\.|นายแพทย์|คุณ|นางสาว|นาง|นาย)\s*/, "");

function provinceNames(id: string): string[] {
  const facts = provinceFacts(id);
  return [...(facts ? [facts.en] : []), ...(commonProvinceNames[id] ?? [])];
}

export const listProvinces = (k: Knowledge): ProvinceName[] =>
  k.provinces.map(({ id, title }) => ({ id, title, region: regions[provinceFacts(id)?.region ?? "central"] }));

/** Names that are one word whatever a dictionary says: provinces, places, people. */
export function properNames(k: Knowledge): string[] {
  const people = [
    ...k.sources.flatMap((source) => source.people.map(({ name }) => name)),
    ...k.lessons.flatMap(({ speaker }) => speaker ?? []),
  ];
  const places = k.glossary.filter(({ kind }) => kind === "place" || kind === "organisation").map(({ title }) => title);
  const loans = k.glossary
    .flatMap(({ aliases, title }) => [title, ...aliases])
    .filter((name) => /[็์๊๋]|โม|ซั/.test(name) && name.length < 12);
  return [
    ...provinces2550.map(({ th }) => th),
    ...people.flatMap((name) => name.replace(/^.*\./, "").split(/\s+/)),
    ...places,
    ...loans,
  ];
}

/** `heads` mean the same; each of `others` also means what the heads mean, but not the other way round. */
export interface SynonymSource {
  heads: string[];
  others: string[];
}

export function listSynonyms(k: Knowledge): SynonymSource[] {
  const certain = (text: string | null | undefined): string[] =>
    text && !/ หรือ |,/.test(text) ? [text, ...shortened(text)] : [];
  return [
    ...k.glossary.map(({ title, expansion, english, aliases }) => ({
      heads: [title, ...certain(expansion), ...(english?.split(/\s*[()]\s*/) ?? [])],
      others: aliases,
    })),
    // The text is Thai: a Latin name leads to the Thai one, and not back.
    ...provinces2550.map(({ id, th, en }) => ({ heads: [th], others: [en, ...(commonProvinceNames[id] ?? [])] })),
    ...Array.from({ length: 12 }, (_, i) => ({ heads: [monthName(i + 1), monthName(i + 1, "short")], others: [] })),
    { heads: ["จังหวัด", "จ."], others: [] },
    { heads: ["อำเภอ", "อ."], others: [] },
    { heads: ["ตำบล", "ต."], others: [] },
    { heads: ["พุทธศักราช", "พ.ศ."], others: [] },
  ];
}

/** Names of companies are said without จำกัด. */
const shortened = (name: string): string[] => (/ จำกัด$/.test(name) ? [name.replace(/ จำกัด$/, "")] : []);
