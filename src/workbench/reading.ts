import type { Value } from "../collections/column.ts";
import type { DataRecord } from "../exports/table.ts";
import type { Knowledge } from "../model/knowledge.ts";
import { units } from "../model/sections.ts";
import type { FileColumn } from "./sheet-file.ts";
import { isObject, placeKey } from "./values.ts";

type Reading = NonNullable<FileColumn["reading"]>;

/** The places that values name, in the order in which the reports are read: sections, and what of each is named. */
export function readingOf(k: Knowledge, values: readonly (Value | undefined)[]): Reading {
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

/**
 * The sections of a column that has them without their report. Of two reports with a section of one id, the first tells where it
 * stands.
 */
export function sectionsRead(k: Knowledge, records: readonly DataRecord[]): Reading {
  const named = new Set(records.map(({ section }) => section));
  const read = k.sections.flatMap(({ section }) => (named.has(section) ? [section] : []));
  return [...new Set(read)].map((section) => [section, []]);
}
