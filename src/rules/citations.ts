import type { Quotations } from "../collections/quotations.ts";
import { anchorPattern } from "../collections/texts.ts";
import { fieldOf, textOf } from "../model/loose.ts";
import { type Cited, citationsOf, eventsOf } from "../model/quotations.ts";
import type { AnyFinding } from "./finding.ts";

/** What is known of the sections of reports. */
export interface ReportSections {
  /** The report that a section belongs to; `undefined` where that is unknown. */
  sourceOf(section: string): string | undefined;
  isSource(id: string): boolean;
  /** The citable blocks of a section by their anchors, in order; `undefined` where they are unknown. */
  blocks(section: string): ReadonlyMap<string, unknown> | undefined;
  /** What people call a report or a section. */
  called(collection: "sources" | "report", id: string): string;
}

/** Every citation must lead to a block that exists, in a section of the report it names. */
export function citationFindings(rules: Quotations, data: unknown, reports: ReportSections): AnyFinding[] {
  const places = citationsOf(rules, data);
  return [
    ...places.flatMap((place) => wrongSource(place, reports)),
    ...[...places, ...eventsOf(rules, data)].flatMap((place) => missingBlock(place, reports, rules.exact)),
  ];
}

function wrongSource({ path, section, value }: Cited, { sourceOf, isSource, called }: ReportSections): AnyFinding[] {
  const source = textOf(value, "source");
  const right = sourceOf(section);
  if (!source || right === undefined || source === right || !isSource(source)) return [];
  const args = {
    section: called("report", section),
    source: called("sources", source),
    right: called("sources", right),
  };
  return [{ code: "wrong-source", args, where: [...path, "source"] }];
}

function missingBlock({ path, section, at, value }: Cited, reports: ReportSections, exact: boolean): AnyFinding[] {
  const blocks = reports.blocks(section);
  if (!blocks) return [];
  const name = reports.called("report", section);
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
