/**
 * Makes drawn diagrams walkable: Tab passes a drawing in one step. Everything works without it. Those that wait are left to
 * late-diagram.client.ts, filters to diagram-filters.client.ts.
 */
import { walkable } from "./diagram-walk.client.ts";

for (const drawing of document.querySelectorAll<HTMLElement>("figure:not([data-late]) .diagram-draw"))
  walkable(drawing);
