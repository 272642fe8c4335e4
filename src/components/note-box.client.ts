/**
 * A box at a word with its note: a sheet on phones, beside the word on wide screens. Escape, a tap outside, its button and the browser's
 * way back close it: an open box is a step of the history, and a closed one is none.
 */
import { noteText } from "../words/notes.ts";
import { linkSheet } from "./late-sheet.client.ts";
import styles from "./note-box.css?url";

const styled = linkSheet(styles);
const box = document.createElement("dialog");
box.className = "note-box";
box.tabIndex = -1;
box.setAttribute("aria-describedby", "note-box-text");
const text = document.createElement("div");
text.id = "note-box-text";
text.className = "note";
const button = document.createElement("button");
button.type = "button";
button.textContent = noteText.close;
const inner = document.createElement("div");
inner.append(text, button);
box.append(inner);
document.body.append(box);

/** Where there is room for it beside the word: its styles know. */
const isByWord = (): boolean => getComputedStyle(box).position === "absolute";
/** The note that the step of the history is about. */
const noteNow = (): string | undefined => {
  const state: { note?: string } | null = history.state;
  return state?.note;
};
let from: HTMLAnchorElement | undefined;
/** A step of the history closed the box: it is told of that later, when the next step may have been made. */
let stepped = false;
/** The step of the last box is undone. */
let undone: Promise<unknown> = Promise.resolve();
button.addEventListener("click", () => box.close());
box.addEventListener("click", (event) => {
  const { target } = event;
  // What is in the box fills it: a click on itself is one outside.
  if (target === box) box.close();
  const link = target instanceof Element && target.closest("a");
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  from = undefined;
  // In place of the box: the way back leads to the page, not to a step where nothing is to be seen.
  location.replace(link.href);
  if (!noteNow()) box.close();
});
box.addEventListener("close", () => {
  // Some browsers give a link that was clicked no focus, and would give none back.
  from?.focus({ preventScroll: true });
  const isDone = stepped || !noteNow();
  stepped = false;
  if (isDone) return;
  undone = new Promise((done) => addEventListener("popstate", done, { once: true }));
  history.back();
});
/** After a step back or forward. */
function follow(): void {
  const note = noteNow();
  const link = document.querySelector<HTMLAnchorElement>(`a[href="${note}"]`);
  if (note && link) void show(link);
  else if (box.open) {
    stepped = true;
    box.close();
  }
}
addEventListener("popstate", follow);
addEventListener("pageshow", follow);

/** What a note says, whole, to stand outside the page's text: without anchors, folds and the way back. */
function copyOf(note: HTMLElement): HTMLElement {
  const copy = document.createElement("div");
  copy.className = "on-word";
  copy.append(...[...note.cloneNode(true).childNodes]);
  for (const back of copy.querySelectorAll(".back")) back.remove();
  for (const part of copy.querySelectorAll("[id]")) part.removeAttribute("id");
  for (const fold of copy.querySelectorAll("details")) {
    fold.querySelector("summary")?.remove();
    fold.replaceWith(...fold.childNodes);
  }
  return copy;
}

const noteOf = (link: HTMLAnchorElement): HTMLElement | null =>
  document.getElementById(decodeURIComponent(link.hash.slice(1)));

/** Notes that give the reason for this one. */
const reasonsOf = (copy: HTMLElement): HTMLElement[] =>
  [...copy.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')].flatMap((link) => {
    const other = noteOf(link);
    link.replaceWith(...link.childNodes);
    return other ? copyOf(other) : [];
  });

/** Puts the box under the word, or above it where there is no room. */
function place(link: HTMLElement): void {
  const word = link.getBoundingClientRect();
  const left = Math.max(8, Math.min(word.left, document.documentElement.clientWidth - box.offsetWidth - 8));
  const below = word.bottom + box.offsetHeight + 16 < innerHeight || word.top < box.offsetHeight + 16;
  const top = below ? word.bottom + 8 : word.top - box.offsetHeight - 8;
  box.style.setProperty("left", `${left + scrollX}px`);
  box.style.setProperty("top", `${top + scrollY}px`);
}

/** @param link the word, which gets the focus back */
export async function show(link: HTMLAnchorElement): Promise<void> {
  await Promise.all([styled, undone]);
  const note = noteOf(link);
  if (!note) throw new Error(link.hash);
  from = link;
  const copy = copyOf(note);
  text.replaceChildren(copy, ...reasonsOf(copy));
  box.setAttribute("aria-label", noteText.about(link.textContent ?? ""));
  box.removeAttribute("style");
  const { scrollX: x, scrollY: y } = window;
  if (!noteNow()) history.pushState({ note: link.hash }, "", link.hash);
  if (!box.open) box.showModal();
  // The box itself has the focus at first, so that its name and its text are heard, and the button after them.
  box.focus({ preventScroll: true });
  if (isByWord()) place(link);
  // It opened where it stood the last time, and a browser may have gone there.
  scrollTo({ left: x, top: y, behavior: "instant" });
  if (isByWord()) place(link);
}
