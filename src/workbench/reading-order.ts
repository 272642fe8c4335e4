import type { Value } from "../collections/column.ts";
import type { DataRecord } from "../exports/table.ts";
import type { Knowledge } from "../model/knowledge.ts";
import { units } from "../model/sections.ts";
import { isObject, placeKey } from "./cell-values.ts";
import type { FileColumn } from "./sheet-file.ts";

type ReadingOrder = NonNullable<FileColumn["reading"]>;

/** The places that values name, in the order in which the reports are read: sections, and what of each is named. */
export function readingOf(k: Knowledge, values: readonly (Value | undefined)[]): ReadingOrder {
  const named = new Map<string, Set<string>>();
  for (const place of values.flatMap((value) => (Array.isArray(value) ? value : []))) {
    const key = placeKey(place);
    const places = named.get(key) ?? new Set();
    named.set(key, places);
    if (isObject(place) && typeof place.at === "string") places.add(place.at);
  }
  return k.sections.flatMap((section) => {
    const key = placeKey({ source: section.source, section: section.section });
    const places = named.get(key);
    if (!places) return [];
    const read = places.size === 0 ? [] : units(section).flatMap(({ anchor }) => (places.has(anchor) ? [anchor] : []));
    return [[key, read] as const];
  });
}

/** What tells a section in a column that has it without its report: its id, of which the first report that has one needs no more. */
export function sectionKeyIn(k: Knowledge, { section, place }: { section: string; place: string }): string {
  const first = k.sections.find((each) => each.section === section);
  return first === undefined || placeKey({ source: first.source, section }) === place ? section : place;
}

/** The sections of a column that has them without their report. */
export function sectionsRead(k: Knowledge, records: readonly DataRecord[]): ReadingOrder {
  const named = new Set(
    records.flatMap(({ section, sources }) => {
      const [first] = Array.isArray(sources) ? sources : [];
      return typeof section === "string" ? [sectionKeyIn(k, { section, place: placeKey(first) || section })] : [];
    }),
  );
  return k.sections.flatMap(({ source, section }) => {
    const key = sectionKeyIn(k, { section, place: placeKey({ source, section }) });
    return named.has(key) ? [[key, []] as const] : [];
  });
}
