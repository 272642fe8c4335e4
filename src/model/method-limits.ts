import { methodText } from "../words/method.ts";
import { countReadings } from "./corrections.ts";
import type { Knowledge } from "./knowledge.ts";
import { limits } from "./method.ts";
import { unnamedProvinces } from "./queries.ts";

/** What one must know before one relies on the site, a sentence each, for pages and for search. What a library has none of is not said. */
export function knownLimits(k: Knowledge): string[] {
  const text = methodText.limits;
  const { years, figures, redrawn, nameOnly, networks, unadvised, provinces, unpaired, lessons, disagreements } =
    limits(k);
  const [, , kept] = countReadings(k);
  return [
    years.length > 0 && text.years(years),
    figures > 0 && text.figures(figures, redrawn),
    kept > 0 && text.kept(kept),
    unnamedProvinces(k),
    nameOnly > 0 && text.nameOnly(nameOnly, networks),
    unadvised > 0 && text.unadvised(unadvised, provinces),
    unpaired > 0 && text.unpaired(unpaired, lessons),
    disagreements > 0 && text.disagreements(disagreements),
    text.pages,
    text.readers,
  ].filter((sentence) => typeof sentence === "string");
}
