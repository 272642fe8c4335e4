/** For browsers whose styles cannot open a fold: opens those of notes while a reader wants all sources open. */
let opened: HTMLDetailsElement[] = [];

/** As in styles/notes.css. */
const SOURCES = "main details:is(.notes, .read-on, .statistic):not([open])";
const showSources = (): void => {
  for (const fold of opened) fold.open = false;
  opened = document.documentElement.dataset.sources ? [...document.querySelectorAll<HTMLDetailsElement>(SOURCES)] : [];
  for (const fold of opened) fold.open = true;
};
showSources();
addEventListener("reading", showSources);

export {};
