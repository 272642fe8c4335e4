/**
 * Explains a glossary term on the spot: the explanation stays while it or the term is pointed at or has the focus, and Escape closes it
 * (WCAG 1.4.13).
 */
import { readTerm } from "../words/term.ts";

const bubble = document.createElement("div");
bubble.className = "term-bubble";
bubble.hidden = true;
document.body.append(bubble);
let current: HTMLAnchorElement | undefined;
let closing: ReturnType<typeof setTimeout> | undefined;

const close = (): void => {
  bubble.hidden = true;
  current?.removeAttribute("aria-describedby");
  current = undefined;
};
const closeSoon = (): void => {
  clearTimeout(closing);
  closing = setTimeout(close, 250);
};
const stay = (): void => clearTimeout(closing);

export function show(term: HTMLAnchorElement): void {
  stay();
  if (term === current) return;
  close();
  current = term;
  const text = document.createElement("p");
  text.id = "term-text";
  text.textContent = term.dataset.term ?? "";
  const more = document.createElement("a");
  more.href = term.href;
  more.textContent = readTerm;
  bubble.replaceChildren(text, more);
  bubble.hidden = false;
  term.setAttribute("aria-describedby", text.id);
  const box = term.getBoundingClientRect();
  const left = Math.max(8, Math.min(box.left, innerWidth - bubble.offsetWidth - 8));
  bubble.style.left = `${left + scrollX}px`;
  bubble.style.top = `${box.bottom + scrollY + 6}px`;
}

/** Of the term that is explained, and of its explanation. */
const concerns = ({ target }: Event): boolean =>
  target instanceof Node && (bubble.contains(target) || current?.contains(target) === true);
for (const comes of ["pointerover", "focusin"])
  addEventListener(comes, (event) => {
    if (concerns(event)) stay();
  });
for (const goes of ["pointerout", "focusout"])
  addEventListener(goes, (event) => {
    if (concerns(event)) closeSoon();
  });
addEventListener("keydown", ({ key }) => {
  if (key === "Escape") close();
});
addEventListener("pointerdown", (event) => {
  if (!concerns(event)) close();
});
