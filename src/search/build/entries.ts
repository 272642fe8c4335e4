/** The knowledge ► what can be found: one entry for each thing with an address, the names people call it by, and what it says. */

import { type CollectionName, collectionNames, collections, type Entry } from "../../collections/index.ts";
import { pickById } from "../../model/by-id.ts";
import { factsOf, linesOfFacts } from "../../model/facts.ts";
import type { Knowledge } from "../../model/knowledge.ts";
import { factorsOfNetwork } from "../../model/lessons-on.ts";
import { lookupOf } from "../../model/lookup.ts";
import { isPlain } from "../../model/own-pages.ts";
import { textOf, textsOf } from "../../model/untyped.ts";
import { paging } from "../../words/paging.ts";
import { disagreements } from "./disagreements.ts";
import { type IndexedEntry, named } from "./indexed-entry.ts";
import { networkOfRows } from "./network-of-rows.ts";
import { linesOf, saidByPage } from "./said.ts";
import { sectionEntries } from "./sections.ts";

/** Every entry of the content, and every section of the reports. */
export const listEntries = (k: Knowledge): IndexedEntry[] =>
  collectionNames.flatMap((collection) =>
    collection === "report"
      ? k.sections.flatMap((section) => sectionEntries(k, section))
      : k[collection].flatMap((item) => entriesOf(k, collection, item)),
  );

/** An entry of a collection: more than one where its passages stand on several pages. Each goes on under its title. */
function entriesOf(k: Knowledge, collection: CollectionName, item: Entry<CollectionName>): IndexedEntry[] {
  const { search, quotations } = collections[collection];
  if (!search) return [];
  const lookup = lookupOf(k, (path) => path);
  const networks = collection === "networks" ? [item.id] : textsOf(item, "networks");
  const [only, ...others] = pickById(k.networks, collections[collection].page ? networks : []);
  const taken = search.taken?.(item);
  const owner = only && others.length === 0 ? only.url : taken && networkOfRows(k, taken);
  const entry = named(search.kind, {
    ...item,
    ...(owner && owner !== item.url ? { owner } : {}),
    aliases: search.aliases?.(item),
    terms: search.terms?.(item),
    province: search.province?.(item) ?? provinceOf(k, item, networks),
    factors: search.factors?.(item) ?? [
      ...new Set(networks.flatMap((id) => factorsOfNetwork(k, id).map((factor) => factor.id))),
    ],
  });
  const beside = linesOf([
    ...(search.beside?.(item, lookup) ?? []),
    ...(quotations ? disagreements(k, quotations, item) : []),
  ]);
  const [own, ...later] = saidByPage(item.url, search.says?.(item, lookup) ?? saidPlainly(k, collection, item));
  return [
    { ...entry, says: own.says, beside },
    ...later.map(({ url, says }, i) => ({
      ...entry,
      url,
      title: paging.title(item.title, i + 2),
      aliases: [],
      terms: [],
      says,
      beside: [],
    })),
  ];
}

/** What a page says of an entry of which nobody described what is searched: its text, and where only it is described its facts too. */
const saidPlainly = (k: Knowledge, collection: CollectionName, item: Entry<CollectionName>): readonly string[] => [
  ...(isPlain(collection) ? [textOf(item, "summary") ?? "", ...linesOfFacts(factsOf(k, collection, item))] : []),
  item.text,
];

const provinceOf = (k: Knowledge, item: Entry<CollectionName>, networks: readonly string[]) =>
  "province" in item
    ? item.province
    : pickById(k.networks, networks).find(({ province }) => province !== null)?.province;
