/** For browsers whose styles cannot open a fold: opens all while the page is printed, and those of notes while a reader wants them open. */
const shut = (folds: string): HTMLDetailsElement[] => [
  ...document.querySelectorAll<HTMLDetailsElement>(`main details${folds}:not([open])`),
];
let opened: HTMLDetailsElement[] = [];
const open = (folds: HTMLDetailsElement[]): void => {
  opened = folds;
  for (const fold of folds) fold.open = true;
};
const shutAgain = (): void => {
  for (const fold of opened) fold.open = false;
};

/** As in styles/notes.css. */
const SOURCES = ":is(.notes, .read-on)";
const showSources = (): void => {
  shutAgain();
  open(document.documentElement.dataset.sources ? shut(SOURCES) : []);
};
showSources();
addEventListener("reading", showSources);
addEventListener("beforeprint", () => open([...opened, ...shut("")]));
addEventListener("afterprint", () => {
  shutAgain();
  showSources();
});

export {};
