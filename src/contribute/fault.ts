import type { EntryFinding } from "../rules/finding.ts";
import { sayOfEntry } from "../words/rules/entry.ts";
import { inOneLine } from "../words/rules/sentence.ts";

/** What is wrong at one field. The path names it: `sources.0.at`, `body`; empty for the entry. */
export interface Fault {
  path: string;
  message: string;
}

/** A finding at its field, in one line. */
export function faultOf(finding: EntryFinding): Fault {
  const { where } = finding;
  return { path: "start" in where ? "body" : where.map(String).join("."), message: inOneLine(sayOfEntry(finding)) };
}
