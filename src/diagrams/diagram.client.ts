/**
 * Makes drawn diagrams walkable: Tab passes a drawing in one step. Everything works without it. Those that wait are left to
 * late-diagram.client.ts, filters to diagram-filters.client.ts.
 */
import { walkable } from "./diagram-walk.client.ts";

for (const figure of document.querySelectorAll<HTMLElement>("figure[data-diagram]:not([data-late])")) {
  for (const drawing of figure.querySelectorAll<HTMLElement>(".diagram-draw")) walkable(drawing);
  // Without ::details-content the style sheet cannot open what narrow and wide places show open.
  if (!CSS.supports("selector(::details-content)")) {
    const wide = figure.clientWidth >= 780;
    const details = wide ? ".diagram-filters > details" : "&:not(.diagram-folded) .diagram-list";
    for (const found of figure.querySelectorAll<HTMLDetailsElement>(details.replace("&", ":scope"))) found.open = true;
  }
}
