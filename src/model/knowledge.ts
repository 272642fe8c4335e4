import type { ValidContent } from "../content/read.ts";
import type { CollectionName, EntryData } from "../schemas/index.ts";
import { compareThai } from "../text/collate.ts";
import { type Activity, listActivities } from "./activities.ts";
import { plainText } from "./blocks.ts";
import { type Correction, listCorrections } from "./corrections.ts";
import { buildSections, type Section } from "./sections.ts";
import { addressParts } from "./shared-lists.ts";
import { entryUrl } from "./urls.ts";

/** An entry whose front matter is valid. */
export type Entry<C extends CollectionName> = EntryData<C> & {
  id: string;
  file: string;
  /** What stands below the front matter, in Markdown: for pages that lay it out. */
  body: string;
  /** The same as plain text, a line for each paragraph: for everything else. */
  text: string;
  /** Site path without the base. */
  url: string;
};

/** Everything the content says, together: what pages, diagrams, exports and search are made from. */
export interface Knowledge {
  networks: Entry<"networks">[];
  factors: Entry<"factors">[];
  lessons: Entry<"lessons">[];
  provinces: Entry<"provinces">[];
  framework: Entry<"framework">[];
  followups: Entry<"followups">[];
  proposals: Entry<"proposals">[];
  statistics: Entry<"statistics">[];
  discrepancies: Entry<"discrepancies">[];
  glossary: Entry<"glossary">[];
  report: Entry<"report">[];
  sources: Entry<"sources">[];
  /** Sections of every report in reading order, cut into citable blocks. */
  sections: Section[];
  /** Every reading that was changed or kept on purpose. */
  corrections: Correction[];
  /** The events inside the follow-ups. */
  activities: Activity[];
}

/** Joins the entries of all collections. */
export function buildKnowledge(content: ValidContent): Knowledge {
  const read = <C extends CollectionName>(collection: C): Entry<C>[] =>
    content[collection].map(({ id, file, data, body }) => ({
      ...data,
      id,
      file,
      body,
      text: plainText(body),
      url: entryUrl(collection, id),
    }));

  const order = { success: 0, sustainability: 1 } as const;
  const byOrder = (a: { order: number }, b: { order: number }) => a.order - b.order;
  const report = read("report");
  const sources = read("sources");
  const followups = read("followups").sort(byOrder);
  const sections = buildSections(sources, report);

  const knowledge: Knowledge = {
    networks: read("networks").sort((a, b) => compareThai(a.title, b.title)),
    factors: read("factors").sort((a, b) => order[a.kind] - order[b.kind] || a.order - b.order),
    lessons: read("lessons").sort(byOrder),
    provinces: read("provinces").sort((a, b) => compareThai(a.title, b.title)),
    framework: read("framework").sort((a, b) => compareThai(a.kind, b.kind) || a.order - b.order),
    followups,
    proposals: read("proposals").sort((a, b) =>
      a.list === b.list ? a.order - b.order : a.list === "table-4.2" ? -1 : 1,
    ),
    statistics: read("statistics").sort(byOrder),
    discrepancies: read("discrepancies").sort(byOrder),
    glossary: read("glossary").sort((a, b) => compareThai(a.title, b.title)),
    report,
    sources,
    sections,
    corrections: listCorrections(sections),
    activities: listActivities(followups),
  };
  addressParts(knowledge);
  return knowledge;
}
