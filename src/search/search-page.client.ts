/** The search page: address ► search ► hits. Each state is marked on the list for readers and for scripts. */
import { searchText } from "../text/search.ts";
import { readAddress, type SearchState, writeAddress } from "./address.ts";
import type { Answer } from "./engine.ts";
import { Facets } from "./facets.ts";
import { type LoadedSearch, searchLoader } from "./load.client.ts";
import { namesFor } from "./load-names.client.ts";
import type { Hit } from "./rank.ts";
import { element, facetList, hitItem, message, stateLink } from "./results.client.ts";
import { nearNames } from "./suggest.ts";

type PageState = "idle" | "loading" | "done" | "empty" | "error";

const TYPING_PAUSE = 300;
const FIRST_HITS = 20;

function required<T extends HTMLElement>(selector: string, type: new () => T): T {
  const found = document.querySelector(selector);
  if (!(found instanceof type)) throw new Error(`${selector} is missing on the search page`);
  return found;
}

const page = {
  form: required("form[role=search]", HTMLFormElement),
  input: required("input[name=q]", HTMLInputElement),
  list: required("[data-search-results]", HTMLOListElement),
  status: required("[data-search-status]", HTMLElement),
  suggestion: required("[data-search-suggestion]", HTMLElement),
  notice: required("[data-search-notice]", HTMLElement),
  filters: required("[data-search-filters]", HTMLElement),
  filtersBox: required("[data-search-filters-box]", HTMLElement),
  browse: required("[data-search-browse]", HTMLElement),
};
const base = page.form.dataset.base ?? "/";
const names = namesFor(base);
const loader = searchLoader(names);
/** Only the newest search may show anything. */
let turn = 0;

function setState(state: PageState): void {
  page.list.dataset.state = state;
  page.list.setAttribute("aria-busy", String(state === "loading"));
  page.browse.hidden = state === "done" || state === "loading";
}

function clear(): void {
  page.list.replaceChildren();
  page.notice.replaceChildren();
  page.filters.replaceChildren();
  page.filtersBox.hidden = true;
  page.suggestion.replaceChildren();
  page.suggestion.hidden = true;
}

async function show(state: SearchState): Promise<void> {
  const mine = ++turn;
  if (state.query.trim() === "") {
    clear();
    page.status.textContent = "";
    setState("idle");
    return;
  }
  setState("loading");
  page.status.textContent = searchText.loading;
  try {
    const loaded = await loader.search();
    const answer = await loaded.engine.search(state.query, { literal: state.literal });
    if (mine !== turn) return;
    clear();
    render(loaded, answer, state);
    if (answer.hits.length === 0) await showNear(mine, state.query);
  } catch {
    if (mine !== turn) return;
    loader.forget();
    clear();
    fail(state);
  }
}

function render(loaded: LoadedSearch, answer: Answer, state: SearchState): void {
  const { catalogue, records, factors } = loaded;
  const facets = new Facets(catalogue, records, factors, searchText.kinds);
  const hits = facets.filter(answer.hits, state.filters);
  page.filters.replaceChildren(...facetList(facets.count(answer.hits, state.filters), state));
  page.filtersBox.hidden = page.filters.childElementCount === 0;
  showSuggestion(answer, state);
  const query = answer.change?.query ?? state.query;
  if (hits.length === 0) {
    setState("empty");
    page.status.textContent = "";
    page.notice.replaceChildren(answer.hits.length > 0 ? nothingFiltered(answer, state) : nothing(answer, state));
    return;
  }
  setState("done");
  const chosen = Object.entries(state.filters).flatMap(([name, value]) =>
    value && isFacet(name) ? facets.label(name, value) : [],
  );
  page.status.replaceChildren(
    chosen.length > 0
      ? searchText.filtered(hits.length, answer.hits.length, chosen.join(" + "))
      : searchText.found(hits.length, query),
  );
  if (chosen.length > 0) page.status.append(" · ", stateLink({ ...state, filters: {} }, searchText.clearFilters));
  append(loaded, hits, 0);
}

const isFacet = (name: string): name is "kind" | "province" | "region" | "factor" => name in searchText.facets;

