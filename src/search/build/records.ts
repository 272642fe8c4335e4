/** Entries ► the words of each record, in order, and where its zones and parts begin. */
import { kinds } from "../../collections/kinds.ts";
import { arabicDigits, normalise } from "../../text/normalise.ts";
import type { Token } from "../../text/tokenise.ts";
import type { RecordLayout, SearchRecord } from "../catalogue.ts";
import { BREAK, markBetween, RESERVED, toIndexWord } from "../index-word.ts";
import type { IndexedEntry, NamedEntry } from "./indexed-entry.ts";

export interface IndexRecord extends RecordLayout {
  entry: NamedEntry;
  /** Addresses of the entries of which each part tells. */
  owners: readonly (readonly string[])[];
  /** Search keys by position; BREAK between what does not belong together. */
  keys: string[];
  /** What Pagefind gets: the same words as they are written (index-word.ts). */
  content: string;
}

type Tokenise = (text: string) => Token[];

/** @param shared gives one copy of equal words: ten thousand records have the same few thousand. */
export function buildRecord(
  { says, beside, ...entry }: IndexedEntry,
  tokenise: Tokenise,
  shared: (word: string) => string,
): IndexRecord {
  const keys: string[] = [];
  const words: string[] = [];
  const add = (text: string): void => {
    for (const line of text.split("\n")) {
      const tokens = tokenise(line);
      if (tokens.length === 0) continue;
      // One by one: a long line has more words than a function takes arguments.
      for (const { key } of tokens) keys.push(shared(key));
      for (const word of writeLine(line, tokens)) words.push(word);
      keys.push(BREAK);
      words.push(BREAK);
    }
  };
  add(entry.title);
  const names = keys.length;
  const wordings: number[] = [];
  for (const name of [...entry.aliases, ...entry.terms]) {
    const before = keys.length;
    add(name);
    if (keys.length > before) wordings.push(before);
  }
  const body = keys.length;
  const parts: RecordLayout["parts"][number][] = [];
  const owners: IndexRecord["owners"][number][] = [];
  for (const { anchor, label, owners: told = [], lines } of says) {
    const before = keys.length;
    for (const line of lines) add(line);
    if (anchor === null || keys.length === before) continue;
    parts.push({ anchor, start: before, ...(label ? { label } : {}) });
    owners.push(told);
  }
  const aside = keys.length;
  for (const line of beside) add(line);
  const asked = kinds[entry.kind].textShare === undefined ? {} : { wordings };
  return { entry, names, body, aside, parts, owners, ...asked, keys, content: words.join(" ") };
}

/** What the browser must know of the records before they are shown. */
export function searchRecords(records: readonly IndexRecord[]): SearchRecord[] {
  const numbers = new Map(records.map(({ entry }, number) => [entry.url, number]));
  return records.map((record) => searchRecord(record, numbers));
}

function searchRecord(
  { entry, names, body, aside, parts, owners, wordings }: IndexRecord,
  numbers: ReadonlyMap<string, number>,
): SearchRecord {
  const { kind, province, factors, url } = entry;
  const [page = "", anchor] = url.split("#");
  const owner = numbers.get(entry.owner ?? "");
  const told = parts.map((part, i) => ({ part, owners: (owners[i] ?? []).flatMap((url) => numbers.get(url) ?? []) }));
  return {
    kind,
    ...(province === undefined ? {} : { province }),
    ...(anchor === undefined ? {} : { page }),
    ...(owner === undefined ? {} : { owner }),
    names,
    body,
    aside,
    parts: told.map(({ part, owners }) => (owners.length === 0 ? part : { ...part, owners })),
    ...(wordings === undefined ? {} : { wordings }),
    factors,
  };
}

/** A line as words for Pagefind, each with the punctuation around it, so that a reader gets the text back from the index. */
export function writeLine(line: string, tokens: readonly Token[]): string[] {
  const text = arabicDigits(normalise(line)).replace(RESERVED, " ");
  return tokens.map(({ start, end }, index) => {
    const before = index === 0 ? markBetween(text.slice(0, start)) : "";
    const after = markBetween(text.slice(end, tokens[index + 1]?.start ?? text.length));
    return `${before}${toIndexWord(text.slice(start, end))}${after}`;
  });
}
