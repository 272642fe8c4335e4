import { hasWords, isBlank } from "../collections/texts.ts";
import type { BodyFinding, EntryFinding } from "./finding.ts";

/** What is asked of a body that the site shows. */
export interface BodyRules {
  /** One entry, in Thai. */
  label: string;
  required: boolean;
  /** A template's blanks may be blank. */
  template?: boolean;
}

/** Is there a body where the collection asks for one, and nothing left of the template in it? */
export function bodyFindings(text: string, { label, required, template }: BodyRules): EntryFinding[] {
  if (required && !hasWords(text)) return [{ code: "empty-body", args: { label }, where: beginOf(text) }];
  const lines = text.split("\n");
  const blank = template ? -1 : lines.findIndex(isBlank);
  if (blank < 0) return [];
  const start = lines.slice(0, blank).reduce((sum, line) => sum + line.length + 1, 0);
  return [{ code: "unfilled/body", args: {}, where: { start, end: start } }];
}

/** A body where the site shows none: it would vanish. */
export const hiddenBody = (text: string, label: string): BodyFinding[] =>
  text.trim() === "" ? [] : [{ code: "body-not-shown", args: { label }, where: beginOf(text) }];

function beginOf(text: string): { start: number; end: number } {
  const start = Math.max(0, text.search(/\S/));
  return { start, end: start };
}