/** Adds hits from the given place on, and a button for the next ones. */
function append(loaded: LoadedSearch, hits: readonly Hit[], from: number): void {
  const { catalogue, records, text } = loaded;
  const provinces = new Map(catalogue.provinces.map(({ id, title }) => [id, title]));
  for (const hit of hits.slice(from, from + FIRST_HITS)) {
    const entry = catalogue.entries[hit.record];
    const record = records[hit.record];
    if (entry && record)
      page.list.append(
        ...hitItem({ hit, entry, record, province: provinces.get(entry.province ?? "") }, base, text.read(hit.record)),
      );
  }
  page.notice.replaceChildren();
  const left = hits.length - from - FIRST_HITS;
  if (left <= 0) return;
  const button = element("button", { type: "button", class: "btn o" }, searchText.more(Math.min(left, FIRST_HITS)));
  button.addEventListener("click", () => {
    const place = page.list.children.length;
    append(loaded, hits, from + FIRST_HITS);
    const next = page.list.children[place]?.querySelector("a");
    if (next instanceof HTMLElement) next.focus();
  });
  page.notice.append(element("p", {}, button));
}

function showSuggestion(answer: Answer, state: SearchState): void {
  const { change, instead } = answer;
  if (change) {
    page.suggestion.append(
      element(
        "p",
        {},
        searchText.changed[change.reason],
        " ",
        stateLink({ ...state, query: change.query, literal: false }, change.query),
        " · ",
        stateLink({ ...state, literal: true }, searchText.literal(state.query)),
      ),
    );
  } else if (instead) {
    page.suggestion.append(element("p", {}, `${searchText.meant} `, stateLink({ ...state, query: instead }, instead)));
  }
  page.suggestion.hidden = !change && !instead;
}

function nothing(answer: Answer, state: SearchState): HTMLElement {
  const help = message(searchText.emptyTitle, "", searchText.empty(state.query), " ", searchText.emptyHelp);
  if (answer.parts.length > 0) {
    const links = answer.parts.map(({ query, count }) =>
      element("li", {}, stateLink({ query, filters: {}, literal: false }, searchText.onlyPart(query, count))),
    );
    help.append(element("ul", {}, ...links));
  }
  return help;
}

const nothingFiltered = (answer: Answer, state: SearchState): HTMLElement =>
  message(
    searchText.emptyTitle,
    "",
    searchText.emptyFiltered,
    " ",
    stateLink({ ...state, filters: {} }, `${searchText.clearFilters} (${answer.hits.length})`),
  );

/** Names that look like what was typed, when nothing was found. */
async function showNear(mine: number, query: string): Promise<void> {
  const near = nearNames(await names.suggester(), query);
  if (mine !== turn || near.length === 0) return;
  const links = near.map(({ entry }) =>
    element(
      "li",
      {},
      element("a", { href: base + entry.url.slice(1) }, entry.title),
      " ",
      element("span", { class: "sm where" }, searchText.kinds[entry.kind]),
    ),
  );
  page.notice.append(element("h2", { class: "near" }, searchText.near), element("ul", { class: "ls" }, ...links));
}

function fail(state: SearchState): void {
  setState("error");
  page.status.textContent = "";
  const retry = element("button", { type: "button", class: "btn o" }, searchText.retry);
  const again = () => void show(state);
  retry.addEventListener("click", again);
  const offline = !navigator.onLine;
  if (offline) addEventListener("online", again, { once: true });
  const says = offline
    ? message(searchText.offlineTitle, "", searchText.offline)
    : message(searchText.errorTitle, "er", searchText.error);
  says.setAttribute("role", "alert");
  says.append(element("p", {}, retry));
  page.notice.replaceChildren(says);
}

/** Shows what an address says; the box follows it. */
function visit(): void {
  const state = readAddress(location.search);
  if (page.input.value !== state.query) page.input.value = state.query;
  void show(state);
}

function go(state: SearchState, how: "push" | "replace"): void {
  const address = `${location.pathname}${writeAddress(state)}`;
  if (how === "push") history.pushState(null, "", address);
  else history.replaceState(null, "", address);
  visit();
}

let timer = 0;
page.input.addEventListener("input", () => {
  clearTimeout(timer);
  timer = window.setTimeout(() => {
    const state = readAddress(location.search);
    if (page.input.value.trim() !== state.query.trim())
      go({ query: page.input.value, filters: state.filters, literal: false }, "replace");
  }, TYPING_PAUSE);
});
page.form.addEventListener("submit", (event) => {
  event.preventDefault();
  clearTimeout(timer);
  const state = readAddress(location.search);
  go({ query: page.input.value, filters: state.filters, literal: false }, "push");
});
document.addEventListener("click", (event) => {
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
  const link = event.target instanceof Element ? event.target.closest("a[data-search-state]") : null;
  if (!(link instanceof HTMLAnchorElement)) return;
  event.preventDefault();
  go(readAddress(link.search), "push");
  page.list.scrollIntoView({ block: "nearest" });
});
addEventListener("popstate", visit);
visit();
