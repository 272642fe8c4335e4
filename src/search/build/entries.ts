/** The knowledge ► what can be found: one entry for each thing with an address, with the names people call it by. */

import { collectionNames, collections } from "../../collections/index.ts";
import { type Kind, kinds } from "../../collections/kinds.ts";
import { provinces as allProvinces, provinceFacts, regions } from "../../data/provinces.ts";
import type { Knowledge } from "../../model/knowledge.ts";
import { partUrl } from "../../model/parts.ts";
import { factorsOfNetwork } from "../../model/queries.ts";
import { sectionList } from "../../model/section-lists.ts";
import type { Section } from "../../model/sections.ts";
import { textsOf } from "../../model/untyped.ts";
import { monthName } from "../../text/dates.ts";
import { paging } from "../../words/paging.ts";
import type { ProvinceName } from "../catalogue.ts";

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
  terms?: readonly (string | undefined | null)[];
  province?: string | null;
  factors?: readonly string[];
}

function entry(kind: Kind, { id, url, title, aliases = [], terms = [], province, factors = [] }: Source): IndexedEntry {
  const place = province ? provinceFacts(province) : undefined;
  const words = [
    ...terms,
    place && kind !== "provinces" ? `จังหวัด${place.th}` : undefined,
    kinds[kind].label,
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
  const factorsOf = (networks: readonly string[]) => [
    ...new Set(networks.flatMap((id) => factorsOfNetwork(k, id).map((factor) => factor.id))),
  ];
  return collectionNames.flatMap((collection): IndexedEntry[] => {
    const { search } = collections[collection];
    if (collection === "report") return k.sections.flatMap((section) => sectionEntries(k, section));
    if (!search) return [];
    return k[collection].map((item) => {
      const networks = collection === "networks" ? [item.id] : textsOf(item, "networks");
      return entry(search.kind, {
        ...item,
        aliases: search.aliases?.(item),
        terms: search.terms?.(item),
        province:
          search.province?.(item) ??
          ("province" in item ? item.province : networks.map((id) => provinces.get(id)).find(Boolean)),
        factors: search.factors?.(item) ?? factorsOf(networks),
      });
    });
  });
}

/** A record for each page of a section. */
const sectionEntries = (k: Knowledge, section: Section): IndexedEntry[] =>
  sectionList(k, section).parts.map(({ number }) =>
    entry("report", {
      id: "",
      url: partUrl(section.url, number),
      title: paging.title(section.title, number),
      aliases: number > 1 || section.heading === section.title ? [] : [section.heading],
      terms: [section.label],
    }),
  );

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
    ...allProvinces.map(({ th }) => th),
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
    ...allProvinces.map(({ th, en, names }) => ({ heads: [th], others: [en, ...names] })),
    ...Array.from({ length: 12 }, (_, i) => ({ heads: [monthName(i + 1), monthName(i + 1, "short")], others: [] })),
    { heads: ["จังหวัด", "จ."], others: [] },
    { heads: ["อำเภอ", "อ."], others: [] },
    { heads: ["ตำบล", "ต."], others: [] },
    { heads: ["พุทธศักราช", "พ.ศ."], others: [] },
  ];
}

/** Names of companies are said without จำกัด. */
const shortened = (name: string): string[] => (/ จำกัด$/.test(name) ? [name.replace(/ จำกัด$/, "")] : []);
