/** Files ⇄ what they hold. Written at build, read in the browser; a round trip gives the same again. */
import { type Catalogue, type CatalogueEntry, type Kind, kinds, type Records, type SearchRecord } from "./catalogue.ts";

type EntryRow = [url: string, title: string, province?: number, aliases?: string[]];
interface CatalogueFile {
  provinces: [id: string, title: string, region: string][];
  /** Rows by kind, so that the kind is written once. */
  entries: Partial<Record<Kind, EntryRow[]>>;
}
type RecordRow = [names: number, body: number, aside: number, factors?: number[], anchors?: string, starts?: number[]];
interface RecordsFile {
  rows: RecordRow[];
  factors: [id: string, title: string][];
  synonyms: [heads: string[], others?: string[]][];
}

/** Entries in the order in which the files number them: by kind. */
export const inFileOrder = <T extends { kind: Kind }>(entries: readonly T[]): T[] =>
  kinds.flatMap((kind) => entries.filter((entry) => entry.kind === kind));

export function encodeCatalogue({ entries, provinces }: Catalogue): string {
  const place = new Map(provinces.map(({ id }, index) => [id, index]));
  const rows = (kind: Kind): EntryRow[] =>
    entries
      .filter((entry) => entry.kind === kind)
      .map(({ url, title, province, aliases }) => {
        const at = province === undefined ? undefined : place.get(province);
        if (aliases.length > 0) return [url, title, at ?? -1, [...aliases]];
        return at === undefined ? [url, title] : [url, title, at];
      });
  const file: CatalogueFile = {
    provinces: provinces.map(({ id, title, region }) => [id, title, region]),
    entries: Object.fromEntries(kinds.map((kind) => [kind, rows(kind)] as const).filter(([, list]) => list.length > 0)),
  };
  return JSON.stringify(file);
}

export function decodeCatalogue(text: string): Catalogue {
  const file: CatalogueFile = JSON.parse(text);
  const provinces = file.provinces.map(([id, title, region]) => ({ id, title, region }));
  const entries = kinds.flatMap((kind) =>
    (file.entries[kind] ?? []).map(([url, title, province = -1, aliases = []]): CatalogueEntry => {
      const id = provinces[province]?.id;
      return { kind, url, title, aliases, ...(id === undefined ? {} : { province: id }) };
    }),
  );
  return { entries, provinces };
}

export function encodeRecords({ records, factors, synonyms }: Records): string {
  const place = new Map(factors.map(({ id }, index) => [id, index]));
  const rows = records.map((record): RecordRow => {
    const head = [record.names, record.body - record.names, record.aside - record.body] as const;
    const bears = record.factors.map((id) => place.get(id) ?? -1);
    if (record.parts.length === 0) return bears.length === 0 ? [...head] : [...head, bears];
    const starts = record.parts.map(({ start }, index) => start - (record.parts[index - 1]?.start ?? 0));
    return [...head, bears, packAnchors(record.parts.map(({ anchor }) => anchor)), starts];
  });
  const file: RecordsFile = {
    rows,
    factors: factors.map(({ id, title }) => [id, title]),
    synonyms: synonyms.map(({ heads, others }) => (others.length > 0 ? [[...heads], [...others]] : [[...heads]])),
  };
  return JSON.stringify(file);
}

export function decodeRecords(text: string): Records {
  const { rows, factors, synonyms }: RecordsFile = JSON.parse(text);
  const names = factors.map(([id, title]) => ({ id, title }));
  const records = rows.map(([title, named, body, bears = [], anchors = "", starts = []]): SearchRecord => {
    let start = 0;
    const parts = unpackAnchors(anchors).map((anchor, part) => {
      start += starts[part] ?? 0;
      return { anchor, start };
    });
    return {
      names: title,
      body: title + named,
      aside: title + named + body,
      factors: bears.flatMap((at) => names[at]?.id ?? []),
      parts,
    };
  });
  return { records, factors: names, synonyms: synonyms.map(([heads, others = []]) => ({ heads, others })) };
}

/** `p1 p2 p3 h1 p4` → `p1*3 h1 p4`: numbered anchors come in runs. */
export function packAnchors(anchors: readonly string[]): string {
  const runs: { stem: string; first: number; count: number }[] = [];
  for (const anchor of anchors) {
    const [, stem = anchor, digits] = /^(.*?)(0|[1-9]\d*)$/.exec(anchor) ?? [];
    const number = digits === undefined ? -1 : Number(digits);
    const last = runs.at(-1);
    if (last && number >= 0 && last.stem === stem && last.first >= 0 && last.first + last.count === number)
      last.count++;
    else runs.push({ stem, first: number, count: 1 });
  }
  return runs
    .map(({ stem, first, count }) => `${stem}${first < 0 ? "" : first}${count > 1 ? `*${count}` : ""}`)
    .join(" ");
}

export function unpackAnchors(packed: string): string[] {
  if (packed === "") return [];
  return packed.split(" ").flatMap((run) => {
    const [, stem = run, first, count] = /^(.*?)(\d+)\*(\d+)$/.exec(run) ?? [];
    if (first === undefined) return run;
    return Array.from({ length: Number(count) }, (_, i) => `${stem}${Number(first) + i}`);
  });
}

/** Sorted words, front-coded: how many letters a word shares with the one before, the rest, and in how many entries it stands. */
export function encodeVocabulary(words: ReadonlyMap<string, number>): string {
  let before = "";
  return [...words]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([word, count]) => {
      let shared = 0;
      while (shared < 35 && shared < before.length && before[shared] === word[shared]) shared++;
      before = word;
      return `${shared.toString(36)}${word.slice(shared)}${count > 1 ? ` ${count.toString(36)}` : ""}`;
    })
    .join("\n");
}

export function decodeVocabulary(text: string): Map<string, number> {
  const words = new Map<string, number>();
  let before = "";
  for (const line of text === "" ? [] : text.split("\n")) {
    const space = line.indexOf(" ");
    const rest = space < 0 ? line.slice(1) : line.slice(1, space);
    before = before.slice(0, Number.parseInt(line[0] ?? "0", 36)) + rest;
    words.set(before, space < 0 ? 1 : Number.parseInt(line.slice(space + 1), 36));
  }
  return words;
}
