/** Names of a big site ► parts, so that what is typed loads only the names it may begin. */
import { gzipSync } from "node:zlib";
import { BEFORE_TITLES } from "../../text/optional-words.ts";
import type { Token } from "../../text/tokenise.ts";
import { bestFor } from "../best-names.ts";
import type { Catalogue } from "../catalogue.ts";
import { searchFiles } from "../index-files.ts";
import { shapeOf } from "../name-fit.ts";
import { type Name, type NumberedEntry, namesOf, soundKey, TITLES_IN_A_FILE } from "../names.ts";
import { encodeAddresses, encodeEntries, encodeNames, encodeParts } from "../names-file.ts";
import { toThaiBytes } from "../thai-bytes.ts";

export interface PartLimits {
  /**
   * Bytes of one file with all names, gzipped: 14 KB by brotli. With the scripts that suggest, and what is said in English, a first
   * suggestion is 25 KB (tests/search/bytes.test.ts).
   */
  whole: number;
  /**
   * Entries of one part: 48 are 1.6 KB. A question in many words asks for nine parts; of 200 entries these alone were 42 KB. In smaller
   * ones a slip in the first letters leads elsewhere more often.
   */
  part: number;
}
const LIMITS: PartLimits = { whole: 15_200, part: 48 };

type Tokenise = (text: string) => Token[];

/** A place in a name where someone may begin to type it: the letters from there on. */
interface Start {
  key: string;
  /** That is the whole name, or all but what many titles begin with. */
  whole: boolean;
  entry: NumberedEntry;
}

/** Path of each file of names → its text, to be written in Thai bytes. */
export function nameFiles(
  { entries, provinces }: Catalogue,
  tokenise: Tokenise,
  limits: Partial<PartLimits> = {},
): Map<string, string> {
  const { whole: most, part } = { ...LIMITS, ...limits };
  const whole = encodeNames({ entries, provinces });
  if (gzipSync(toThaiBytes(whole)).length <= most)
    return new Map([
      [searchFiles.names, whole],
      [searchFiles.addresses, encodeAddresses(entries)],
    ]);
  const numbered = entries.map((entry, record) => ({ record, entry }));
  const parts = new Map<string, readonly NumberedEntry[]>();
  divide("", startsOf(numbered, tokenise), part, parts);
  const beginnings = [...parts.keys()].filter((beginning) => beginning !== "").sort();
  return new Map([
    [searchFiles.names, encodeParts(beginnings, parts.get("") ?? [], provinces)],
    [searchFiles.addresses, encodeAddresses([])],
    ...beginnings.map(
      (beginning, i) => [searchFiles.part(i), encodeEntries(parts.get(beginning) ?? [], provinces)] as const,
    ),
    ...Array.from({ length: Math.ceil(numbered.length / TITLES_IN_A_FILE) }, (_, i) => {
      const of = numbered.slice(i * TITLES_IN_A_FILE, (i + 1) * TITLES_IN_A_FILE);
      return [searchFiles.titles(i), encodeEntries(of, provinces)] as const;
    }),
  ]);
}

/** Every beginning of a word in every name, and every name in Latin letters by its sound. */
const startsOf = (entries: readonly NumberedEntry[], tokenise: Tokenise): Start[] =>
  entries.flatMap((entry) => namesOf(entry.entry).flatMap((name) => startsIn(name, entry, tokenise)));

function startsIn({ text, key }: Name, entry: NumberedEntry, tokenise: Tokenise): Start[] {
  const begins = [0, BEFORE_TITLES.exec(key)?.[0].length ?? 0];
  const places = new Set(begins);
  let at = 0;
  for (const token of tokenise(text)) {
    if (key.startsWith(token.key, at)) places.add(at);
    at += token.key.length;
  }
  const shape = shapeOf(key);
  return [
    ...[...places]
      .filter((place) => place < key.length)
      .map((place) => ({ key: key.slice(place), whole: begins.includes(place), entry })),
    ...(shape === undefined ? [] : [{ key: soundKey(shape), whole: true, entry }]),
  ];
}

/**
 * The entries of one part: all whose names go on from its beginning, but where they are too many, the longest lists go into
 * parts of their own, and only the best of all stay, as what is suggested for the beginning itself.
 */
function divide(
  beginning: string,
  starts: readonly Start[],
  most: number,
  parts: Map<string, readonly NumberedEntry[]>,
): void {
  // What all of them share further on leaves nothing to choose from; of all names, nothing is shared.
  const common = beginning === "" ? "" : shared(starts.map(({ key }) => key));
  const groups = [...Map.groupBy(starts, ({ key }) => key.slice(0, common.length + 1))]
    .map(([next, group]) => ({ next, group, entries: new Set(group.map(({ entry }) => entry)) }))
    .sort((a, b) => a.entries.size - b.entries.size || (a.next < b.next ? -1 : 1));
  const here = new Set<NumberedEntry>();
  const elsewhere = new Set<NumberedEntry>();
  for (const { next, group, entries } of groups) {
    const stays = here.size + entries.size <= most;
    if (!stays && next !== common) divide(next, group, most, parts);
    for (const entry of entries) (stays ? here : elsewhere).add(entry);
  }
  for (const entry of bestFor([...elsewhere], common)) here.add(entry);
  for (const { key, whole, entry } of starts) if (whole && key === common) here.add(entry);
  parts.set(
    beginning,
    [...here].sort((a, b) => a.record - b.record),
  );
}

/** The longest beginning that all keys share. */
function shared(keys: readonly string[]): string {
  const [first = "", ...others] = keys;
  let length = first.length;
  for (const key of others) while (!key.startsWith(first.slice(0, length))) length--;
  return first.slice(0, length);
}
