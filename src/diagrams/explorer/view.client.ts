import type { Dot } from "./dots.client.ts";
import type { View } from "./names.client.ts";
import type { Zoom } from "./zoom.client.ts";

export type Show = (view: View) => void;
interface Parts {
  tools: HTMLElement;
  frame: HTMLElement;
  drawing: SVGSVGElement;
  dots: ReadonlyMap<string, Dot>;
  show: Show;
  say: (words: string) => void;
}

/** How many times its size the picture may grow. */
const CLOSEST = 8;
/** Dots and names grow slower than the distances between them. */
const sizeAt = (zoom: number): number => zoom ** -0.75;

/**
 * Draws the picture at a place and scale, and connects buttons and keys to zooming, whose library comes only once the
 * drawing is shown (in narrow places the list stands in its stead).
 * @returns brings a node into the picture
 */
export function connectZoom({ tools, frame, drawing, dots, show, say }: Parts): { reach: (dot: Dot) => void } {
  const { width, height } = drawing.viewBox.baseVal;
  const buttons = tools.querySelector<HTMLElement>("[data-zooming]");
  const button = (name: string) => tools.querySelector<HTMLButtonElement>(`[data-zoom="${name}"]`);
  let zoom: Zoom | undefined;
  let now = 1;

  const draw = ({ x, y, k }: { x: number; y: number; k: number }) => {
    now = k;
    const pixel = width / (frame.clientWidth || width);
    const view = { x: (-x * pixel) / k, y: (-y * pixel) / k, width: width / k, height: height / k };
    drawing.setAttribute("viewBox", `${view.x} ${view.y} ${view.width} ${view.height}`);
    const size = sizeAt(k);
    for (const { group, x: cx, y: cy } of dots.values())
      group.setAttribute("transform", `translate(${cx} ${cy})scale(${size})translate(${-cx} ${-cy})`);
    if (k === 1) for (const { group } of dots.values()) group.removeAttribute("transform");
    button("closer")?.setAttribute("aria-disabled", String(k >= CLOSEST));
    for (const name of ["farther", "whole"]) button(name)?.setAttribute("aria-disabled", String(k === 1));
    show({ ...view, zoom: k, unit: pixel / k, size });
  };
  // Zooming must not change the height by a rounding.
  drawing.style.aspectRatio = `${width} / ${height}`;
  draw({ x: 0, y: 0, k: 1 });

  new ResizeObserver(async ([entry], observer) => {
    if (!entry || entry.contentRect.width === 0) return;
    observer.disconnect();
    const { addZoom } = await import("./zoom.client.ts");
    zoom = addZoom(frame, CLOSEST, draw);
    if (buttons) buttons.hidden = false;
  }).observe(frame);

  const act = (name: string | undefined) => {
    if (name !== "closer" && name !== "farther" && name !== "whole") return;
    zoom?.[name]();
    say((tools.dataset.zoomed ?? "").replace("{n}", String(Math.round(now * 100))));
  };
  buttons?.addEventListener("click", ({ target }) => {
    if (target instanceof Element) act(target.closest<HTMLElement>("[data-zoom]")?.dataset.zoom);
  });
  const keys: Record<string, string> = { "+": "closer", "=": "closer", "-": "farther", "0": "whole" };
  frame.addEventListener("keydown", ({ key, ctrlKey, metaKey, altKey }) => {
    if (!ctrlKey && !metaKey && !altKey) act(keys[key]);
  });

  return {
    reach: (dot) => {
      if (now === 1) return;
      const pixel = width / (frame.clientWidth || width);
      zoom?.centre(dot.x / pixel, dot.y / pixel);
    },
  };
}
