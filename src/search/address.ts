/** State of the search page ⇄ its address, so that a search can be shared and the back button is right. */
import { isKind, type Kind } from "../collections/kinds.ts";

export const facetNames = ["kind", "province", "region", "factor"] as const;
export type FacetName = (typeof facetNames)[number];
export type Filters = Partial<Record<FacetName, string>>;

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
  const filters: Filters = {};
  for (const name of facetNames) {
    const value = parameters.get(name)?.trim();
    const known = value && name === "kind" ? kindOf(value) : value;
    if (known) filters[name] = known;
  }
  return { query: parameters.get("q") ?? "", filters, literal: parameters.has("exact") };
}

/** Query part of the address, with its `?`; empty for a search for nothing. */
export function writeAddress({ query, filters, literal }: SearchState): string {
  const parameters = new URLSearchParams();
  if (query !== "") parameters.set("q", query);
  for (const name of facetNames) {
    const value = filters[name];
    if (value) parameters.set(name, value);
  }
  if (literal) parameters.set("exact", "1");
  const text = parameters.toString();
  return text === "" ? "" : `?${text}`;
}
