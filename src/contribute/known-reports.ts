import type { SectionName } from "../collections/section-address.ts";
import { type CitedPlace, squeeze } from "../model/quotations.ts";
import type { ReportSections } from "../rules/citations.ts";
import type { ReportTexts } from "../rules/quotations.ts";
import type { NamedEntries } from "../rules/references.ts";
import type { CitableBlock, FormSpec, KnownEntry } from "./form-field.ts";

/** The blocks of a section by anchor; `undefined` while they are not loaded. */
export type Library = (section: SectionName) => ReadonlyMap<string, CitableBlock> | undefined;

/** What the rules ask of the reports, answered from what is loaded. */
export const knownReports = (spec: FormSpec, library: Library): ReportSections & ReportTexts => ({
  blocks: library,
  called: ({ source, section }) => known(spec, "report", section, source)?.label ?? section,
  text: (place, asPrinted) => textAt(place, library, asPrinted),
});

/** What the rules ask of the entries that can be named. */
export const knownEntries = (spec: FormSpec): NamedEntries => ({
  has: ({ collection, id, source }) => known(spec, collection, id, source) !== undefined,
  called: ({ collection, id, source }) => known(spec, collection, id, source)?.label ?? id,
  folder: ({ collection }) => collection,
});

/** @param source the report that is named beside it: of sections, each report has its own. */
export const known = (
  { entries }: Pick<FormSpec, "entries">,
  collection: string,
  id: string,
  source?: string,
): KnownEntry | undefined =>
  new Map<string, readonly KnownEntry[]>(Object.entries(entries))
    .get(collection)
    ?.find((entry) => entry.id === id && (entry.source === undefined || entry.source === source));

/** Squeezed text of a block, or of a whole section. */
function textAt({ at, ...section }: CitedPlace, library: Library, asPrinted: boolean): string | undefined {
  const blocks = library(section);
  const chosen = blocks && (at === undefined ? [...blocks.values()] : [blocks.get(at)]);
  if (!chosen || chosen.includes(undefined)) return undefined;
  return chosen
    .map((block) => squeeze((asPrinted && at !== undefined && block?.printed) || (block?.text ?? "")))
    .join("");
}
