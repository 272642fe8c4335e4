import { type CatalogueEntry, partAt, type SearchRecord } from "./catalogue.ts";
import type { Hit } from "./rank.ts";

/** Site path of a hit: the entry, or the very part of it that matches. */
export function resultUrl(entry: CatalogueEntry, record: SearchRecord, part: number): string {
  const anchor = record.parts[part]?.anchor;
  return anchor === undefined ? entry.url : `${entry.url.replace(/#.*$/, "")}#${anchor}`;
}

/** Other parts of the entry that match, in order of the text. */
export function otherParts(record: SearchRecord, hit: Hit): number[] {
  const parts = new Set(hit.spans.map(({ start }) => partAt(record, start)));
  return [...parts].filter((part) => part >= 0 && part !== hit.part).sort((a, b) => a - b);
}

/**
 * Words of the record that an excerpt may show: its best part, or its body; what stands at its edge when nothing else matches, or is
 * there. Its names hold words for the search alone, such as its id.
 */
export function excerptRange(record: SearchRecord, hit: Hit): { from: number; to: number } {
  const part = record.parts[hit.part];
  if (part) return { from: part.start, to: record.parts[hit.part + 1]?.start ?? record.aside };
  const inBody = record.aside > record.body;
  const onlyAside = hit.spans.length > 0 && hit.spans.every(({ start }) => start >= record.aside);
  if (onlyAside || !inBody) return { from: record.aside, to: Number.MAX_SAFE_INTEGER };
  return { from: record.body, to: record.aside };
}
