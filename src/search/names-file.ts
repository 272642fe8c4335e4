/** Files of names ⇄ names. Written at build, read in the browser. */
import { type Kind, kindNames } from "../collections/kinds.ts";
import type { Catalogue, CatalogueEntry, ProvinceName } from "./catalogue.ts";
import { decodeVocabulary, encodeVocabulary } from "./codec.ts";
import { searchFiles } from "./index-files.ts";
import { type Names, type NumberedEntry, namesInParts, wholeNames } from "./names.ts";

type EntryRow = [url: string, title: string, province?: number, aliases?: string[]];
type NumberedRow = [record: number, kind: number, ...EntryRow];
interface NamesFile {
  provinces: [id: string, title: string, region: string][];
  /** Rows by kind, so that the kind is written once. */
  entries?: Partial<Record<Kind, EntryRow[]>>;
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
  const rows = (kind: Kind): EntryRow[] =>
    entries.filter((entry) => entry.kind === kind).map((entry) => packEntry(entry, places));
  const file: NamesFile = {
    provinces: packProvinces(provinces),
    entries: Object.fromEntries(
      kindNames.map((kind) => [kind, rows(kind)] as const).filter(([, list]) => list.length > 0),
    ),
  };
  return JSON.stringify(file);
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

/** @throws Error when it is no file of names */
export function readNames(text: string, load: LoadText): Names {
  const file: NamesFile = JSON.parse(text);
  const provinces = file.provinces.map(([id, title, region]) => ({ id, title, region }));
  const unpackRows = (rows: readonly NumberedRow[]): NumberedEntry[] =>
    rows.flatMap(([record, kind, ...row]) => {
      const name = kindNames[kind];
      return name ? { record, entry: unpackEntry(name, row, provinces) } : [];
    });
  if (file.beginnings === undefined) {
    const entries = kindNames.flatMap((kind) =>
      (file.entries?.[kind] ?? []).map((row) => unpackEntry(kind, row, provinces)),
    );
    return wholeNames(entries, provinces);
  }
  const beginnings = [...decodeVocabulary(file.beginnings).keys()];
  const loadRows = (path: string): Promise<NumberedEntry[]> => load(path, (rows) => unpackRows(JSON.parse(rows)));
  return namesInParts(
    { provinces, beginnings, rest: unpackRows(file.rest ?? []) },
    (number) => loadRows(searchFiles.part(number)),
    (number) => loadRows(searchFiles.titles(number)),
  );
}
