import type { ContentEntry } from "../content/entry.ts";
import { locate } from "../content/locate.ts";
import { correctedLine, placeAt } from "../content/place.ts";
import type { Problem } from "../content/problem.ts";
import type { AnyFinding, Path, Stretch } from "../rules/finding.ts";
import { type Code, say } from "../words/rules.ts";
import { labelOf, problemAt, yamlText } from "./wording.ts";

/** `broken-mark/stars` → `broken-mark`: what scripts and annotations call the rule. */
export const ruleOf = (code: Code): string => code.replace(/\/.*/, "");

/** A finding with its line, its sentence, and the line as it should be. */
export function problemOf(entry: ContentEntry, finding: AnyFinding): Problem {
  const { message, suggestion } = say(finding);
  const { code, where, instead } = finding;
  if (isPath(where)) {
    const spot = locate(entry, where);
    const fix = instead === undefined ? undefined : spot.replaced(yamlText(instead));
    return problemAt(entry, spot, ruleOf(code), `${labelOf(entry, where)}: ${message}`, { suggestion, fix });
  }
  const [start, end] = [where.start + entry.bodyStart, where.end + entry.bodyStart];
  const fix = typeof instead === "string" ? correctedLine(entry.text, start, end, instead) : undefined;
  return problemAt(entry, placeAt(entry.text, start), ruleOf(code), message, { suggestion, fix });
}

const isPath = (where: Path | Stretch): where is Path => Array.isArray(where);
