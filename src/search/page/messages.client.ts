/** What the page says instead of hits, and what it offers then. */
import { saidAgain } from "../../words/said-again.ts";
import { searchText } from "../../words/search.ts";
import type { SearchState } from "../address.ts";
import type { Answer } from "../answer.ts";
import { type Child, element, stateLink } from "./element.client.ts";
import type { Outside } from "./outside.client.ts";

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
      stateLink({ ...state, query: change.query, literal: false }, saidAgain(change.query)),
      " · ",
      stateLink({ ...state, literal: true }, searchText.literal(state.query)),
    );
  }
  return instead === undefined
    ? undefined
    : element("p", {}, `${searchText.meant} `, stateLink({ ...state, query: instead }, saidAgain(instead)));
}

/** What was asked for that no report speaks of, and the words that stand nowhere. */
const notThere = ({ some }: Answer, outside: Outside | undefined): string[] => {
  const { nowhere = [], absent = [] } = some ?? {};
  const things = absent.flatMap(({ said, near }) => (near && outside ? [] : said));
  return [
    ...(outside?.says ?? []),
    ...(things.length > 0 ? [searchText.absent(things)] : []),
    ...(nowhere.length > 0 ? [searchText.nowhere(nowhere)] : []),
  ];
};

/** The same for those who hear the state of the page: in the list it is seen, but not told of when it comes. */
export const heardOnly = (answer: Answer, outside: Outside | undefined, ...before: string[]): HTMLElement =>
  element("span", { class: "visually-hidden" }, ` ${[...before, ...notThere(answer, outside)].join(" ")}`);

/** More may be found than this, with a button to try again. */
export const incompleteMessage = (again: () => void): Child[] => [searchText.incomplete, " ", retryButton(again)];

/**
 * The first hit is called by most of the words, and all that it lacks stands elsewhere on the site: it is likely meant, and that must not
 * read like a failure.
 */
function isMeant({ some }: Answer): boolean {
  const [first] = some?.hits ?? [];
  if (!first?.called || some?.later || some?.absent.length) return false;
  return !first.missing?.some((word) => some?.nowhere.some((told) => told.includes(word)));
}

/** What stands between hits that hold all of the query and hits that hold some of it; and what stands nowhere. */
export function someLine(answer: Answer, outside?: Outside): HTMLLIElement {
  const { hits = [], topic, otherwise } = answer.some ?? {};
  const lacking = hits.filter(({ missing = [] }) => missing.length > 0).length;
  const only = isMeant(answer) ? searchText.someMeant : searchText.someOnly;
  const none = answer.hits.length > 0 ? searchText.someAfter : only;
  const some = lacking < hits.length ? searchText.someNear : none;
  const near = outside?.rest ?? (topic ? searchText.topicOnly : searchText.nearOnly);
  const says = [...notThere(answer, outside), otherwise ? searchText.otherwise : lacking > 0 ? some : near];
  return element("li", { class: "some-line" }, element("p", {}, says.join(" ")), ...(outside?.near ?? []));
}

/** Nothing found: what to try, and which parts of the query alone would find something. */
export function nothingMessage(answer: Answer, state: SearchState, outside?: Outside): HTMLElement {
  const { parts, some } = answer;
  const absent = some?.absent ?? [];
  const says = absent.length > 0 || outside ? notThere(answer, outside).join(" ") : searchText.empty(state.query);
  // Neither a place nor a year is a slip, and no shorter word finds it.
  const help = message(searchText.emptyTitle, "", says, outside ? "" : ` ${searchText.emptyHelp}`);
  const search = (query: string, label: string): HTMLLIElement =>
    element("li", {}, stateLink({ query, filters: {}, literal: false }, label));
  const links = [
    ...parts.map(({ query }) => search(query, searchText.onlyPart(query))),
    ...absent.flatMap(({ words }) => words.map((word) => search(word, searchText.nearest(word)))),
  ];
  help.append(...(outside?.near ?? []), ...(links.length > 0 ? [element("ul", {}, ...links)] : []));
  return help;
}

/** There are hits, but the filters leave none of them. */
export const filteredAwayMessage = (count: number, state: SearchState): HTMLElement =>
  message(
    searchText.emptyTitle,
    "",
    searchText.emptyFiltered,
    " ",
    stateLink({ ...state, filters: {} }, `${searchText.clearFilters} (${count})`),
  );

/** The index can't be read, with a button to try again. */
export function failureMessage(again: () => void): HTMLElement {
  const says = navigator.onLine
    ? message(searchText.errorTitle, "error", searchText.error)
    : message(searchText.offlineTitle, "", searchText.offline);
  says.setAttribute("role", "alert");
  says.append(element("p", {}, retryButton(again)));
  return says;
}

function retryButton(again: () => void): HTMLButtonElement {
  const retry = element("button", { type: "button", class: "button outlined" }, searchText.retry);
  retry.addEventListener("click", again);
  return retry;
}
