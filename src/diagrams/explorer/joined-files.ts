/**
 * Where what a thing is joined to lies: in one of many small files, of which a reader's browser fetches those it is asked for. Their number
 * grows with the things and stands in their names, so that a page from before a deployment finds none rather than a wrong one.
 */
import type { Reason, ThingKind } from "./graph.ts";
import type { End } from "./view.ts";

/** Name as HTML, its lines kept. */
type Name = string;
/** What one thing is joined to, as short as it can be written. */
export interface Shelved {
  kind: ThingKind;
  name: Name;
  /** Its page: a site path without the base. */
  page: string;
  groups: readonly {
    reason: Reason;
    end: End;
    /** How many there are; of very many only the first stand in `things`. */
    count: number;
    things: readonly (readonly [id: string, name: Name])[];
  }[];
}
/** One file, by the ids of its things. */
export type ThingsFile = Readonly<Record<string, Shelved>>;

/** So many things share a file, on average. */
const THINGS = 32;
export const shelfCount = (things: number): number => Math.max(1, Math.ceil(things / THINGS));

/** The number of the file in which a thing lies: FNV-1a, which spreads ids that begin alike. */
export function shelfOf(id: string, count: number): number {
  let hash = 0x811c9dc5;
  for (const letter of id) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0) % count;
}

/** What the file is called, without its folder. */
export const shelfName = (number: number, count: number): string => `${count}-${number}`;
