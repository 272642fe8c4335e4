/** Files ⇄ what they hold. Written at build, read in the browser; a round trip gives the same again. */
import { isKind, type Kind, kindNames } from "../collections/kinds.ts";
import type { Records, SearchRecord, SynonymGroup, Thesaurus } from "./catalogue.ts";
import { decodeVocabulary, encodeVocabulary } from "./word-list.ts";

type RecordRow = [
  names: number,
  body: number,
  aside: number,
  factors?: number[],
  anchors?: string,
  starts?: number[],
  /** Of each part on a line of its own. */
  labels?: string,
];
/** Numbers of the records that are asked for in many ways, each with the lengths of these. */
type Wordings = [record: number, ...lengths: number[]][];
/** Values of many records, most the same as the one before: value, how often, value, how often … */
type Repeated = (string | number)[];
interface RecordsFile {
  rows: RecordRow[];
  kinds: Repeated;
  /** Ids of provinces, and pages that entries share; empty where there is none. */
  provinces: Repeated;
  pages: Repeated;
  /** Numbers of the records that others tell of; empty where there is none. */
  owners: Repeated;
  factors: [id: string, title: string][];
  synonyms: PackedGroup[];
  /** Of the parts of all records, those that tell of entries: part and record, by how far each is behind the one before. */
  tells: number[];
  absent: [string, ...string[]][];
  /** Of each of `absent`, the ids of the nearest provinces, with spaces between. */
  nearest: string[];
  /** Year of the newest report; absent where there is none. */
  newest?: number;
  wordings: Wordings;
}
interface ThesaurusFile {
  same: PackedGroup[];
  /** Heads that a group of `same` has too are its number. */
  near: [heads: string | number, others?: string][];
  absent: [said: string, words: string[]][];
  /** As `encodeVocabulary` writes them. */
  ordinary: string;
}
/** Keys with spaces between, which no key has. */
type PackedGroup = [heads: string, others?: string];

/** Entries in the order in which the files number them: by kind, then by province. */
export const inFileOrder = <T extends { kind: Kind; province?: string }>(entries: readonly T[]): T[] =>
  kindNames.flatMap((kind) =>
    entries
      .filter((entry) => entry.kind === kind)
      .sort(({ province: a = "" }, { province: b = "" }) => (a < b ? -1 : a > b ? 1 : 0)),
  );

export function encodeRecords({ records, factors, synonyms, absent, newest }: Records): string {
  const place = new Map(factors.map(({ id }, index) => [id, index]));
  const rows = records.map((record): RecordRow => {
    const head = [record.names, record.body - record.names, record.aside - record.body] as const;
    const bears = record.factors.map((id) => place.get(id) ?? -1);
    if (record.parts.length === 0) return bears.length === 0 ? [...head] : [...head, bears];
    const starts = record.parts.map(({ start }, index) => start - (record.parts[index - 1]?.start ?? 0));
    const labels = record.parts.map(({ label = "" }) => label).join("\n");
    const parts = [packAnchors(record.parts.map(({ anchor }) => anchor)), starts] as const;
    return labels.trim() === "" ? [...head, bears, ...parts] : [...head, bears, ...parts, labels];
  });
  const file: RecordsFile = {
    rows,
    kinds: packRepeated(records.map(({ kind }) => kind)),
    provinces: packRepeated(records.map(({ province = "" }) => province)),
    pages: packRepeated(records.map(({ page = "" }) => page)),
    owners: packRepeated(records.map(({ owner = "" }) => String(owner))),
    tells: packTold(records.flatMap(({ parts }) => parts)),
    factors: factors.map(({ id, title }) => [id, title]),
    synonyms: synonyms.map(packGroup),
    absent: absent.map(({ names }) => [...names]),
    nearest: absent.map(({ near }) => near.join(" ")),
    ...(newest === undefined ? {} : { newest }),
    wordings: records.flatMap(
      ({ wordings, body }, record): Wordings =>
        wordings ? [[record, ...wordings.map((start, i) => (wordings[i + 1] ?? body) - start)]] : [],
    ),
  };
  return JSON.stringify(file);
}

export function encodeThesaurus({ same, near, absent, ordinary }: Thesaurus): string {
  const groups = same.map(packGroup);
  const numbers = new Map(groups.map(([heads], number) => [heads, number]));
  const file: ThesaurusFile = {
    same: groups,
    near: near.map(packGroup).map(([heads, ...others]) => [numbers.get(heads) ?? heads, ...others]),
    absent: absent.map(({ said, words }) => [said.join(" "), [...words]]),
    ordinary: encodeVocabulary(new Map(ordinary.map((word) => [word, 1]))),
  };
  return JSON.stringify(file);
}

