import type { ContentEntry } from "../content/entry.ts";
import { locate } from "../content/locate.ts";
import { correctedLine, placeAt } from "../content/place.ts";
import type { Problem } from "../content/problem.ts";
import type { AnyFinding, Path, Stretch } from "../rules/finding.ts";
import { type Code, say } from "../words/rules.ts";
import { labelOf, problemAt, yamlText } from "./wording.ts";

/** `broken-mark/stars` → `broken-mark`: what scripts and annotations call the rule. */
export const ruleOf = (code: Code): string => code.replace(/\/.*/, "");

/** What stands before a sentence that does not say itself what it is about: for a field its name, if nothing else is given. */
interface Labels {
  inField?: string;
  inBody?: string;
}

/** A finding with its line, its sentence, and the line as it should be. */
export function problemOf(entry: ContentEntry, finding: AnyFinding, { inField, inBody = "" }: Labels = {}): Problem {
  const { code, where, instead } = finding;
  const { message, suggestion } = say(finding);
  const labelled = (label: string) => (label === "" ? message : `${label}: ${message}`);
  if (isPath(where)) {
    const spot = locate(entry, where);
    const fix = instead === undefined ? undefined : spot.replaced(yamlText(instead));
    return problemAt(entry, spot, ruleOf(code), labelled(inField ?? labelOf(entry, where)), { suggestion, fix });
  }
  const [start, end] = [where.start + entry.bodyStart, where.end + entry.bodyStart];
  const fix = typeof instead === "string" ? correctedLine(entry.text, start, end, instead) : undefined;
  return problemAt(entry, placeAt(entry.text, start), ruleOf(code), labelled(inBody), { suggestion, fix });
}

const isPath = (where: Path | Stretch): where is Path => Array.isArray(where);
