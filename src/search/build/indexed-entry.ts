import { type Kind, kinds } from "../../collections/kinds.ts";
import { provinceFacts, regions } from "../../data/provinces.ts";
import type { Said } from "./said.ts";

/** Something with an address, by the names under which it is found. */
export interface NamedEntry {
  kind: Kind;
  url: string;
  title: string;
  /** Shown as suggestions and searched. */
  aliases: string[];
  /** Searched only: province, kind, the address in words. */
  terms: string[];
  province?: string;
  factors: string[];
  /** Address of the entry it tells of, when it has no page of its own. */
  owner?: string;
}

/** Words of an address in Latin letters, numbers left out: `silaphon-10` → `silaphon`. */
const slugWords = (id: string): string =>
  id
    .split("-")
    .filter((word) => !/^\d*$/.test(word) && word.length > 1)
    .join(" ");

interface Source {
  id: string;
  url: string;
  title: string;
  aliases?: readonly (string | undefined | null)[];
  terms?: readonly (string | undefined | null)[];
  province?: string | null;
  factors?: readonly string[];
  owner?: string;
}

/** The same with what it says. */
export interface IndexedEntry extends NamedEntry, Said {}

/** Its names as they are searched, with what it says still to come. */
export function named(
  kind: Kind,
  { id, url, title, aliases = [], terms = [], province, factors = [], owner }: Source,
): NamedEntry {
  const place = province ? provinceFacts(province) : undefined;
  const words = [
    ...terms,
    place && kind !== "provinces" ? `จังหวัด${place.th}` : undefined,
    // What only tells of a network would hide it among a hundred others of its region.
    place && kind === "networks" ? regions[place.region] : undefined,
    kinds[kind].label,
    slugWords(id),
  ];
  return {
    kind,
    url,
    title,
    aliases: [...new Set(aliases.flatMap((alias) => (alias && alias !== title ? alias : [])))],
    terms: words.flatMap((word) => word || []),
    factors: [...factors],
    ...(province ? { province } : {}),
    ...(owner === undefined ? {} : { owner }),
  };
}
