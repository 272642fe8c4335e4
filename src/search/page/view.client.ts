/** The parts of the search page that change, and the state they are in. */

/** What `data-state` of the list says, for readers and for scripts. */
export type PageState = "idle" | "loading" | "done" | "empty" | "error";

function required<T extends HTMLElement>(selector: string, type: new () => T): T {
  const found = document.querySelector(selector);
  if (!(found instanceof type)) throw new Error(`${selector} is missing on the search page`);
  return found;
}

export const view = {
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

/** Path the site lives under, with a slash at both ends. */
export const base = view.form.dataset.base ?? "/";

export function setState(state: PageState): void {
  view.list.dataset.state = state;
  view.list.setAttribute("aria-busy", String(state === "loading"));
  view.browse.hidden = state === "done" || state === "loading";
  // From here on the state says it (asked-script.ts).
  delete document.documentElement.dataset.asked;
}

/** Takes away everything that an earlier search has shown. */
export function clear(): void {
  view.list.replaceChildren();
  view.notice.replaceChildren();
  view.filters.replaceChildren();
  view.filtersBox.hidden = true;
  view.suggestion.replaceChildren();
  view.suggestion.hidden = true;
}
