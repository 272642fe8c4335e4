/** Suggestions of a search box while typing, as a combobox with a list (WAI-ARIA APG). Loaded when a box is used. */
import { kinds } from "../collections/kinds.ts";
import { searchText } from "../words/search.ts";
import { namesFor } from "./load-names.client.ts";
import { type Suggestion, suggest } from "./suggest.ts";
import styles from "./suggestions.css?url";

const WAIT = 60;

/** Settled when the list's styles are there, or can't be had. */
const styled = new Promise<unknown>((settle) => {
  const link = document.createElement("link");
  link.rel = "stylesheet";
  link.href = styles;
  link.onload = link.onerror = settle;
  document.head.append(link);
});

/** The list under a box, and the line that tells those who hear the page what is in it. */
function addList(input: HTMLInputElement): { list: HTMLElement; status: HTMLElement } {
  const list = document.createElement("div");
  list.id = `${input.id}-options`;
  list.className = "options";
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", searchText.suggestions);
  list.hidden = true;
  const status = document.createElement("p");
  status.className = "visually-hidden";
  status.setAttribute("role", "status");
  status.dataset.suggestionStatus = "";
  input.parentElement?.append(list);
  input.form?.append(status);
  return { list, status };
}

/**
 * Makes the box of a form suggest.
 * @param typed something has been typed since the reader came to the box: it gets its suggestions at once
 */
export function suggestIn(form: HTMLFormElement, typed: boolean): void {
  const input = form.querySelector<HTMLInputElement>("input[name=q]");
  const base = form.dataset.base ?? "/";
  if (!input) return;
  const { list, status } = addList(input);

  let shown: Suggestion[] = [];
  let chosen = -1;
  let timer = 0;
  let asked = "";
  const options = () => [...list.children].filter((child): child is HTMLElement => child instanceof HTMLElement);

  input.setAttribute("role", "combobox");
  input.setAttribute("aria-autocomplete", "list");
  input.setAttribute("aria-controls", list.id);
  input.setAttribute("aria-expanded", "false");

  const close = (): void => {
    list.hidden = true;
    chosen = -1;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  };
  const choose = (index: number): void => {
    const all = options();
    chosen = all.length === 0 ? -1 : (index + all.length + 1) % (all.length + 1);
    if (chosen === all.length) chosen = -1;
    for (const [i, option] of all.entries()) option.setAttribute("aria-selected", String(i === chosen));
    const option = all[chosen];
    if (option) {
      input.setAttribute("aria-activedescendant", option.id);
      option.scrollIntoView({ block: "nearest" });
    } else input.removeAttribute("aria-activedescendant");
  };
  const open = (): void => {
    const found = shown.map((suggestion) =>
      optionFor(aboutEntry(suggestion, provinces.get(suggestion.entry.province ?? ""))),
    );
    const all = optionFor([searchText.searchAll(asked.trim())]);
    all.className = "all";
    list.replaceChildren(...found, all);
    for (const [i, option] of options().entries()) option.id = `${list.id}-${i}`;
    list.hidden = false;
    input.setAttribute("aria-expanded", "true");
    chosen = -1;
    input.removeAttribute("aria-activedescendant");
    status.textContent = searchText.suggestionCount(shown.length);
  };
  const provinces = new Map<string, string>();
  const go = (index: number): void => {
    const suggestion = shown[index];
    if (suggestion) location.href = base + suggestion.entry.url.slice(1);
    // The last option is no suggestion: it searches, as Enter without a choice does.
    else if (index === shown.length) form.requestSubmit();
  };
  const update = async (): Promise<void> => {
    const typed = input.value;
    asked = typed;
    if (typed.trim() === "") {
      shown = [];
      status.textContent = "";
      close();
      return;
    }
    try {
      const found = await namesFor(base).use(async (names) => {
        for (const { id, title } of names.provinces) provinces.set(id, title);
        return suggest(names, typed);
      });
      await styled;
      if (asked !== typed || document.activeElement !== input) return;
      shown = found;
      open();
    } catch {
      // Without suggestions the box still leads to the search page.
      close();
    }
  };

  input.addEventListener("input", () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => void update(), WAIT);
  });
  input.addEventListener("keydown", (event) => {
    if (isComposing(event)) return;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (list.hidden) void update();
      else choose(event.key === "ArrowDown" ? chosen + 1 : chosen < 0 ? options().length - 1 : chosen - 1);
    } else if (event.key === "Enter" && chosen >= 0 && !list.hidden) {
      event.preventDefault();
      go(chosen);
    } else if (event.key === "Escape" && !list.hidden) {
      event.preventDefault();
      close();
    } else if (event.key === "Home" || event.key === "End") {
      choose(-1);
    } else if (event.key === "Tab") close();
  });
  // Before blur, so that the list is still there when it is pressed.
  list.addEventListener("mousedown", (event) => event.preventDefault());
  list.addEventListener("click", (event) => {
    const option = event.target instanceof Element ? event.target.closest("[role=option]") : null;
    if (option instanceof HTMLElement) go(options().indexOf(option));
  });
  input.addEventListener("blur", close);
  form.addEventListener("submit", () => {
    asked = "";
    clearTimeout(timer);
    close();
  });
  if (typed) void update();
  // The names are there by the time something has been typed.
  else
    void namesFor(base)
      .use(async () => undefined)
      .catch(() => undefined);
}

/** The key belongs to an input method. Safari sends the one that ends a composition only after its end, known by this code alone. */
const isComposing = (key: { isComposing: boolean; keyCode: number }): boolean => key.isComposing || key.keyCode === 229;

/** An option says these; its id, by which the field points at it, comes with its place in the list. */
function optionFor(says: (Node | string)[]): HTMLElement {
  const option = document.createElement("div");
  option.setAttribute("role", "option");
  option.setAttribute("aria-selected", "false");
  option.append(...says);
  return option;
}

function aboutEntry({ entry, by }: Suggestion, province: string | undefined): (Node | string)[] {
  const title = document.createElement("span");
  title.textContent = entry.title;
  const about = document.createElement("small");
  about.textContent = [by, entry.kind === "provinces" ? undefined : province, kinds[entry.kind].label]
    .filter(Boolean)
    .join(" · ");
  return [title, " ", about];
}
