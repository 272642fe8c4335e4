/**
 * What the site offers for search, as the build writes it and the browser reads it. Three small files beside Pagefind's
 * own: suggestions (loaded at the first key), records and vocabulary (loaded with the index). All are plain JSON or text.
 */
import type { Kind } from "../collections/kinds.ts";
import type { AbsentPlace } from "./absent-place.ts";

/** What is called by names: an entry, a section of the report, a page. */
export interface NamedThing {
  kind: Kind;
  title: string;
  /** Other names, abbreviations, the name in Latin letters. */
  aliases: readonly string[];
  /** Id of the province it belongs to. */
  province?: string;
}

/** Something that can be found. */
export interface CatalogueEntry extends NamedThing {
  /** Site path without the base, with the anchor when the entry shares a page. */
  url: string;
}

export interface ProvinceName {
  id: string;
  title: string;
  region: string;
}

export interface Catalogue {
  entries: readonly CatalogueEntry[];
  provinces: readonly ProvinceName[];
}

/** Where the parts of an entry begin in its indexed text, in words. Title first, then names, body, and notes at the edge. */
export interface RecordLayout {
  names: number;
  body: number;
  aside: number;
  /**
   * Paragraphs, rows or events with an anchor of their own; the label of what its anchor does not name; and the numbers of the records of
   * which one tells: a row of a table may be all that a report says of a network, and lessons have the words of their paragraph.
   */
  parts: readonly { anchor: string; start: number; label?: string; owners?: readonly number[] }[];
  /** Where its names begin, of what readers ask for in many ways. */
  wordings?: readonly number[];
}

export type Zone = "title" | "names" | "body" | "aside";

export const zoneAt = (layout: RecordLayout, position: number): Zone =>
  position < layout.names ? "title" : position < layout.body ? "names" : position < layout.aside ? "body" : "aside";

/** Last part that begins at or before a position, or -1. */
export function partAt(layout: RecordLayout, position: number): number {
  let low = 0;
  let high = layout.parts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((layout.parts[middle]?.start ?? 0) <= position) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** One record of the index: what ranking and filters must know of every hit. Its names come apart (names.ts). */
export interface SearchRecord extends RecordLayout {
  kind: Kind;
  /** Id of the province it belongs to. */
  province?: string;
  /** Site path of the page, when the entry shares it with others. */
  page?: string;
  /** Ids of the factors it bears on. */
  factors: readonly string[];
  /** Number of the record it tells of, when it has no page of its own: a number of a network, what was proposed for it. */
  owner?: number;
}

/** Phrases as search keys: `heads` mean the same; each of `others` also means what the heads mean, not the other way round. */
export interface SynonymGroup {
  heads: readonly string[];
  others: readonly string[];
}

/** A thing that no report speaks of. */
export interface AbsentThing {
  /** How people call it, as search keys. */
  said: readonly string[];
  /** Words for the nearest topic that the site has, as they are written there: to be offered, and searched by their keys. */
  words: readonly string[];
  /** Its full name, when what people type may be another word too: จังหวัดแพร่. */
  name?: string;
  /** Of a place: ids of the nearest provinces that the site has. */
  near?: readonly string[];
}

export interface Records {
  records: readonly SearchRecord[];
  factors: readonly { id: string; title: string }[];
  /** What the content itself says of its words: abbreviations, full names, provinces, months. */
  synonyms: readonly SynonymGroup[];
  /** Places of which no report speaks. */
  absent: readonly AbsentPlace[];
  /** Buddhist-era year of the newest report. */
  newest?: number;
}

/** What people say for what the site says: loaded when the words of the site alone do not answer. */
export interface Thesaurus {
  same: readonly SynonymGroup[];
  /** Broader, narrower and related words: each of `others` leads to the heads too, below all that holds the word itself. */
  near: readonly SynonymGroup[];
  absent: readonly AbsentThing[];
  /** Words that anybody may type and that stand nowhere, though one that does is near: they are no slips of it (เรือ, เครือ). */
  ordinary: readonly string[];
}
