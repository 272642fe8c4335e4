/**
 * In a section of a report all numbers of paragraphs are one stop of Tab, and so are all folds that say where a paragraph is used: a long
 * one has a hundred, and every word with a note stood behind them. From one of them the arrows lead to the one above and below it.
 */
const KINDS = [".paragraph-number", "details.made > summary"];
/** Fewer are soon passed. */
const FEW = 12;

function oneStop(all: readonly HTMLElement[]): void {
  let current: HTMLElement | undefined;
  const stopAt = (next: HTMLElement): void => {
    if (current) current.tabIndex = -1;
    next.tabIndex = 0;
    current = next;
  };
  for (const each of all) {
    each.tabIndex = -1;
    each.setAttribute("aria-keyshortcuts", "ArrowUp ArrowDown");
    each.addEventListener("focus", () => stopAt(each));
    each.addEventListener("keydown", (event) => {
      const way = { ArrowUp: -1, ArrowDown: 1 }[event.key];
      if (!way || event.altKey || event.ctrlKey || event.metaKey) return;
      const seen = all.filter((other) => other === each || other.checkVisibility());
      const next = seen[seen.indexOf(each) + way];
      if (!next) return;
      event.preventDefault();
      next.focus();
    });
  }
  const first = all.find((each) => each.checkVisibility());
  if (first) stopAt(first);
}

for (const kind of KINDS) {
  const all = [...document.querySelectorAll<HTMLElement>(kind)];
  if (all.length > FEW) oneStop(all);
}

export {};
