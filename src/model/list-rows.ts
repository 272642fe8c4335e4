/** A list narrowed by its facets ► the same rows of the data file that has what it lists, as the address of a table asks for them. */
import { ELSEWHERE } from "./province-names.ts";

/** Facets that the data file calls otherwise. */
const COLUMNS: Readonly<Record<string, string>> = { factor: "factors" };
/** What pages call a value ► what the data file has, which says nothing where nothing is said. */
const VALUES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  active: { yes: "true", no: "false", unreported: "" },
  region: { [ELSEWHERE]: "" },
};

/** Columns and values, as pairs of a query. */
export const rowsOfList = (
  chosen: readonly { facet: string; value: string }[],
): readonly (readonly [column: string, value: string])[] =>
  chosen.map(({ facet, value }) => [COLUMNS[facet] ?? facet, VALUES[facet]?.[value] ?? value] as const);
