/** A list narrowed by its facets ► the same rows of the data file that has what it lists, as the address of a table asks for them. */
import type { Knowledge } from "./knowledge.ts";
import { perKnowledge } from "./per-knowledge.ts";
import { ELSEWHERE } from "./province-names.ts";

/** Facets that the data file calls otherwise. */
const COLUMNS: Readonly<Record<string, string>> = { factor: "factors" };
/** What pages call a value ► what the data file has, which says nothing where nothing is said. */
const VALUES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  active: { yes: "true", no: "false", unreported: "" },
  region: { [ELSEWHERE]: "" },
};

/** Every field that a place says something in, of all networks: each of hundreds of lists asks for one of them. */
const saidAtPlaces = perKnowledge(
  ({ networks }): ReadonlySet<string> =>
    new Set(
      networks.flatMap(({ appearances }) =>
        appearances.flatMap((place) =>
          Object.entries(place).flatMap(([name, value]) => (value === undefined ? [] : name)),
        ),
      ),
    ),
);

/**
 * Whether the data file of networks can be narrowed to the same as a list: what a later report says of a network narrows lists too, and
 * stands in the file in a column of its own.
 */
export function hasSameRows(k: Knowledge, chosen: readonly { facet: string }[]): boolean {
  const said = saidAtPlaces(k);
  return chosen.every(({ facet }) => !said.has(facet));
}

/** Columns and values, as pairs of a query. */
export const rowsOfList = (
  chosen: readonly { facet: string; value: string }[],
): readonly (readonly [column: string, value: string])[] =>
  chosen.map(({ facet, value }) => [COLUMNS[facet] ?? facet, VALUES[facet]?.[value] ?? value] as const);
