import { methodText } from "../words/method.ts";
import { countReadings } from "./corrections.ts";
import type { Knowledge } from "./knowledge.ts";
import { limits } from "./method.ts";
import { ofEachReport } from "./of-report.ts";
import { unnamedProvinces } from "./unnamed-provinces.ts";

/**
 * What one must know before one relies on the site, a sentence each, for pages and for search: of each report what is true of it, then
 * what is true of all. What a library has none of is not said.
 */
export const knownLimits = (k: Knowledge): string[] => [
  ...ofEachReport(k, limitsOf),
  methodText.limits.pages,
  methodText.limits.readers,
];

function limitsOf(report: Knowledge): string[] {
  const text = methodText.limits;
  const { years, figures, redrawn, nameOnly, networks, unadvised, provinces, unpaired, lessons, disagreements } =
    limits(report);
  const [, , kept] = countReadings(report);
  return [
    years.length > 0 && text.years(years),
    figures > 0 && text.figures(figures, redrawn),
    kept > 0 && text.kept(kept),
    ...unnamedProvinces(report),
    nameOnly > 0 && text.nameOnly(nameOnly, networks),
    unadvised > 0 && text.unadvised(unadvised, provinces),
    unpaired > 0 && text.unpaired(unpaired, lessons),
    disagreements > 0 && text.disagreements(disagreements),
  ].filter((sentence) => typeof sentence === "string");
}
