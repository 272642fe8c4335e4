/**
 * Glossary terms: a short explanation that opens by pointer, touch or keyboard (WCAG 1.4.13: it stays while pointed at,
 * Escape closes it). Without this script a term is a plain link to the glossary.
 */
import { readTerm } from "../words/term.ts";

const bubble = document.createElement("div");
bubble.id = bubble.className = "term-bubble";
bubble.hidden = true;
document.body.append(bubble);
let current: HTMLAnchorElement | undefined;
let closing: ReturnType<typeof setTimeout> | undefined;

const close = () => {
  bubble.hidden = true;
  current?.removeAttribute("aria-describedby");
  current = undefined;
};
const closeSoon = () => {
  closing = setTimeout(close, 250);
};
const stay = () => clearTimeout(closing);
const open = (term: HTMLAnchorElement) => {
  stay();
  if (term === current) return;
  close();
  current = term;
  const text = document.createElement("p");
  text.textContent = term.dataset.term ?? "";
  const more = document.createElement("a");
  more.href = term.href;
  more.textContent = readTerm;
  bubble.replaceChildren(text, more);
  bubble.hidden = false;
  term.setAttribute("aria-describedby", bubble.id);
  const box = term.getBoundingClientRect();
  const left = Math.max(8, Math.min(box.left, innerWidth - bubble.offsetWidth - 8));
  bubble.style.left = `${left + scrollX}px`;
  bubble.style.top = `${box.bottom + scrollY + 6}px`;
};

for (const term of document.querySelectorAll<HTMLAnchorElement>("a.term")) {
  term.addEventListener("pointerenter", (event) => event.pointerType === "mouse" && open(term));
  term.addEventListener("pointerleave", closeSoon);
  term.addEventListener("focus", () => term.matches(":focus-visible") && open(term));
  term.addEventListener("blur", closeSoon);
  // The first tap explains; the explanation holds the link onward. A second tap, or Enter, follows it.
  term.addEventListener("click", (event) => {
    if (current === term) return;
    event.preventDefault();
    open(term);
  });
}
bubble.addEventListener("pointerenter", stay);
bubble.addEventListener("pointerleave", closeSoon);
bubble.addEventListener("focusin", stay);
bubble.addEventListener("focusout", closeSoon);
addEventListener("keydown", (event) => event.key === "Escape" && close());
addEventListener("pointerdown", (event) => {
  if (!(event.target instanceof Element && event.target.closest("a.term, .term-bubble"))) close();
});