export function decodeThesaurus(text: string): Thesaurus {
  const { same, near, absent, ordinary }: ThesaurusFile = JSON.parse(text);
  const headsOf = (heads: string | number): string => (typeof heads === "number" ? (same[heads]?.[0] ?? "") : heads);
  return {
    same: same.map(unpackGroup),
    near: near.map(([heads, others]) => unpackGroup([headsOf(heads), others])),
    absent: absent.map(([said, words]) => ({ said: unpack(said), words })),
    ordinary: [...decodeVocabulary(ordinary).keys()],
  };
}

const packGroup = ({ heads, others }: SynonymGroup): PackedGroup =>
  others.length > 0 ? [heads.join(" "), others.join(" ")] : [heads.join(" ")];
const unpackGroup = ([heads, others]: PackedGroup): SynonymGroup => ({ heads: unpack(heads), others: unpack(others) });
const unpack = (keys = ""): string[] => (keys === "" ? [] : keys.split(" "));

/** @param breathe between records: seven hundred at once would hold up the keys of a slow phone */
export async function decodeRecords(text: string, breathe: () => Promise<void>): Promise<Records> {
  const { rows, factors, synonyms, absent, nearest, newest, wordings, tells, ...repeated }: RecordsFile =
    JSON.parse(text);
  const kindOf = unpackRepeated(repeated.kinds);
  const provinceOf = unpackRepeated(repeated.provinces);
  const pageOf = unpackRepeated(repeated.pages);
  const ownerOf = unpackRepeated(repeated.owners);
  const toldOf = unpackTold(tells);
  let place = 0;
  const wordingsOf = new Map(wordings.map(([record, ...lengths]) => [record, lengths]));
  const names = factors.map(([id, title]) => ({ id, title }));
  const unpackRow = (
    [title, named, body, bears = [], anchors = "", starts = [], labels = ""]: RecordRow,
    at: number,
  ): SearchRecord => {
    const kind = kindOf[at] ?? "";
    const province = provinceOf[at];
    const page = pageOf[at];
    const owner = ownerOf[at];
    let start = 0;
    const label = labels.split("\n");
    const parts = unpackAnchors(anchors).map((anchor, part) => {
      start += starts[part] ?? 0;
      const owners = toldOf.get(place++);
      return {
        anchor,
        start,
        ...(label[part] ? { label: label[part] } : {}),
        ...(owners ? { owners } : {}),
      };
    });
    return {
      kind: isKind(kind) ? kind : "pages",
      ...(province ? { province } : {}),
      ...(page ? { page } : {}),
      ...(owner ? { owner: Number(owner) } : {}),
      names: title,
      body: title + named,
      aside: title + named + body,
      factors: bears.flatMap((at) => names[at]?.id ?? []),
      parts,
      ...wordingsFrom(title, wordingsOf.get(at)),
    };
  };
  const records: SearchRecord[] = [];
  for (const [at, row] of rows.entries()) {
    await breathe();
    records.push(unpackRow(row, at));
  }
  return {
    records,
    factors: names,
    synonyms: synonyms.map(unpackGroup),
    absent: absent.map((names, at) => ({ names, near: unpack(nearest[at]) })),
    ...(newest === undefined ? {} : { newest }),
  };
}

function wordingsFrom(first: number, lengths: readonly number[] | undefined): Pick<SearchRecord, "wordings"> {
  if (!lengths) return {};
  let start = first;
  return {
    wordings: lengths.map((length) => {
      const here = start;
      start += length;
      return here;
    }),
  };
}

function packTold(parts: SearchRecord["parts"]): number[] {
  let last = { at: 0, owner: 0 };
  return parts.flatMap(({ owners = [] }, at) =>
    owners.flatMap((owner) => {
      const step = [at - last.at, owner - last.owner];
      last = { at, owner };
      return step;
    }),
  );
}

function unpackTold(tells: readonly number[]): Map<number, number[]> {
  const owners = new Map<number, number[]>();
  let at = 0;
  let owner = 0;
  for (const [i, step] of tells.entries()) {
    if (i % 2 > 0) continue;
    at += step;
    owner += tells[i + 1] ?? 0;
    owners.set(at, [...(owners.get(at) ?? []), owner]);
  }
  return owners;
}

function packRepeated(values: readonly string[]): Repeated {
  const packed: Repeated = [];
  let count = 0;
  for (const [i, value] of values.entries()) {
    count++;
    if (value === values[i + 1]) continue;
    packed.push(value, count);
    count = 0;
  }
  return packed;
}

const unpackRepeated = (packed: Repeated): string[] =>
  packed.flatMap((value, at) => {
    const count = packed[at + 1];
    return typeof value === "string" && typeof count === "number" ? new Array<string>(count).fill(value) : [];
  });

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
