/** A field that offers names while one types: a combobox with a list (WAI-ARIA APG). Its user says which names, and where they lead. */
import { drawUnseen, keepWords, type Option, show } from "./option-list.client.ts";
import styles from "./suggestions.css?url";

export type { Option } from "./option-list.client.ts";

const WAIT = 60;

export interface Offer {
  options: readonly Option[];
  /** The last one, which is none of the names: it stands apart. */
  last?: Option;
}
interface Words {
  /** Name of the list. */
  list: string;
  /** What is told of so many names. */
  count: (names: number) => string;
}

/** Settled when the list's styles are there, or can't be had. After all other sheets, as components/late-sheet.client.ts has it. */
const styled = new Promise<unknown>((settle) => {
  const link = document.createElement("link");
  link.rel = "stylesheet";
  link.href = styles;
  link.onload = link.onerror = settle;
  document.body.append(link);
});

interface List {
  /** What it and its field stand in. */
  row: HTMLElement;
  list: HTMLElement;
  /** The line that tells those who hear the page what is in it. */
  status: HTMLElement;
}
function addList(input: HTMLInputElement, name: string): List {
  const row = input.parentElement ?? document.body;
  const list = document.createElement("div");
  list.id = `${input.id}-options`;
  list.className = "options";
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", name);
  list.hidden = true;
  const status = document.createElement("p");
  status.className = "visually-hidden";
  status.setAttribute("role", "status");
  status.dataset.suggestionStatus = "";
  row.append(list);
  input.form?.append(status);
  return { row, list, status };
}

/**
 * Makes a field of a form offer names.
 * @param offer what it offers for a text; when it fails the field is as it was
 * @param typed something has been typed since the reader came to the field: it gets its names at once
 */
export function addCombobox(
  form: HTMLFormElement,
  input: HTMLInputElement,
  words: Words,
  offer: (typed: string) => Promise<Offer>,
  typed: boolean,
): void {
  const { row, status, ...added } = addList(input, words.list);

  let { list } = added;
  let shown: Option[] = [];
  let chosen = -1;
  let timer = 0;
  /** What is being looked for. */
  let asked: string | undefined;
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
  const open = (drawn: HTMLElement, { options: names, last }: Offer, typed: string): void => {
    show(drawn, list);
    list = drawn;
    shown = last ? [...names, last] : [...names];
    list.hidden = shown.length === 0;
    input.setAttribute("aria-expanded", String(!list.hidden));
    chosen = -1;
    input.removeAttribute("aria-activedescendant");
    status.textContent = words.count(names.length);
    void keepWords(list, () => input.value === typed);
  };
  const go = (index: number): void => {
    close();
    shown[index]?.choose();
  };
  /** Looks for what has been typed; what is typed meanwhile has to wait, or on a slow phone each key would undo the one before. */
  const update = async (): Promise<void> => {
    const typed = input.value;
    if (typed.trim() === "") {
      shown = [];
      status.textContent = "";
      close();
      return;
    }
    if (asked !== undefined) return;
    asked = typed;
    const found = await offer(typed).catch(() => undefined);
    await styled;
    const drawn = found && (await drawUnseen(row, found.options, found.last));
    // It was sent meanwhile.
    const isWanted = asked === typed && document.activeElement === input;
    if (asked === typed) asked = undefined;
    if (isWanted && !drawn) close();
    if (isWanted && drawn && input.value.startsWith(typed)) open(drawn, found, typed);
    else drawn?.remove();
    if (isWanted && input.value !== typed) await update();
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
  row.addEventListener("mousedown", (event) => {
    if (event.target instanceof Node && list.contains(event.target)) event.preventDefault();
  });
  row.addEventListener("click", (event) => {
    const option = event.target instanceof Element ? event.target.closest("[role=option]") : null;
    if (option instanceof HTMLElement) go(options().indexOf(option));
  });
  input.addEventListener("blur", close);
  form.addEventListener("submit", () => {
    asked = undefined;
    clearTimeout(timer);
    close();
  });
  if (typed) void update();
}

/** The key belongs to an input method. Safari sends the one that ends a composition only after its end, known by this code alone. */
const isComposing = (key: { isComposing: boolean; keyCode: number }): boolean => key.isComposing || key.keyCode === 229;
