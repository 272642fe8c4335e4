/** A list narrowed by its facets ► the same rows of the data file that has what it lists, as the address of a table asks for them. */
import type { Knowledge } from "./knowledge.ts";
import { ELSEWHERE } from "./province-names.ts";
import { fieldOf } from "./untyped.ts";

/** Facets that the data file calls otherwise. */
const COLUMNS: Readonly<Record<string, string>> = { factor: "factors" };
/** What pages call a value ► what the data file has, which says nothing where nothing is said. */
const VALUES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  active: { yes: "true", no: "false", unreported: "" },
  region: { [ELSEWHERE]: "" },
};

/**
 * Whether the data file of networks can be narrowed to the same as a list: what a later report says of a network narrows lists too, and
 * stands in the file in a column of its own.
 */
export const hasSameRows = ({ networks }: Pick<Knowledge, "networks">, chosen: readonly { facet: string }[]): boolean =>
  chosen.every(({ facet }) =>
    networks.every(({ appearances }) => appearances.every((place) => fieldOf(place, facet) === undefined)),
  );

/** Columns and values, as pairs of a query. */
export const rowsOfList = (
  chosen: readonly { facet: string; value: string }[],
): readonly (readonly [column: string, value: string])[] =>
  chosen.map(({ facet, value }) => [COLUMNS[facet] ?? facet, VALUES[facet]?.[value] ?? value] as const);
