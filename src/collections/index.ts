import type { z } from "zod";
import type { Collection, EntryOf, ListPage, OwnRule } from "./collection.ts";
import { discrepancies } from "./discrepancy.ts";
import { factors } from "./factor.ts";
import { followups } from "./followup.ts";
import { framework } from "./framework.ts";
import { glossary } from "./glossary.ts";
import { lessons } from "./lesson.ts";
import { networks } from "./network.ts";
import { type Field, outline } from "./outline.ts";
import { proposals } from "./proposal.ts";
import { provinces } from "./province.ts";
import { questions } from "./question.ts";
import { report } from "./report.ts";
import { site } from "./site.ts";
import { sources } from "./source.ts";
import { statistics } from "./statistic.ts";
import { subjects } from "./subject.ts";
import { thesaurus } from "./thesaurus.ts";
import { topics } from "./topic.ts";

/** Every collection, in the order in which people meet them; the key is the name of its folder under `content/`. */
const described = {
  networks,
  factors,
  lessons,
  topics,
  subjects,
  questions,
  provinces,
  framework,
  followups,
  proposals,
  statistics,
  discrepancies,
  glossary,
  thesaurus,
  report,
  sources,
  site,
};

export type CollectionName = keyof typeof described;
export type EntryData<C extends CollectionName> = z.infer<(typeof described)[C]["schema"]>;
/** An entry as everything but the check reads it. */
export type Entry<C extends CollectionName> = EntryOf<(typeof described)[C]["schema"]>;

export const collectionNames = Object.keys(described) as CollectionName[];

/** An object with one member for each collection. */
export const eachCollection = <T>(make: (collection: CollectionName) => T): Record<CollectionName, T> =>
  Object.fromEntries(collectionNames.map((collection) => [collection, make(collection)])) as Record<CollectionName, T>;

/** What is known of each collection. */
export const collections: Readonly<Record<CollectionName, Collection>> = described;

/** The collections that have a page of their own for all of their entries. */
export type ListedName = {
  [C in CollectionName]: NonNullable<(typeof described)[C]["list"]> extends never ? never : C;
}[CollectionName];
const isListed = (name: CollectionName): name is ListedName => collections[name].list !== undefined;
export const listedNames = collectionNames.filter(isListed);
/** Those pages, with their addresses, in the order in which people meet the collections. */
export const listPages = Object.fromEntries(
  listedNames.map((name) => [name, { ...collections[name].list, path: `/${name}/` }]),
) as Record<ListedName, ListPage & { path: string }>;

/** The schemas, each with its own type. */
export const schemas = Object.fromEntries(Object.entries(described).map(([name, { schema }]) => [name, schema])) as {
  [C in CollectionName]: (typeof described)[C]["schema"];
};

/** Fields of an entry of each collection, in the order of its schema. */
export const outlines: Readonly<Record<CollectionName, Field>> = eachCollection((name) =>
  outline(name, collections[name].schema),
);

/** The rules of a collection alone; where fields of it name items of a report's lists, also that these are there. */
export const rulesOf = (name: CollectionName): readonly OwnRule[] => {
  const { rules = [] } = collections[name];
  return outlines[name].fields?.some(({ listed }) => listed !== undefined) ? ["listed", ...rules] : rules;
};
