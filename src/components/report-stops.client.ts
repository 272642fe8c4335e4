/**
 * In a section of a report all numbers of paragraphs are one stop of Tab, and so are all folds that say where a paragraph is used: a long
 * one has a hundred, and every word with a note stood behind them.
 */
import { oneStop, wayOf } from "./one-stop.client.ts";

const KINDS = [".paragraph-number", "details.made > summary"];
/** Fewer are soon passed. */
const FEW = 12;

for (const kind of KINDS) {
  const all = [...document.querySelectorAll<HTMLElement>(kind)];
  if (all.length <= FEW) continue;
  const { add, moveTo, beside } = oneStop<HTMLElement>({
    controls: (each) => [each],
    seen: (each) => each.checkVisibility(),
  });
  add(all);
  // While all sources stood open none of these folds was there to be reached.
  addEventListener("reading", () => {
    const first = all.find((each) => each.checkVisibility());
    if (first) moveTo(first);
  });
  for (const each of all) {
    each.setAttribute("aria-keyshortcuts", "ArrowUp ArrowDown");
    each.addEventListener("focus", () => moveTo(each));
    each.addEventListener("keydown", (event) => {
      const way = wayOf(event);
      const next = way && beside(each, way, all);
      if (!next) return;
      event.preventDefault();
      next.focus();
    });
  }
}
