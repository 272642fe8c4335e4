import { lineAround, placeAt } from "../content/place.ts";
import type { Problem } from "../content/problem.ts";
import { type CharacterRule, STRANGER, strangerRules, thaiRules } from "../text/character-rules.ts";
import { problemAt } from "./wording.ts";

/** Letters that look right and are not: they break search, sorting and screen readers. */

/** Checks a whole file; one problem a rule and line, with the line as it should be. */
export function checkCharacters({ file, text }: { file: string; text: string }): Problem[] {
  const problems = rulesFor(text).flatMap((rule) => applyRule(file, text, rule));
  return problems.length > 0 ? problems : checkComposition(file, text);
}

/** The messages for a text that stands nowhere in the file as it is, because it is written with escapes. */
export function characterFaults(text: string): { rule: string; message: string; suggestion: string }[] {
  return rulesFor(text).flatMap(({ rule, pattern, message, suggestion }) => {
    const found = text.match(pattern)?.[0];
    return found === undefined ? [] : [{ rule, message: message(found), suggestion }];
  });
}

const ALL_RULES = [...strangerRules, ...thaiRules];
const rulesFor = (text: string): readonly CharacterRule[] => (STRANGER.test(text) ? ALL_RULES : thaiRules);

function applyRule(
  file: string,
  text: string,
  { rule, pattern, message, replace, suggestion }: CharacterRule,
): Problem[] {
  const problems: Problem[] = [];
  let seen = 0;
  for (const match of text.matchAll(pattern)) {
    const place = placeAt(text, match.index);
    if (place.line === seen) continue;
    seen = place.line;
    const fix = replace && lineAround(text, match.index).text.replace(pattern, replace);
    problems.push(problemAt({ file }, place, rule, message(match[0]), { suggestion, fix }));
  }
  return problems;
}

/** Marks in another order than Unicode's look the same and are found by no search. */
function checkComposition(file: string, text: string): Problem[] {
  if (text === text.normalize("NFC")) return [];
  return text.split("\n").flatMap((line, i) => {
    const fix = line.normalize("NFC");
    if (line === fix) return [];
    let column = 0;
    while (line[column] === fix[column]) column++;
    const suggestion = "แทนด้วยบรรทัดนี้";
    return [
      problemAt({ file }, { line: i + 1, column: column + 1 }, "composition", "ตัวอักษรประกอบกันผิดลำดับ ค้นหาไม่พบ", {
        suggestion,
        fix,
      }),
    ];
  });
}
