import { type Scanned, type Witness, witnessText } from "../words/witness.ts";
import { byId } from "./by-id.ts";
import type { Entry, Knowledge } from "./knowledge.ts";
import { onceOrOfEach, reportsOf } from "./of-report.ts";

/** What is left of a report, by its record. */
export const witnessOf = ({
  scanned,
  paperLost,
  figures,
}: Pick<Entry<"sources">, "scanned" | "paperLost" | "figures">): Witness => ({
  scanned,
  paperLost,
  figuresLost: figures.length > 0 && figures.every(({ lost }) => lost),
});

/** Of the report of a section. */
export const witnessIn = (k: Knowledge, source: string): Witness =>
  witnessOf(byId(k.sources, source) ?? { scanned: false, paperLost: false, figures: [] });

/** How many of the reports a machine read from paper. */
export function scannedOf(k: Knowledge): Scanned {
  const scanned = reportsOf(k).filter((source) => source.scanned).length;
  if (scanned === 0) return "none";
  return scanned === reportsOf(k).length ? "all" : "some";
}

/** What “printed” means: once, or of each report after its name where it is not the same of all. */
export const printedMeans = (k: Knowledge): string[] =>
  onceOrOfEach(k, (report) => witnessText.printedMeans(witnessOf(report)));
