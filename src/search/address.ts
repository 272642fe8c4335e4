/** State of the search page ⇄ its address, so that a search can be shared and the back button is right. */
import { isKind, type Kind } from "../collections/kinds.ts";
import { type Choice, readChoice, writeChoice } from "../model/choice.ts";

export const facetNames = ["kind", "province", "region", "factor"] as const;
/** Besides them: the words, and that only what was typed is meant. */
export const QUERY = "q";
export const EXACT = "exact";
export type FacetName = (typeof facetNames)[number];
export type Filters = Choice;

export interface SearchState {
  query: string;
  filters: Filters;
  /** Search only for what was typed. */
  literal: boolean;
}

/** People write `kind=network` as well. */
const kindOf = (value: string): Kind | undefined => [value, `${value}s`, value.replace(/y$/, "ies")].find(isKind);

export function readAddress(search: string): SearchState {
  const parameters = new URLSearchParams(search);
  const { kind = "", ...filters } = readChoice(parameters, facetNames);
  const known = kindOf(kind);
  return {
    query: parameters.get(QUERY) ?? "",
    filters: known ? { ...filters, kind: known } : filters,
    literal: parameters.has(EXACT),
  };
}

/** Query part of the address, with its `?`; empty for a search for nothing. */
export function writeAddress({ query, filters, literal }: SearchState): string {
  const parameters = new URLSearchParams();
  if (query !== "") parameters.set(QUERY, query);
  writeChoice(parameters, facetNames, filters);
  if (literal) parameters.set(EXACT, "1");
  return parameters.size > 0 ? `?${parameters}` : "";
}
