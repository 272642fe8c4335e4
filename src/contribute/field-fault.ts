import type { EntryFinding, Path, Where } from "../rules/finding.ts";
import { sayOfEntry } from "../words/rules/entry.ts";
import { inOneLine } from "../words/rules/sentence.ts";

/** What is wrong at one field. The path names it: `sources.0.at`, `body`; empty for the entry. */
export interface FieldFault {
  path: string;
  message: string;
}

export const pathOf = (where: Where): string =>
  "start" in where ? "body" : ("key" in where ? where.key : where).map(String).join(".");

/** A path one step further. */
export const join = (path: string, step: string | number): string => (path === "" ? String(step) : `${path}.${step}`);

/** The steps of a path: `["sources", 0, "at"]`. */
export const stepsOf = (path: string): Path =>
  path.split(".").map((step) => (/^\d+$/.test(step) ? Number(step) : step));

/** A finding at its field, in one line. */
export function faultOf(finding: EntryFinding): FieldFault {
  const { where } = finding;
  return { path: pathOf(where), message: inOneLine(sayOfEntry(finding)) };
}
