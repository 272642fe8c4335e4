import { BUDDHIST_YEAR, FORMULA, HTML_TAG, isBlank, REPORT_WORDS } from "../collections/texts.ts";
import { toCE } from "../text/dates.ts";
import type { EntryFinding, Path } from "./finding.ts";
import { letterRules } from "./letters.ts";

/** How a text is to be taken. */
interface Taken {
  /** In a template, whose blanks may be blank. */
  template?: boolean;
  /** Its letters are judged here, not in the file that holds it. */
  letters?: boolean;
}

/** What no text of the front matter may hold, whatever its schema says. Words of a report are as they are, odd letters included. */
export function textFindings(text: string, where: Path, { template, letters }: Taken = {}): EntryFinding[] {
  const findings: EntryFinding[] = [];
  if (!template && isBlank(text)) findings.push({ code: "unfilled", args: { text }, where });
  const tag = HTML_TAG.exec(text)?.[0];
  if (tag !== undefined) findings.push({ code: "raw-html/tag", args: { tag }, where, instead: withoutTags(text) });
  if (REPORT_WORDS.has(fieldOf(where))) return findings;
  const year = BUDDHIST_YEAR.exec(text)?.[0];
  if (year !== undefined) {
    const yearCE = toCE(Number(year));
    findings.push({ code: "wrong-era", args: { text, year, yearCE }, where, instead: yearCE + text.slice(4) });
  }
  if (FORMULA.test(text)) findings.push({ code: "spreadsheet-formula", args: { mark: text.slice(0, 1) }, where });
  return letters ? [...findings, ...letterFindings(text, where)] : findings;
}

/** Letters that look right and are not: each kind once. */
export const letterFindings = (text: string, where: EntryFinding["where"]): EntryFinding[] =>
  letterRules(text).flatMap(({ code, pattern }) => {
    const found = text.match(pattern)?.[0];
    return found === undefined ? [] : [{ code, args: { found }, where }];
  });

/** The innermost field on a path. */
const fieldOf = (path: Path): string => {
  const name = path.findLast((step) => typeof step === "string");
  return typeof name === "string" ? name : "";
};

/** `undefined` when something is left that cannot be told from a tag. */
function withoutTags(text: string): string | undefined {
  const rest = text.replace(/<\/?[a-z][^<>]*>|<!--[\s\S]*?-->/gi, "");
  return HTML_TAG.test(rest) ? undefined : rest;
}
