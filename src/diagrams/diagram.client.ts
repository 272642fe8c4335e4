/**
 * Makes drawn diagrams walkable and filters them. Everything works without it; with it, Tab passes a drawing in one step.
 */
import { enableFilters } from "./diagram-filters.client.ts";
import { walkable } from "./diagram-walk.client.ts";

for (const figure of document.querySelectorAll<HTMLElement>("figure[data-diagram]")) {
  const drawings = [...figure.querySelectorAll<HTMLElement>(".dgf-draw")].map(walkable);
  const keys = figure.querySelector<HTMLElement>(".dgf-keys");
  if (keys && drawings.some(({ nodes }) => nodes > 1)) keys.hidden = false;
  // Without ::details-content the style sheet cannot open what narrow and wide places show open.
  if (!CSS.supports("selector(::details-content)")) {
    const wide = figure.clientWidth >= 780;
    const details = wide ? ".dgf-filters > details" : "&:not(.dgf-folded) .dgf-list";
    for (const found of figure.querySelectorAll<HTMLDetailsElement>(details.replace("&", ":scope"))) found.open = true;
  }
  enableFilters(figure, () => {
    for (const { settle } of drawings) settle();
  });
}
