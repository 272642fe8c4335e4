/**
 * Combines filters on a full list: the chosen values live in the address, so that back, forward and sharing work.
 * Without this script every filter is a link to a page of its own. So it is where the list is cut into pages (filtered-page.client.ts).
 */
import { type Choice, fits, readChoice, toggled, writeChoice } from "../model/choice.ts";

/** What is filtered: items of a list, or rows of a table. */
const ITEM = ":is(li, tbody > tr)";
const list = document.querySelector<HTMLElement>("[data-filter-list]");
const sentence = document.querySelector<HTMLElement>("[data-filter-count]");
const links = [...document.querySelectorAll<HTMLAnchorElement>("a[data-facet]")];
const facets = links.map((link) => link.dataset.facet ?? "");

const chosen = (): Choice => readChoice(new URLSearchParams(location.search), facets);
const isChosen = (choice: Choice, { dataset: { facet = "", value } }: HTMLElement): boolean => choice[facet] === value;

/** What all of a group are alike in, the group says for them. */
const valuesOf = (item: Element, facet: string): string[] | undefined =>
  item.closest(`[data-${facet}]`)?.getAttribute(`data-${facet}`)?.split(" ");

function apply(): void {
  if (!list || !sentence) return;
  const choice = chosen();
  let shown = 0;
  for (const item of list.querySelectorAll<HTMLElement>(ITEM)) {
    item.hidden = !fits(choice, (facet) => valuesOf(item, facet));
    if (!item.hidden) shown++;
  }
  for (const link of links) {
    if (isChosen(choice, link)) link.setAttribute("aria-current", "true");
    else link.removeAttribute("aria-current");
  }
  const by = links
    .filter((link) => isChosen(choice, link))
    .map((link) => link.dataset.label ?? link.querySelector("span")?.textContent ?? "");
  const filtered = Object.keys(choice).length > 0;
  foldGroups(list, filtered);
  const { all = "", some = "", none = "", clear = "" } = sentence.dataset;
  const text = filtered ? some.replace("{count}", String(shown)).replace("{by}", by.join(" + ")) : all;
  sentence.textContent = shown ? text : `${text} ${none}`;
  if (filtered) {
    const link = document.createElement("a");
    link.href = location.pathname;
    link.textContent = clear;
    sentence.append(" · ", link);
  }
}

let unfolded = false;

/** What the groups of a list fold is shown while it is filtered; a group or list of which nothing is left is hidden with its name. */
function foldGroups(list: HTMLElement, filtered: boolean): void {
  for (const group of list.querySelectorAll<HTMLElement>("section, details, ul")) {
    if (!group.querySelector(ITEM)) continue;
    group.hidden = filtered && !group.querySelector(`${ITEM}:not([hidden])`);
    const summary = group.querySelector<HTMLElement>(":scope > summary");
    if (!summary || unfolded === filtered) continue;
    summary.hidden = filtered && !summary.querySelector("h2");
    group.toggleAttribute("open", filtered);
  }
  unfolded = filtered;
  for (const beside of document.querySelectorAll<HTMLElement>("[data-unfiltered]")) beside.hidden = filtered;
}

function filterHere(): void {
  for (const link of links) {
    link.addEventListener("click", (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      const { facet = "", value = "" } = link.dataset;
      const query = new URLSearchParams(location.search);
      writeChoice(query, facets, toggled(chosen(), facet, value));
      history.pushState(null, "", `${location.pathname}${query.size > 0 ? `?${query}` : ""}`);
      apply();
    });
  }
  sentence?.addEventListener("click", (event) => {
    if (!(event.target instanceof HTMLAnchorElement)) return;
    event.preventDefault();
    history.pushState(null, "", location.pathname);
    apply();
    // The link that had the focus is gone.
    sentence.tabIndex = -1;
    sentence.focus();
  });
  addEventListener("popstate", apply);
  apply();
}

filterHere();
