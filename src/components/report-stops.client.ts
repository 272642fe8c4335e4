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
  const seen = (each: HTMLElement): boolean => each.checkVisibility();
  const { add, moveTo, beside } = oneStop<HTMLElement>({ controls: (each) => [each], seen });
  add(all);
  /** Where the one that is a stop is folded away, the first that is seen; while all sources stood open none of these folds was. */
  const keepOne = (): void => {
    const first = all.find(seen);
    if (first && !all.some((each) => each.tabIndex === 0 && seen(each))) moveTo(first);
  };
  addEventListener("toggle", keepOne, true);
  addEventListener("resize", keepOne);
  addEventListener("reading", keepOne);
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
