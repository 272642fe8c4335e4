import type { ContentEntry } from "../content/entry.ts";
import { locate } from "../content/locate.ts";
import { correctedLine, type Place, placeAt } from "../content/place.ts";
import type { Problem } from "../content/problem.ts";
import type { BodyFinding, Finding, Judged } from "../rules/finding.ts";
import { say } from "../words/rules/table.ts";
import { labelOf, problemAt, yamlText } from "./wording.ts";

/** What stands before a sentence that does not say itself what it is about: for a field its name, if nothing else is given. */
interface Labels {
  inField?: string;
  inBody?: string;
}

/** A finding with its line, its sentence, and the line as it should be. */
export function problemOf(entry: ContentEntry, finding: Finding, { inField, inBody }: Labels = {}): Problem {
  const { where, instead } = finding;
  if ("start" in where) return problemInText(entry, { ...finding, where }, inBody);
  const spot = locate(entry, where);
  const fix = instead === undefined ? undefined : spot.replaced(yamlText(instead));
  return tell(entry, spot, finding, inField ?? labelOf(entry, where), fix);
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
  return tell(prose, placeAt(prose.text, start), finding, label, fix);
}

/** A judgement on a place that is known already. */
export function tell(
  entry: Pick<ContentEntry, "file">,
  place: Place,
  judged: Judged,
  label = "",
  fix?: string,
): Problem {
  const { message, inFile: suggestion } = say(judged);
  const said = label === "" ? message : `${label}: ${message}`;
  // Behind a slash stands which case of the rule it is; scripts and annotations name the rule.
  return problemAt(entry, place, judged.code.replace(/\/.*/, ""), said, { suggestion, fix });
}
