/**
 * Puts what a reader chooses into the middle. The address holds the choice, so that back, forward, sharing and reloading work; what it is
 * joined to is fetched when it is chosen.
 */
import { explorerText as words } from "../../words/diagrams/explorer.ts";
import { CHOICE } from "./choice.ts";
import { type Shelved, shelfOf, type ThingsFile } from "./joined-files.ts";
import { viewHtml } from "./view-html.ts";

/** A reader is told that something is being loaded when it takes longer. */
const SOON = 1_000;

const figure = document.querySelector<HTMLElement>("figure[data-shelves]");
const view = figure?.querySelector<HTMLElement>("[data-view]");
const base = document.documentElement.dataset.base ?? "/";
const ownTitle = document.title;
/** What is in the middle while the address names nothing. */
const example = view?.dataset.of ?? "";
const fetched = new Map<string, Promise<ThingsFile>>();

const linkTo = (id: string): string => `?${new URLSearchParams({ [CHOICE]: id })}`;
const chosen = (): string | null => new URLSearchParams(location.search).get(CHOICE);

/** Says it where those who hear the page hear it too. */
export function tell(text: string): void {
  const status = figure?.querySelector("[data-status]");
  if (status) status.textContent = text;
}

/** The name of what is in the middle. */
export const shownName = (): string => view?.querySelector("h2")?.firstChild?.textContent?.trim() ?? "";

/** @throws Error when the file can't be had */
function shelf(address: string): Promise<ThingsFile> {
  const load = async (): Promise<ThingsFile> => {
    const response = await fetch(address);
    if (!response.ok) throw new Error(`${address}: ${response.status}`);
    return response.json();
  };
  const asked = fetched.get(address) ?? load();
  fetched.set(address, asked);
  asked.catch(() => fetched.delete(address));
  return asked;
}

/** What a thing is joined to; `undefined` when there is no such thing. @throws Error when it can't be had */
async function shelvedOf(id: string): Promise<Shelved | undefined> {
  const { shelves = "", shelfCount = "1" } = figure?.dataset ?? {};
  const all = await shelf(`${shelves}${shelfOf(id, Number(shelfCount))}.json`);
  return Object.hasOwn(all, id) ? all[id] : undefined;
}

/**
 * Draws it, or says why not; then what was drawn before stays.
 * @param focus the reader goes on from it: its name gets the focus and is told
 */
async function show(id: string, focus: boolean): Promise<void> {
  const slow = setTimeout(() => tell(words.loading), SOON);
  const found = await shelvedOf(id).catch(() => null);
  clearTimeout(slow);
  // Something else has been chosen meanwhile.
  if (!view || !figure || (chosen() ?? example) !== id) return;
  if (!found) {
    tell(found === null ? words.failed : words.unknown);
    return;
  }
  tell("");
  view.innerHTML = viewHtml(found, linkTo, base + found.page.slice(1));
  view.dataset.of = id;
  figure.querySelector("[data-example]")?.toggleAttribute("hidden", chosen() !== null);
  const heading = view.querySelector("h2");
  document.title = chosen() === null ? ownTitle : `${heading?.firstChild?.textContent ?? ""} · ${ownTitle}`;
  if (focus) heading?.focus();
}

/** Puts it into the middle and into the address. */
export function explore(id: string): void {
  if (id !== chosen()) history.pushState(null, "", linkTo(id));
  void show(id, true);
}

/** What a link in the figure stands for, if it is a thing. */
const thingOf = (link: Element): string | undefined =>
  link.getAttribute("data-of") ?? link.closest<HTMLElement>(".explorer-list li[data-group*='/']")?.dataset.group;

if (figure && view) {
  for (const link of figure.querySelectorAll("[data-view] a[data-of], .explorer-list .value-list-1 a")) {
    const id = thingOf(link);
    if (id) link.setAttribute("href", linkTo(id));
  }
  figure.addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest("a") : null;
    const id = link && thingOf(link);
    if (!id || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    explore(id);
  });
  addEventListener("popstate", () => void show(chosen() ?? example, true));
  const first = chosen();
  if (first !== null) void show(first, false);
}
