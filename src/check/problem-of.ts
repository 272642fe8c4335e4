import { outlines } from "../collections/index.ts";
import type { ContentEntry } from "../content/entry.ts";
import { locate } from "../content/locate.ts";
import { correctedLine, type FilePlace, placeAt } from "../content/place-in-file.ts";
import { type Problem, problemAt } from "../content/problem.ts";
import type { BodyFinding, Finding, Judged } from "../rules/finding.ts";
import { labelWithKey } from "../rules/labels.ts";
import type { Code } from "../words/rules/rule-words.ts";
import { yamlText } from "./yaml-text.ts";

/** Sentences that say themselves what they are about. */
const ALONE: ReadonlySet<Code> = new Set([
  "same-title",
  "missing-field",
  "unknown-field",
  "not-yet",
  "same-address/short",
  "same-address/taken",
] as const);

/** What the finding alone does not tell. */
interface Told {
  /** What stands before a sentence about the body. */
  inBody?: string;
  /** The line as it should be, or a new one. */
  fix?: string | undefined;
}

/** A finding with its line, its sentence, and the line as it should be. */
export function problemOf(entry: ContentEntry, finding: Finding, { inBody, fix }: Told = {}): Problem {
  const { code, where, instead } = finding;
  if ("start" in where) return problemInText(entry, { ...finding, where }, inBody);
  const path = "key" in where ? where.key : where;
  const spot = locate(entry, path, "key" in where ? "key" : "value");
  const written = instead === undefined ? undefined : "key" in where ? String(instead) : yamlText(instead);
  return tell(entry, spot, finding, {
    label: ALONE.has(code) ? "" : labelWithKey(outlines[entry.collection], path),
    fix: fix ?? (written === undefined ? undefined : spot.replaced(written)),
  });
}

/** The same for what was found in a text that stands in a file. */
export function problemInText(
  prose: Pick<ContentEntry, "file" | "text" | "bodyStart">,
  finding: BodyFinding,
  label = "",
): Problem {
  const { where, instead } = finding;
  const [start, end] = [where.start + prose.bodyStart, where.end + prose.bodyStart];
  const fix = typeof instead === "string" ? correctedLine(prose.text, start, end, instead) : undefined;
  return tell(prose, placeAt(prose.text, start), finding, { label, fix });
}

/** A judgement on a place that is known. */
export const tell = (
  { file }: Pick<ContentEntry, "file">,
  place: FilePlace,
  judged: Judged,
  { label, fix }: { label?: string; fix?: string | undefined } = {},
): Problem =>
  problemAt(file, place, judged, { label, fix: judged.rename === undefined ? fix : `content/${judged.rename}` });
