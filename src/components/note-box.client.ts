/** A box at a word with its note: a sheet on phones, beside the word on wide screens. Escape, a tap outside and its button close it. */
import { noteText } from "../words/notes.ts";
import styles from "./note-box.css?url";

const sheet = document.createElement("link");
sheet.rel = "stylesheet";
sheet.href = styles;
const styled = new Promise((done) => {
  sheet.onload = done;
  // Without its look it still says the same.
  sheet.onerror = done;
});
document.head.append(sheet);

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

/** As in note-box.css. */
const wide = matchMedia("(min-width: 56.25em)");
let from: HTMLAnchorElement | undefined;
button.addEventListener("click", () => box.close());
box.addEventListener("click", ({ target }) => {
  // What is in the box fills it: a click on itself is one outside.
  if (target === box) box.close();
  if (!(target instanceof Element && target.closest("a"))) return;
  from = undefined;
  box.close();
});
// Some browsers give a link that was clicked no focus, and would give none back.
box.addEventListener("close", () => from?.focus({ preventScroll: true }));

/** What a note says, whole, to stand outside the page's text: without anchors, folds and the way back. */
function copyOf(note: HTMLElement): HTMLElement {
  const copy = document.createElement("div");
  copy.className = "on-word";
  copy.append(...[...note.cloneNode(true).childNodes]);
  for (const back of copy.querySelectorAll(".back")) back.remove();
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
export async function showNote(link: HTMLAnchorElement): Promise<void> {
  await styled;
  const note = noteOf(link);
  if (!note) throw new Error(link.hash);
  from = link;
  const copy = copyOf(note);
  text.replaceChildren(copy, ...reasonsOf(copy));
  box.setAttribute("aria-label", noteText.about(link.textContent ?? ""));
  box.removeAttribute("style");
  const { scrollX: x, scrollY: y } = window;
  box.showModal();
  // The box itself has the focus at first, so that its name and its text are heard, and the button after them.
  box.focus({ preventScroll: true });
  if (wide.matches) place(link);
  // It opened where it stood the last time, and a browser may have gone there.
  scrollTo({ left: x, top: y, behavior: "instant" });
  if (wide.matches) place(link);
}
