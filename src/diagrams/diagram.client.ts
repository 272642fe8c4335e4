/**
 * Makes drawn diagrams walkable: Tab passes a drawing in one step. Everything works without it. Those that wait are left to
 * late-diagram.client.ts, filters to diagram-filters.client.ts.
 */
import { walkable } from "./diagram-walk.client.ts";

for (const figure of document.querySelectorAll<HTMLElement>("figure[data-diagram]:not([data-late])")) {
  for (const drawing of figure.querySelectorAll<HTMLElement>(".diagram-draw")) walkable(drawing);
  // Without ::details-content the style sheet cannot open what narrow places show open.
  if (!CSS.supports("selector(::details-content)") && figure.clientWidth < 780)
    for (const list of figure.querySelectorAll<HTMLDetailsElement>(":scope:not(.diagram-folded) .diagram-list"))
      list.open = true;
}
