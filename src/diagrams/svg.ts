import { escapeHtml } from "../text/escape-html.ts";
import type { Legend } from "./diagram.ts";
import type { Box } from "./geometry.ts";
import { LINE } from "./line-height.ts";
import type { Drawn, Letters, Mark, PathMark, Scene, Tone } from "./scene.ts";

/**
 * The one writer of SVG, of diagrams and of charts that readers make: what a mark is, where it stands. The pen says what differs between
 * a page and a file of its own: how a tone gets its colours and how letters are drawn. A browser fetches it with charts.
 */
export interface Pen {
  /** @param place attributes that say where it stands; @param joins ids of the nodes that a line joins */
  shape: (name: "path" | "circle" | "rect", place: string, tone: Tone, joins?: PathMark["joins"]) => string;
  letters: (mark: Letters) => string;
  /** As fine as it can be seen: a file is enlarged. */
  number: (value: number) => string;
}

/** For a page: a tenth of a unit is finer than a screen shows. */
export const tenth = (value: number): string => String(Math.round(value * 10) / 10);

export const marksOf = ({ back, nodes }: Scene): Mark[] => [...back, ...nodes.flatMap(({ marks }) => marks)];

/** Marks one after the other, later ones on top. */
export const drawMarks = (marks: readonly Drawn[], pen: Pen): string => marks.map((mark) => draw(mark, pen)).join("");

function draw(mark: Drawn, { shape, letters, number }: Pen): string {
  switch (mark.kind) {
    case "text":
      return letters(mark);
    case "path":
      return shape("path", `d="${mark.d}"`, mark.tone, mark.joins);
    case "circle":
      return shape("circle", `cx="${number(mark.cx)}" cy="${number(mark.cy)}" r="${number(mark.r)}"`, mark.tone);
    case "rect": {
      const { x, y, width, height, radius } = mark;
      const box = `x="${number(x)}" y="${number(y)}" width="${number(width)}" height="${number(height)}"`;
      return shape("rect", radius ? `${box} rx="${radius}"` : box, mark.tone);
    }
  }
}

/** Stripes for the tone `hatch`. @param stripes draws the path that they are */
export const hatchPattern = (id: string, stripes: (d: string) => string): string =>
  `<pattern id="${id}" width="6" height="6" patternUnits="userSpaceOnUse">${stripes("M0 1.5H6M0 4.5H6")}</pattern>`;

const LINES: readonly Tone[] = ["line", "dashed", "strong", "hair", "disagree"];
/** A sample of a tone for a key, as it looks in the drawing. */
export function swatch({ tone, bead }: Legend, x: number, middle: number, width: number): Mark {
  if (LINES.includes(tone)) return { kind: "path", d: `M${x} ${middle}H${x + width}`, tone };
  if (bead) return { kind: "circle", cx: x + width / 2, cy: middle, r: 6.5, tone };
  return { kind: "rect", x, y: middle - 7, width, height: 14, tone };
}

/**
 * For a drawing in a page: colours come from drawing.css by class, letters stay text. A space without width parts its lines, and
 * another ends each label, so that what is read, copied or compared keeps them apart (name.ts counts on it).
 * @param hatch id of the hatch pattern in this drawing
 * @param named the text is repeated in the accessible name of the group around it
 */
export const pagePen = (hatch: string, named = false): Pen => ({
  number: tenth,
  shape: (name, place, tone, joins) => {
    const fill = tone === "hatch" ? ` fill="url(#${hatch})"` : "";
    const ends = joins ? ` data-from="${escapeHtml(joins[0])}" data-to="${escapeHtml(joins[1])}"` : "";
    return `<${name} class="tone-${tone}" ${place}${ends}${fill}/>`;
  },
  letters: ({ x, y, lines, size, bold, ink, anchor }) => {
    const look = `class="ink-${ink}${bold ? " bold" : ""}" font-size="${size}"`;
    const side = anchor === "start" ? "" : ` text-anchor="${anchor}"`;
    const rows = lines.map(
      (line, i) => `<tspan x="${tenth(x)}" y="${tenth(y + i * size * LINE)}">${escapeHtml(line)}</tspan>`,
    );
    const text = rows.join('<tspan font-size="0"> </tspan>');
    return `<text ${look}${side}${named ? ' aria-hidden="true"' : ""}>${text}</text> `;
  },
});

/** The pattern for a drawing in a page. */
export const pageHatch = (id: string): string => hatchPattern(id, (d) => `<path class="tone-hatching" d="${d}"/>`);

function pageBox(look: string, { x, y, width, height }: Box, radius: number): string {
  const size = `width="${tenth(width)}" height="${tenth(height)}" rx="${tenth(radius)}"`;
  return `<rect ${look} x="${tenth(x)}" y="${tenth(y)}" ${size}/>`;
}

/** Where a finger meets a node of a page that is smaller than a finger. */
export const pageTarget = (box: Box): string => pageBox('class="target"', box, box.height / 2);

/** What shows that a node of a page has the focus. */
export const pageRing = (box: Box, thin: boolean): string =>
  pageBox(thin ? 'class="ring thin"' : 'class="ring"', box, 4);
