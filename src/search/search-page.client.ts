/** The search page: the address says what is searched; typing, links and the back button change the address. */
import { saidAgain } from "../words/said-again.ts";
import { readAddress, type SearchState, writeAddress } from "./address.ts";
import { show } from "./page/show.client.ts";
import { rememberPlace, shownBefore } from "./page/shown.client.ts";
import { view } from "./page/view.client.ts";

const TYPING_PAUSE = 300;
/** Browsers let a page change its history so often only. */
const SCROLLING_PAUSE = 150;
const siteTitle = document.title;

/** Shows what the address says; the box follows it. */
function visit(): void {
  const state = readAddress(location.search);
  if (view.input.value !== state.query) view.input.value = state.query;
  document.title = state.query.trim() === "" ? siteTitle : `“${saidAgain(state.query.trim())}” · ${siteTitle}`;
  void show(state, shownBefore());
}

function go(state: SearchState, how: "push" | "replace"): void {
  const address = `${location.pathname}${writeAddress(state)}`;
  if (how === "push") history.pushState(null, "", address);
  else history.replaceState(null, "", address);
  visit();
}

/** What stands in the box, with the filters of the address. */
const typed = (): SearchState => ({
  query: view.input.value,
  filters: readAddress(location.search).filters,
  literal: false,
});

let timer = 0;
view.input.addEventListener("input", () => {
  clearTimeout(timer);
  timer = window.setTimeout(() => {
    if (view.input.value.trim() !== readAddress(location.search).query.trim()) go(typed(), "replace");
  }, TYPING_PAUSE);
});
view.form.addEventListener("submit", (event) => {
  event.preventDefault();
  clearTimeout(timer);
  go(typed(), "push");
});
document.addEventListener("click", (event) => {
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
  const link = event.target instanceof Element ? event.target.closest("a[data-search-state]") : null;
  if (!(link instanceof HTMLAnchorElement)) return;
  event.preventDefault();
  go(readAddress(link.search), "push");
  view.list.scrollIntoView({ block: "nearest" });
});
addEventListener("popstate", visit);
let scrolling = 0;
addEventListener(
  "scroll",
  () => {
    clearTimeout(scrolling);
    scrolling = window.setTimeout(rememberPlace, SCROLLING_PAUSE);
  },
  { passive: true },
);
// What was typed before this came is searched, not lost.
if (readAddress(location.search).query.trim() === "" && view.input.value.trim() !== "") go(typed(), "replace");
else visit();
