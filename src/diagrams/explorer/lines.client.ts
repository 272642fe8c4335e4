import { type Dot, isPlate } from "./dots.client.ts";

const SVG = "http://www.w3.org/2000/svg";

/**
 * Lines to what lessons speak of: too many to be seen all at once, so they show with the node that is pointed at (the
 * shared script lights up every line with `data-from`). They leave a plate at its edge, wherever zooming puts that.
 * @returns places them for a given size of the dots
 */
export function addSpokenLines(drawing: SVGSVGElement, dots: ReadonlyMap<string, Dot>): (size: number) => void {
  const layer = document.createElementNS(SVG, "g");
  layer.setAttribute("aria-hidden", "true");
  const lines: { path: SVGPathElement; from: Dot; to: Dot }[] = [];
  for (const [id, from] of dots) {
    for (const other of (from.group.dataset.related ?? "").split(" ")) {
      const to = dots.get(other);
      if (!to) continue;
      const path = document.createElementNS(SVG, "path");
      path.setAttribute("class", "tone-spoken");
      Object.assign(path.dataset, { from: id, to: other });
      layer.append(path);
      lines.push({ path, from, to });
    }
  }
  drawing.querySelector("[role=list]")?.before(layer);
  const end = (dot: Dot, size: number): string => `${dot.x + (isPlate(dot) ? dot.rx * size : 0)} ${dot.y}`;
  return (size) => {
    for (const { path, from, to } of lines) path.setAttribute("d", `M${end(from, size)}L${end(to, size)}`);
  };
}
