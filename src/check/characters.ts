import { placeAt } from "../content/place-in-file.ts";
import type { Problem } from "../content/problem.ts";
import { type LetterRule, letterRules } from "../rules/letters.ts";
import { lineAround } from "../text/lines.ts";
import { tell } from "./problem-of.ts";

/** Letters that look right and are not, in a whole file: one problem a rule and line, with the line as it should be. */
export function checkCharacters({ file, text }: { file: string; text: string }): Problem[] {
  const problems = letterRules(text).flatMap((rule) => applyRule(file, text, rule));
  return problems.length > 0 ? problems : checkComposition(file, text);
}

function applyRule(file: string, text: string, { code, pattern, replace }: LetterRule): Problem[] {
  const problems: Problem[] = [];
  let seen = 0;
  for (const match of text.matchAll(pattern)) {
    const place = placeAt(text, match.index);
    if (place.line === seen) continue;
    seen = place.line;
    const fix = replace && lineAround(text, match.index).text.replace(pattern, replace);
    problems.push(tell({ file }, place, { code, args: { found: match[0] } }, { fix }));
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
    return [tell({ file }, { line: i + 1, column: column + 1 }, { code: "composition", args: {} }, { fix })];
  });
}
