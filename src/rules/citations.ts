import type { Quotations } from "../collections/quotations.ts";
import type { SectionName } from "../collections/section-address.ts";
import { anchorPattern } from "../collections/texts.ts";
import { citationsOf, eventsOf, type NamedPlace } from "../model/quotations.ts";
import { fieldOf } from "../model/untyped.ts";
import type { EntryFinding, Finding } from "./finding.ts";

/** What is known of the sections of reports. */
export interface ReportSections {
  /** The citable blocks of a section by their anchors, in order; `undefined` where they are unknown. */
  blocks(section: SectionName): ReadonlyMap<string, unknown> | undefined;
  /** What people call a section. */
  called(section: SectionName): string;
}

/** Every citation must lead to a block that exists. */
export const citationFindings = (rules: Quotations, data: unknown, reports: ReportSections): EntryFinding[] =>
  [...citationsOf(rules, data), ...eventsOf(rules, data)].flatMap((place) => missingBlock(place, reports));

function missingBlock({ path, at, value: _, ...section }: NamedPlace, reports: ReportSections): EntryFinding[] {
  const blocks = reports.blocks(section);
  // An anchor that is none is told of by the schema.
  if (!blocks || at === undefined || blocks.has(at) || !anchorPattern.test(at)) return [];
  const args = { section: reports.called(section), at, anchors: [...blocks.keys()] };
  return [{ code: "broken-citation", args, where: [...path, "at"] }];
}

/** Where citations must name a block, each does. A form asks for one as for any field that must be filled. */
export const missingPlaceFindings = (rules: Quotations, data: unknown, { blocks, called }: ReportSections): Finding[] =>
  citationsOf(rules, data).flatMap(({ path, at: _, value, ...section }) =>
    rules.exact && fieldOf(value, "at") === undefined && blocks(section)
      ? [{ code: "missing-field/place", args: { section: called(section) }, where: path }]
      : [],
  );
