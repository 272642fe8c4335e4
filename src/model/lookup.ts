/** What the descriptions of collections ask about other entries. */
import type { ColumnPlace, Value } from "../collections/column.ts";
import type { Lookup } from "../collections/lookup.ts";
import { pickById } from "./by-id.ts";
import { ourCount } from "./computed.ts";
import type { Knowledge } from "./knowledge.ts";
import { factorsOfNetwork, lessonsOfProvince } from "./lessons-on.ts";
import { isMisprinted, nameCertainty } from "./name-certainty.ts";
import { followupsOfNetwork, networksOfProvince, reportedRows } from "./of-network.ts";
import { placeOf, printedQuote } from "./places.ts";
import { whereOfProposal } from "./proposals.ts";
import { provinceName } from "./province-names.ts";
import { provinceLead } from "./province-story.ts";
import { relations } from "./relations.ts";
import { saidBy } from "./said-by.ts";
import { saidLater } from "./said-later.ts";
import { wordsInReports } from "./words-in-report.ts";

/** @param link turns a site path into the published address */
export const lookupOf = (k: Knowledge, link: (path: string) => string): Lookup => ({
  link,
  place: (citation) => place(k, citation),
  placeName: (citation) => placeOf(k, citation).label,
  printedQuote: (statement) => printedQuote(k, statement),
  ourCount: (discrepancy) => ourCount(k, discrepancy),
  provinceName: (id) => provinceName(k, id),
  whereOfProposal: (proposal) => whereOfProposal(k, proposal),
  titles: (collection, ids) => pickById<{ id: string; title: string }>(k[collection], ids).map(({ title }) => title),
  reportedRows: (province) => {
    const rows = reportedRows(k, province);
    return { rows: rows.length, active: rows.filter(({ active }) => active === true).length };
  },
  wordsInReports: (places, words) => wordsInReports(k, [...new Set(places.map(({ source }) => source))], words),
  isMisprinted: (place) => isMisprinted(k, place),
  nameCertainty: (network) => nameCertainty(k, network),
  provinceLead: (province) => provinceLead(k, province),
  saidBy: (lesson) => saidBy(k, lesson),
  saidLater: (collection, places) => saidLater(k, collection, places),
  lessonsOfProvince: (id) => lessonsOfProvince(k, id).length,
  factorsOfNetwork: (id) => factorsOfNetwork(k, id).map((factor) => factor.id),
  networksOfProvince: (id) => networksOfProvince(k, id),
  eventsOfFollowup: (id) => relations(k).activitiesOfFollowup(id),
  eventsOfNetwork: (id) => followupsOfNetwork(k, id).map((followup) => relations(k).activitiesOfFollowup(followup.id)),
});

/** A place in a source: what was cited, and where a reader finds it. What is not known is left out. */
export function place(k: Knowledge, citation: ColumnPlace): { readonly [key: string]: Value | undefined } {
  const { label, page, url } = placeOf(k, citation);
  const { source, section, at, row, printed } = citation;
  const said = { source, section, at, row, page, printed, label, anchor: url };
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined));
}
