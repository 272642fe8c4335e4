/** Filters with their counts, as links; a chosen one leads back. */
import { formatNumber } from "../../text/numbers.ts";
import { searchText } from "../../words/search.ts";
import type { SearchState } from "../address.ts";
import type { FacetCounts, FacetValue } from "../facets.ts";
import { type Child, element, stateLink } from "./element.client.ts";

/** A heading and a list for each filter that has a choice to offer. */
export function facetList(facets: readonly FacetCounts[], state: SearchState): Child[] {
  return facets
    .filter(({ values }) => values.length > 1 || values.some(({ chosen }) => chosen))
    .flatMap(({ name, values }) => [
      element("h2", {}, searchText.facets[name]),
      element("ul", {}, ...values.map((value) => element("li", {}, valueLink(name, value, state)))),
    ]);
}

function valueLink(
  name: FacetCounts["name"],
  { value, label, count, chosen }: FacetValue,
  state: SearchState,
): HTMLAnchorElement {
  const filters = { ...state.filters, [name]: chosen ? undefined : value };
  const link = stateLink({ ...state, filters }, "", { class: "filter", ...(chosen ? { "aria-current": "true" } : {}) });
  link.append(element("span", {}, label), element("span", {}, formatNumber(count)));
  return link;
}
