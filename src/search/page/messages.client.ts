/** What the page says instead of hits, and what it offers then. */
import { kinds } from "../../collections/kinds.ts";
import { searchText } from "../../words/search.ts";
import type { SearchState } from "../address.ts";
import type { Answer } from "../answer.ts";
import type { Suggestion } from "../suggest.ts";
import { type Child, element, stateLink } from "./element.client.ts";

/** A sentence about the state of the page: bold first word, rule at its left. */
const message = (title: string, kind: "" | "error", ...children: Child[]): HTMLElement =>
  element("div", { class: `state ${kind}`.trim() }, element("p", {}, element("b", {}, title), " ", ...children));

/** What was searched for instead, or might have been meant; undefined when there is nothing to say. */
export function changeMessage({ change, instead }: Answer, state: SearchState): HTMLElement | undefined {
  if (change) {
    return element(
      "p",
      {},
      searchText.changed[change.reason],
      " ",
      stateLink({ ...state, query: change.query, literal: false }, change.query),
      " · ",
      stateLink({ ...state, literal: true }, searchText.literal(state.query)),
    );
  }
  return instead === undefined
    ? undefined
    : element("p", {}, `${searchText.meant} `, stateLink({ ...state, query: instead }, instead));
}

/** Nothing found: what to try, and which parts of the query alone would find something. */
export function nothingMessage({ parts }: Answer, state: SearchState): HTMLElement {
  const help = message(searchText.emptyTitle, "", searchText.empty(state.query), " ", searchText.emptyHelp);
  if (parts.length > 0) {
    const links = parts.map(({ query, count }) =>
      element("li", {}, stateLink({ query, filters: {}, literal: false }, searchText.onlyPart(query, count))),
    );
    help.append(element("ul", {}, ...links));
  }
  return help;
}

/** There are hits, but the filters leave none of them. */
export const filteredAwayMessage = ({ hits }: Answer, state: SearchState): HTMLElement =>
  message(
    searchText.emptyTitle,
    "",
    searchText.emptyFiltered,
    " ",
    stateLink({ ...state, filters: {} }, `${searchText.clearFilters} (${hits.length})`),
  );

/** Names that look like what was typed. */
export function nearNamesList(names: readonly Suggestion[], base: string): Child[] {
  const items = names.map(({ entry }) =>
    element(
      "li",
      {},
      element("a", { href: base + entry.url.slice(1) }, entry.title),
      " ",
      element("span", { class: "small where" }, kinds[entry.kind].label),
    ),
  );
  return [element("h2", { class: "near" }, searchText.near), element("ul", { class: "entries" }, ...items)];
}

/** The index can't be read, with a button to try again. */
export function failureMessage(again: () => void): HTMLElement {
  const retry = element("button", { type: "button", class: "button outlined" }, searchText.retry);
  retry.addEventListener("click", again);
  const says = navigator.onLine
    ? message(searchText.errorTitle, "error", searchText.error)
    : message(searchText.offlineTitle, "", searchText.offline);
  says.setAttribute("role", "alert");
  says.append(element("p", {}, retry));
  return says;
}
