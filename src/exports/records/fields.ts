/** Fields that records of several collections share. */
import type { Entry, Knowledge } from "../../model/knowledge.ts";
import { type Citation, placeOf } from "../../model/places.ts";
import type { CollectionName } from "../../schemas/index.ts";
import type { Link, Value } from "./record.ts";

/** How every record begins. */
export const base = (entry: { id: string; url: string; title: string }, link: Link) => ({
  id: entry.id,
  url: link(entry.url),
  title: entry.title,
});

/** A place in a source: what was cited, and where a reader finds it. */
export function place(k: Knowledge, citation: Citation): { readonly [key: string]: Value | undefined } {
  const { label, page, url } = placeOf(k, citation);
  const { source, section, at, row, printed } = citation;
  return withoutUndefined({ source, section, at, row, page, printed, label, anchor: url });
}

const withoutUndefined = (value: Record<string, Value | undefined>): { readonly [key: string]: Value | undefined } =>
  Object.fromEntries(Object.entries(value).filter(([, v]) => v !== undefined));

/** Entries that name their places in `sources`. */
type Cited = Entry<Exclude<CollectionName, "networks" | "discrepancies" | "report" | "sources">>;
/** Every place that an entry cites. */
export const cite = (k: Knowledge, entry: Cited): Value => entry.sources.map((citation) => place(k, citation));
