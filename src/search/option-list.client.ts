/** The list of a combobox as elements. */
import { breathe, pause } from "./breathe.ts";

export interface Option {
  title: string;
  /** Small beside it. */
  about: string;
  choose: () => void;
}

/** Which words stay on one line; undefined until it is there. */
let kept: ((text: string) => string) | undefined;
/** Lists that were begun without it. */
const plain = new WeakSet<HTMLElement>();

const write = (element: HTMLElement, text: string): void => {
  if (kept) element.innerHTML = kept(text);
  else element.textContent = text;
};

/**
 * A list of options below all others, laid out but not seen: a slow phone takes longer for nine of them than a key may wait, and so they
 * come one by one, and are seen together (`show`).
 * @param last the option that stands apart
 */
export async function drawUnseen(row: HTMLElement, options: readonly Option[], last?: Option): Promise<HTMLElement> {
  const list = document.createElement("div");
  list.className = "options unseen";
  if (!kept) plain.add(list);
  row.append(list);
  for (const option of [...options, ...(last ? [last] : [])]) {
    await breathe();
    const element = optionFor(option);
    if (option === last) element.className = "all";
    list.append(element);
    layOut(list);
  }
  return list;
}

const layOut = (list: HTMLElement): void => void list.offsetHeight;

/** Puts a list in the place of another: its name, and the id by which the field points at it. */
export function show(list: HTMLElement, before: HTMLElement): void {
  for (const name of ["id", "role", "aria-label"]) list.setAttribute(name, before.getAttribute(name) ?? "");
  for (const [i, option] of [...list.children].entries()) option.id = `${list.id}-${i}`;
  before.remove();
  list.classList.remove("unseen");
}

/** Who has typed nothing for so long reads the names, in milliseconds. */
const RESTS = 500;

/**
 * No line of what is shown ends inside a word any more: browsers cut Thai by a dictionary that does not know all of them. The rules for it
 * come after the first names, which do not wait for them, and when the keys rest: to make the dictionary ready is one piece of work, and
 * takes a slow phone as long as a key may wait. Lists that are drawn later have them.
 * @param isRead nothing has been typed since
 */
export async function keepWords(list: HTMLElement, isRead: () => boolean): Promise<void> {
  if (!plain.has(list)) return;
  await new Promise((rested) => setTimeout(rested, RESTS));
  if (!list.isConnected || !isRead()) return;
  const rules = kept ? undefined : await import("../text/kept-html.ts").catch(() => undefined);
  await rules?.keep.prepare(pause);
  kept ??= rules?.keptHtml;
  for (const part of list.querySelectorAll<HTMLElement>("[role=option] > *")) {
    await breathe();
    if (!list.isConnected) return;
    write(part, part.textContent ?? "");
    layOut(list);
  }
}

/** Its id, by which the field points at it, comes with its place in the list. */
function optionFor({ title, about }: Option): HTMLElement {
  const option = document.createElement("div");
  option.setAttribute("role", "option");
  option.setAttribute("aria-selected", "false");
  const name = document.createElement("span");
  write(name, title);
  const small = document.createElement("small");
  write(small, about);
  option.append(name, ...(about === "" ? [] : [" ", small]));
  return option;
}
