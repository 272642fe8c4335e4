/** What the columns of data files ask about other entries. */
import type { CitedPlace, Lookup, Value } from "../collections/column.ts";
import { ourCount } from "../model/computed.ts";
import type { Knowledge } from "../model/knowledge.ts";
import { placeOf, printedQuote } from "../model/places.ts";
import { lessonsOfProvince, provinceName, reportedRows } from "../model/queries.ts";
import { relations } from "../model/relations.ts";

/** @param link turns a site path into the published address */
export const lookupOf = (k: Knowledge, link: (path: string) => string): Lookup => ({
  link,
  place: (citation) => place(k, citation),
  printedQuote: (statement) => printedQuote(k, statement),
  ourCount: (discrepancy) => ourCount(k, discrepancy),
  provinceName: (id) => provinceName(k, id),
  reportedRows: (province) => {
    const rows = reportedRows(k, province);
    return { rows: rows.length, active: rows.filter(({ active }) => active === true).length };
  },
  lessonsOfProvince: (id) => lessonsOfProvince(k, id).length,
  activitiesOfFollowup: (id) =>
    relations(k)
      .activitiesOfFollowup(id)
      .map((activity) => activity.id),
});

/** A place in a source: what was cited, and where a reader finds it. What is not known is left out. */
export function place(k: Knowledge, citation: CitedPlace): { readonly [key: string]: Value | undefined } {
  const { label, page, url } = placeOf(k, citation);
  const { source, section, at, row, printed } = citation;
  const said = { source, section, at, row, page, printed, label, anchor: url };
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined));
}
