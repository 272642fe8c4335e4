import type { Quotations } from "../collections/quotations.ts";
import type { SectionName } from "../collections/section-address.ts";
import { anchorPattern } from "../collections/texts.ts";
import { fieldOf } from "../model/loose.ts";
import { type Cited, citationsOf, eventsOf } from "../model/quotations.ts";
import type { AnyFinding } from "./finding.ts";

/** What is known of the sections of reports. */
export interface ReportSections {
  /** The citable blocks of a section by their anchors, in order; `undefined` where they are unknown. */
  blocks(section: SectionName): ReadonlyMap<string, unknown> | undefined;
  /** What people call a section. */
  called(section: SectionName): string;
}

/** Every citation must lead to a block that exists. */
export const citationFindings = (rules: Quotations, data: unknown, reports: ReportSections): AnyFinding[] =>
  [...citationsOf(rules, data), ...eventsOf(rules, data)].flatMap((place) => missingBlock(place, reports, rules.exact));

function missingBlock({ path, at, value, ...section }: Cited, reports: ReportSections, exact: boolean): AnyFinding[] {
  const blocks = reports.blocks(section);
  if (!blocks) return [];
  const name = reports.called(section);
  if (at === undefined) {
    const asked = exact && fieldOf(value, "at") === undefined;
    return asked ? [{ code: "missing-field/place", args: { section: name }, where: path }] : [];
  }
  // An anchor that is none is told of by the schema.
  if (blocks.has(at) || !anchorPattern.test(at)) return [];
  return [
    { code: "broken-citation", args: { section: name, at, anchors: [...blocks.keys()] }, where: [...path, "at"] },
  ];
}
