/** Reads the finished pages of a build and gives every record of the search index. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isKind } from "../../collections/kinds.ts";
import { everySharedList } from "../../model/address-now.ts";
import type { Knowledge } from "../../model/knowledge.ts";
import { partUrl } from "../../model/parts.ts";
import { sectionList } from "../../model/section-lists.ts";
import { type Cut, createTokeniser, icuCut, type Token } from "../../text/tokenise.ts";
import type { ProvinceName, SynonymGroup } from "../catalogue.ts";
import { inFileOrder } from "../codec.ts";
import { BREAK } from "../index-word.ts";
import { synonymKeys } from "../synonyms.ts";
import { type IndexedEntry, listEntries, listProvinces, listSynonyms, properNames } from "./entries.ts";
import { readPage, type UnitText } from "./page-text.ts";
import { buildRecord, type IndexRecord } from "./records.ts";

export interface Collected {
  /** In the order in which the files number them. */
  records: IndexRecord[];
  provinces: ProvinceName[];
  factors: { id: string; title: string }[];
  synonyms: SynonymGroup[];
  /** Word → number of records in which it stands. */
  vocabulary: Map<string, number>;
  /** How the texts were cut. */
  tokenise: (text: string) => Token[];
}

export function collect(dist: string, knowledge: Knowledge, cut: Cut = icuCut()): Collected {
  const entries = listEntries(knowledge);
  const tokenise = createTokeniser(properNames(knowledge), cut);
  const texts = readTexts(dist, entries, knowledge);
  const copies = new Map<string, string>();
  const shared = (word: string): string => {
    const copy = copies.get(word);
    if (copy === undefined) copies.set(word, word);
    return copy ?? word;
  };
  const records = inFileOrder([...entries, ...texts.pages]).map((entry) =>
    buildRecord(entry, texts.units.get(entry.url), tokenise, shared),
  );
  const vocabulary = countWords(records);
  return {
    records,
    provinces: listProvinces(knowledge),
    factors: knowledge.factors.map(({ id, title }) => ({ id, title })),
    synonyms: synonymKeys(listSynonyms(knowledge), standsIn(records, vocabulary)),
    vocabulary,
    tokenise,
  };
}

function readTexts(
  dist: string,
  entries: readonly IndexedEntry[],
  knowledge: Knowledge,
): { units: Map<string, UnitText>; pages: IndexedEntry[] } {
  const anchors = new Map<string, Set<string>>();
  for (const { url } of entries) {
    const [page = "", anchor] = url.split("#");
    const known = anchors.get(page) ?? new Set();
    anchors.set(page, known);
    if (anchor !== undefined) known.add(anchor);
  }
  const activities = Map.groupBy(knowledge.activities, ({ url }) => url.replace(/#.*/, ""));
  const parts = new Map<string, Set<string>>([
    ...[...activities].map(([page, items]) => [page, new Set(items.map(({ id }) => id))] as [string, Set<string>]),
    ...knowledge.sections.flatMap((section) =>
      sectionList(knowledge, section).parts.map(
        ({ number, items }) =>
          [partUrl(section.url, number), new Set(items.map(({ block, row }) => (row ?? block).anchor))] as [
            string,
            Set<string>,
          ],
      ),
    ),
  ]);
  /** Parts of a cut list say nothing themselves, but for a follow-up that goes on in one. */
  const later = new Set(
    everySharedList(knowledge).flatMap(({ path, parts }) => parts.slice(1).map(({ number }) => partUrl(path, number))),
  );
  const units = new Map<string, UnitText>();
  const pages: IndexedEntry[] = [];
  const urls = new Set(entries.map(({ url }) => url));
  for (const url of listPages(dist)) {
    const html = readFileSync(join(dist, url, "index.html"), "utf8");
    const page = readPage(html, {
      entries: anchors.get(url) ?? new Set(),
      isPart: (anchor) => parts.get(url)?.has(anchor) ?? false,
    });
    if (!page) continue;
    for (const [anchor, unit] of page.units) units.set(anchor === null ? url : `${url}#${anchor}`, unit);
    if (urls.has(url) || (later.has(url) && !page.units.get(null)?.body.some(({ anchor }) => anchor !== null)))
      continue;
    const kind = page.kind === "diagrams" && isKind(page.kind) ? page.kind : "pages";
    pages.push({ kind, url, title: page.title, aliases: [], terms: [], factors: [] });
  }
  dropRepeatedLines(units);
  return { units, pages };
}

const OFTEN = 0.02;

/** A line that many entries share (a heading of the layout, a standing note) says nothing about any of them. */
function dropRepeatedLines(units: ReadonlyMap<string, UnitText>): void {
  const counts = new Map<string, number>();
  const linesOf = (text: string) => text.split("\n");
  for (const { body, aside } of units.values()) {
    const lines = new Set([...body.flatMap(({ text }) => linesOf(text)), ...linesOf(aside)]);
    for (const line of lines) counts.set(line, (counts.get(line) ?? 0) + 1);
  }
  const limit = Math.max(8, units.size * OFTEN);
  const keep = (text: string) =>
    linesOf(text)
      .filter((line) => (counts.get(line) ?? 0) <= limit)
      .join("\n");
  for (const unit of units.values()) {
    for (const part of unit.body) part.text = keep(part.text);
    unit.aside = keep(unit.aside);
  }
}

/** Site paths of all pages, sorted. */
function listPages(dist: string): string[] {
  return readdirSync(dist, { recursive: true, encoding: "utf8" })
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => file === "index.html" || file.endsWith("/index.html"))
    .map((file) => `/${file.replace(/index\.html$/, "")}`)
    .sort();
}

/** Tells whether a key stands in some line of the texts, however that was cut. */
function standsIn(records: readonly IndexRecord[], vocabulary: ReadonlyMap<string, number>): (key: string) => boolean {
  const text = records.map(({ keys }) => keys.join("")).join(BREAK);
  return (key) => vocabulary.has(key) || text.includes(key);
}

function countWords(records: readonly IndexRecord[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { keys } of records)
    for (const key of new Set(keys)) if (key !== BREAK) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
