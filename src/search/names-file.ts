/** Files of names ⇄ names. Written at build, read in the browser. */
import { type Kind, kindNames } from "../collections/kinds.ts";
import type { Catalogue, CatalogueEntry, NamedThing, ProvinceName } from "./catalogue.ts";
import { searchFiles } from "./index-files.ts";
import { type Names, type NumberedEntry, namesFirst, namesInParts } from "./names.ts";
import { decodeVocabulary, encodeVocabulary } from "./word-list.ts";

type EntryRow = [url: string, title: string, province?: number, aliases?: string[]];
type NumberedRow = [record: number, kind: number, ...EntryRow];
/** An entry a line, its title and its other names with tabs between; and the place of each one's province, or -1, where any has one. */
type NameRows = [names: string, provinces?: number[]];
interface NamesFile {
  provinces: [id: string, title: string, region: string][];
  /** Names by kind, so that the kind is written once. Where they lead comes later: it is a quarter of all. */
  named?: Partial<Record<Kind, NameRows>>;
  /** On a big site instead: beginnings that have a part of their own, and what lies in none. */
  beginnings?: string;
  rest?: NumberedRow[];
}

const packProvinces = (provinces: readonly ProvinceName[]): NamesFile["provinces"] =>
  provinces.map(({ id, title, region }) => [id, title, region]);

const packEntry = (
  { url, title, province, aliases }: CatalogueEntry,
  places: ReadonlyMap<string, number>,
): EntryRow => {
  const at = province === undefined ? undefined : places.get(province);
  if (aliases.length > 0) return [url, title, at ?? -1, [...aliases]];
  return at === undefined ? [url, title] : [url, title, at];
};

const unpackEntry = (
  kind: Kind,
  [url, title, province = -1, aliases = []]: EntryRow,
  provinces: readonly ProvinceName[],
): CatalogueEntry => {
  const id = provinces[province]?.id;
  return { kind, url, title, aliases, ...(id === undefined ? {} : { province: id }) };
};

const placesOf = (provinces: readonly ProvinceName[]): Map<string, number> =>
  new Map(provinces.map(({ id }, index) => [id, index]));

/** All names in one file. */
export function encodeNames({ entries, provinces }: Catalogue): string {
  const places = placesOf(provinces);
  const rows = (kind: Kind): [Kind, NameRows][] => {
    const own = entries.filter((entry) => entry.kind === kind);
    if (own.length === 0) return [];
    const names = own.map((entry) => [entry.title, ...entry.aliases].map(inOneLine).join("\t")).join("\n");
    const within = own.map(({ province }) => places.get(province ?? "") ?? -1);
    return [[kind, within.some((place) => place >= 0) ? [names, within] : [names]]];
  };
  const file: NamesFile = {
    provinces: packProvinces(provinces),
    named: Object.fromEntries(kindNames.flatMap(rows)),
  };
  return JSON.stringify(file);
}

const inOneLine = (name: string): string => name.replace(/\s+/g, " ");

const unpackNames = (kind: Kind, [names, within = []]: NameRows, provinces: readonly ProvinceName[]): NamedThing[] =>
  names.split("\n").map((line, i) => {
    const [title = "", ...aliases] = line.split("\t");
    const id = provinces[within[i] ?? -1]?.id;
    return { kind, title, aliases, ...(id === undefined ? {} : { province: id }) };
  });

/** Where all entries lead. @param entries none on a big site, whose titles come with their addresses */
export const encodeAddresses = (entries: readonly CatalogueEntry[]): string =>
  JSON.stringify(entries.map(({ url }) => url));

/** @throws Error when it is no file of addresses */
export function decodeAddresses(text: string): string[] {
  const addresses: string[] = JSON.parse(text);
  if (!Array.isArray(addresses)) throw new Error("not a list of addresses");
  return addresses;
}

const packRows = (entries: readonly NumberedEntry[], provinces: readonly ProvinceName[]): NumberedRow[] => {
  const places = placesOf(provinces);
  return entries.map(({ record, entry }) => [record, kindNames.indexOf(entry.kind), ...packEntry(entry, places)]);
};

/** Entries of one part, or of one file of titles. */
export const encodeEntries = (entries: readonly NumberedEntry[], provinces: readonly ProvinceName[]): string =>
  JSON.stringify(packRows(entries, provinces));

/** The file that leads to the parts. @param beginnings sorted: the place of each is the number of its part */
export function encodeParts(
  beginnings: readonly string[],
  rest: readonly NumberedEntry[],
  provinces: readonly ProvinceName[],
): string {
  const file: NamesFile = {
    provinces: packProvinces(provinces),
    beginnings: encodeVocabulary(new Map(beginnings.map((beginning) => [beginning, 1]))),
    rest: packRows(rest, provinces),
  };
  return JSON.stringify(file);
}

/** Gives what another file of the index holds; what reads its text throws when it is no such file. */
export type LoadText = <T>(path: string, read: (text: string) => T) => Promise<T>;

/**
 * @param addresses gives where the names of one file lead
 * @throws Error when it is no file of names
 */
export function readNames(
  text: string,
  load: LoadText,
  addresses: () => Promise<readonly string[]> = () => load(searchFiles.addresses, decodeAddresses),
): Names {
  const file: NamesFile = JSON.parse(text);
  const provinces = file.provinces.map(([id, title, region]) => ({ id, title, region }));
  const unpackRows = (rows: readonly NumberedRow[]): NumberedEntry[] =>
    rows.flatMap(([record, kind, ...row]) => {
      const name = kindNames[kind];
      return name ? { record, entry: unpackEntry(name, row, provinces) } : [];
    });
  if (file.beginnings === undefined) {
    const named = kindNames.flatMap((kind) => {
      const rows = file.named?.[kind];
      return rows ? unpackNames(kind, rows, provinces) : [];
    });
    return namesFirst(named, provinces, addresses);
  }
  const beginnings = [...decodeVocabulary(file.beginnings).keys()];
  const loadRows = (path: string): Promise<NumberedEntry[]> => load(path, (rows) => unpackRows(JSON.parse(rows)));
  return namesInParts(
    { provinces, beginnings, rest: unpackRows(file.rest ?? []) },
    (number) => loadRows(searchFiles.part(number)),
    (number) => loadRows(searchFiles.titles(number)),
  );
}
