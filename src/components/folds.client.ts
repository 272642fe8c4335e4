/** Opens folds for browsers whose styles cannot: all of them on paper, and while a reader wants all sources open. */
import { FOLDS } from "./folds.ts";

let opened: HTMLDetailsElement[] = [];

function show(all: boolean): void {
  for (const fold of opened) fold.open = false;
  opened = all ? [...document.querySelectorAll<HTMLDetailsElement>(`${FOLDS}:not([open])`)] : [];
  for (const fold of opened) fold.open = true;
}
const asChosen = (): void => show(Boolean(document.documentElement.dataset.sources));

asChosen();
addEventListener("reading", asChosen);
addEventListener("beforeprint", () => show(true));
addEventListener("afterprint", asChosen);
