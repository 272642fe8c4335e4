import type { Quotations } from "../collections/quotations.ts";
import type { SectionName } from "../collections/section-address.ts";
import { isBlank } from "../collections/texts.ts";
import { type CitedPlace, citationsOf, isMissing, quotationsIn, squeeze } from "../model/quotations.ts";
import { letters } from "../text/nearest.ts";
import { shorten } from "../text/shorten.ts";
import type { BodyStretch, EntryFinding } from "./finding.ts";

/** What is known of the reports that entries take words from: all of them, or as much as has been loaded. */
export interface ReportTexts {
  /** Squeezed text of a block, or of a whole section; before its corrections where `asPrinted`. `undefined` where it is unknown. */
  text(place: CitedPlace, asPrinted: boolean): string | undefined;
  /** Where a squeezed text does stand, looked for in this section first. */
  find?(wanted: string, section: SectionName | undefined): (SectionName & { at: string }) | undefined;
}

/** A paragraph or list item of a body. */
export interface BodyPassage {
  text: string;
  where: BodyStretch;
}

/**
 * Texts taken from a report must stand in the block that is cited, letter for letter; white space is free. A place that does not
 * exist, or is not known yet, has nothing to be compared with.
 * @param passages of the body
 */
export function quotationFindings(
  rules: Quotations,
  data: unknown,
  passages: readonly BodyPassage[],
  reports: ReportTexts,
): EntryFinding<"not-in-report">[] {
  const cited = citationsOf(rules, data);
  const inFields = [...quotationsIn(rules, data)].map(({ path, ...quotation }) => ({ ...quotation, where: path }));
  const inBody = rules.body ? passages.map((passage) => ({ ...passage, places: cited, asPrinted: false })) : [];
  return [...inFields, ...inBody].flatMap(({ text, where, places, asPrinted }) => {
    const texts = places.map((place) => reports.text(place, asPrinted));
    if (isBlank(text) || !isMissing(text, texts)) return [];
    const wanted = squeeze(text);
    const [first] = places;
    const found = asPrinted || wanted.length < SHORTEST ? undefined : reports.find?.(wanted, first);
    const elsewhere = found && {
      section: found.section,
      at: found.at,
      report: found.source === first?.source ? undefined : found.source,
    };
    const differs = elsewhere ? undefined : difference(wanted, texts.join(""));
    return [{ code: "not-in-report" as const, args: { text, elsewhere, differs }, where }];
  });
}

/** Less stands anywhere. */
const SHORTEST = 4;

/** From which letter on a text differs from the report; `undefined` where they have too little in common to say. */
function difference(wanted: string, report: string): { alike: string; ours: string; theirs: string } | undefined {
  let same = 0;
  for (let step = wanted.length; step >= 1; step = Math.floor(step / 2)) {
    while (same + step <= wanted.length && report.includes(wanted.slice(0, same + step))) same += step;
  }
  if (same < Math.min(6, wanted.length)) return undefined;
  // Not between a consonant and its marks.
  const alike: string[] = [];
  let length = 0;
  for (const letter of letters(wanted)) {
    length += letter.length;
    if (length > same) break;
    alike.push(letter);
  }
  const begin = alike.join("");
  return {
    alike: alike.slice(-12).join(""),
    ours: shorten(wanted.slice(begin.length), 15),
    theirs: shorten(report.slice(report.indexOf(wanted.slice(0, same)) + begin.length), 15),
  };
}
