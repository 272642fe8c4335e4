/** Filters with their counts, as links; a chosen one leads back. */
import { toggled } from "../../model/choice.ts";
import type { FacetCounts } from "../../model/facet.ts";
import { formatNumber } from "../../text/numbers.ts";
import type { SearchState } from "../address.ts";
import { type Child, element, stateLink } from "./element.client.ts";

/** A heading and a list for each filter that has a choice to offer. */
export function facetList(facets: readonly FacetCounts[], state: SearchState): Child[] {
  return facets
    .filter(({ facet, values }) => values.length > 1 || state.filters[facet] !== undefined)
    .flatMap(({ facet, label, values }) => [
      element("h2", {}, label),
      element("ul", {}, ...values.map((value) => element("li", {}, valueLink(facet, value, state)))),
    ]);
}

function valueLink(
  facet: string,
  { value, label, count }: FacetCounts["values"][number],
  state: SearchState,
): HTMLAnchorElement {
  const chosen = state.filters[facet] === value;
  const link = stateLink({ ...state, filters: toggled(state.filters, facet, value) }, "", {
    class: "filter",
    ...(chosen ? { "aria-current": "true" } : {}),
  });
  link.append(element("span", {}, label), " ", element("span", {}, formatNumber(count)));
  return link;
}
