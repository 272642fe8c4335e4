/**
 * The explorer: what is pointed at, in words and with all its lines; one press chooses, the second opens; search; and,
 * where the drawing is shown, zoom. The drawing and its list work without any of it.
 */
import type { Box } from "../geometry.ts";
import { type Dot, isPlate, kindWords, readDots, readNeighbours } from "./dots.client.ts";
import { addSpokenLines } from "./lines.client.ts";
import { nameLayer, type View } from "./names.client.ts";
import { panel } from "./panel.client.ts";
import { addSearch } from "./search.client.ts";
import { connectZoom, type Show } from "./view.client.ts";

interface Parts {
  tools: HTMLElement;
  corner: HTMLElement;
  figure: HTMLElement;
  frame: HTMLElement;
  drawing: SVGSVGElement;
}

/** From this zoom on, dots that have no name in the drawing get theirs as far as there is room. */
const CLOSE = 2;
/** So many found or neighbouring names help; more would be a crowd. */
const CROWD = 40;
/** What filters and search put aside. */
const FADED = "[data-off], [data-missed]";

function explore({ tools, corner, figure, frame, drawing }: Parts): void {
  tools.hidden = false;
  corner.hidden = false;
  frame.append(corner);

  const kinds = kindWords(figure);
  const dots = readDots(drawing, kinds);
  const near = readNeighbours(drawing, dots);
  fitUnderPlates(corner, drawing, dots);
  const placeLines = addSpokenLines(drawing, dots);
  const showNames = nameLayer(drawing, dots);
  const tell = panel(corner, dots, near, kinds);
  const status = tools.querySelector<HTMLElement>("[data-status]");
  const say = (words: string) => {
    if (status) status.textContent = words;
  };

  let lit: string | null = null;
  let hits: readonly string[] = [];
  let view: View | undefined;
  /** Names worth showing now: what is pointed at and its neighbours, what was found, and close by whatever fits. */
  const wanted = (zoom: number): Set<string> => {
    const neighbours = (lit === null ? [] : (near.get(lit) ?? [])).filter((id) => dots.get(id)?.kind !== "lesson");
    return new Set([
      ...(lit === null ? [] : [lit]),
      ...(neighbours.length > CROWD ? [] : neighbours),
      ...(hits.length > CROWD ? [] : hits),
      ...(zoom >= CLOSE ? [...dots].filter(([, { group }]) => !group.matches(FADED)).map(([id]) => id) : []),
    ]);
  };
  const names = () => view && showNames(view, wanted(view.zoom), covered(corner, view));
  const show: Show = (next) => {
    view = next;
    placeLines(next.size);
    names();
  };
  const zoom = connectZoom({ tools, frame, drawing, dots, show, say });

  frame.addEventListener("lit", (event) => {
    lit = event instanceof CustomEvent && typeof event.detail === "string" ? event.detail : null;
    if (lit !== null) tell(lit);
    names();
  });
  frame.addEventListener("keydown", ({ key }) => key === "Escape" && tell(null));
  // The keyboard may walk to a node outside the picture: bring it in.
  frame.addEventListener("focusin", ({ target }) => {
    const dot = target instanceof Element ? dots.get(target.closest("[data-id]")?.getAttribute("data-id") ?? "") : null;
    if (dot?.link.matches(":focus-visible")) zoom.reach(dot);
  });
  figure.querySelector(".diagram-filters")?.addEventListener("click", names);
  pressTwice(frame);
  addSearch(tools, figure, dots, say, (ids) => {
    hits = ids;
    names();
  });
}

/** The panel never reaches up to the plates; words that need more room scroll in it. */
function fitUnderPlates(panel: HTMLElement, drawing: SVGSVGElement, dots: ReadonlyMap<string, Dot>): void {
  const lowest = Math.max(0, ...[...dots.values()].filter(isPlate).map(({ y, ry }) => y + ry));
  panel.style.maxHeight = `${100 * (1 - lowest / drawing.viewBox.baseVal.height)}%`;
}

/** The part of the drawing under the panel in its lower left corner. */
const covered = (panel: HTMLElement, { x, y, height, unit }: View): Box => {
  const size = { width: panel.offsetWidth * unit, height: panel.offsetHeight * unit };
  return { x, y: y + height - size.height, ...size };
};

/** The first press chooses (focuses) a node, the second follows its link; keys, and presses for a new tab, follow at once. */
function pressTwice(frame: HTMLElement): void {
  let before: Element | null = null;
  frame.addEventListener("pointerdown", () => {
    before = document.activeElement;
  });
  frame.addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest<SVGAElement>("g[data-id] > a") : null;
    if (!link || event.detail === 0 || event.ctrlKey || event.metaKey || event.shiftKey || before === link) return;
    event.preventDefault();
    link.focus();
  });
}

const tools = document.querySelector<HTMLElement>("[data-explorer]");
const corner = document.querySelector<HTMLElement>("[data-explorer-panel]");
const figure = document.querySelector<HTMLElement>('figure[data-diagram="explorer"]');
const frame = figure?.querySelector<HTMLElement>(".diagram-draw");
const drawing = frame?.querySelector<SVGSVGElement>("svg.diagram");
if (tools && corner && figure && frame && drawing) explore({ tools, corner, figure, frame, drawing });
