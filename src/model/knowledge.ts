import {
  type CollectionName,
  collectionNames,
  collections,
  type Entry,
  eachCollection,
  outlines,
} from "../collections/index.ts";
import type { ValidContent } from "../content/read.ts";
import { type Activity, listActivities } from "./activities.ts";
import { addressParts } from "./address-now.ts";
import { plainText } from "./blocks.ts";
import { type Correction, listCorrections } from "./corrections.ts";
import { buildSections, type Section } from "./sections.ts";
import { textOf } from "./untyped.ts";
import { entryUrl } from "./urls.ts";

export type { Entry } from "../collections/index.ts";

/** The entries of each collection, in its order. */
type Library = { [C in CollectionName]: Entry<C>[] };

/** Everything the content says, together: what pages, diagrams, exports and search are made from. */
export interface Knowledge extends Library {
  /** Sections of every report in reading order, cut into citable blocks. */
  sections: Section[];
  /** Every reading that was changed or kept on purpose. */
  corrections: Correction[];
  /** The events inside the follow-ups. */
  activities: Activity[];
  /** Id of the report whose words alone this is, where the library has several (of-report.ts). */
  only?: string;
}

/** Joins the entries of all collections. */
export function buildKnowledge(content: ValidContent): Knowledge {
  const short = new Set(content.sources.flatMap(({ id, data }) => (data.shortAddresses ? id : [])));
  const library = eachCollection((collection) =>
    content[collection].map(({ id, file, data, body }) => ({
      ...data,
      id,
      file,
      body,
      text: plainText(body),
      url: entryUrl(collection, id, (source) => short.has(source)),
    })),
  ) as Library;
  // Reports first: the others are in their order.
  for (const collection of ["sources", ...collectionNames] as const) {
    const { compare, under } = collections[collection];
    if (compare) library[collection].sort((a, b) => compare(a, b, library.sources));
    if (under !== undefined) putUnder(library, collection, under);
  }
  const sections = buildSections(library.sources, library.report);
  const knowledge: Knowledge = {
    ...library,
    sections,
    corrections: listCorrections(sections),
    activities: listActivities(library.followups),
  };
  addressParts(knowledge);
  return knowledge;
}

/** Entries that name another in this field, in the order of what they name. */
function putUnder(library: Library, collection: CollectionName, field: string): void {
  const { ref } = outlines[collection].fields?.find(({ name }) => name === field) ?? {};
  const headings = collectionNames.find((name) => name === ref);
  if (headings === undefined) throw new Error(`${collection}: ${field} names no entry`);
  const places = new Map(library[headings].map(({ id }, place) => [id, place] as const));
  const placeOf = (entry: object): number => places.get(textOf(entry, field) ?? "") ?? places.size;
  library[collection].sort((a, b) => placeOf(a) - placeOf(b));
}
