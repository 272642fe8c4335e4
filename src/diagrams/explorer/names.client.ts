import { type Box, contains, overlaps } from "../geometry.ts";
import type { Dot } from "./dots.client.ts";

/** What of the drawing is seen, in its own units; `unit` is one CSS pixel, `size` how much smaller dots are drawn. */
export interface View extends Box {
  /** 1 is the whole picture. */
  zoom: number;
  unit: number;
  size: number;
}

const SVG = "http://www.w3.org/2000/svg";
/** Size of added names in CSS pixels, whatever the zoom. */
const SIZE = 14;
const HEIGHT = SIZE * 1.6;
const GAP = 3;
const LONGEST = 34;
/** Paper around letters, so that lines behind them do not disturb. */
const HALO = 3;

/** Cuts a long name after a word. */
function shorten(name: string): string {
  if (name.length <= LONGEST) return name;
  let short = "";
  for (const { segment } of new Intl.Segmenter("th", { granularity: "word" }).segment(name)) {
    if (short.length + segment.length > LONGEST) break;
    short += segment;
  }
  return `${short.trimEnd()}…`;
}

/**
 * Names of dots that have none in the drawing, where there is room for them: beside their dots, on nothing else.
 * @returns shows the names of the wanted dots, the most wanted first, but in the covered area
 */
export function nameLayer(
  drawing: SVGSVGElement,
  dots: ReadonlyMap<string, Dot>,
): (view: View, wanted: Iterable<string>, covered: Box) => void {
  const layer = document.createElementNS(SVG, "g");
  layer.setAttribute("aria-hidden", "true");
  layer.setAttribute("class", "names");
  drawing.append(layer);
  const pen = document.createElement("canvas").getContext("2d");
  if (pen) pen.font = `${SIZE}px ${getComputedStyle(drawing).fontFamily}`;
  const known = new Map<string, { text: string; width: number }>();
  const nameOf = (id: string, name: string) => {
    const before = known.get(id);
    if (before) return before;
    const text = shorten(name);
    const made = { text, width: (pen?.measureText(text).width ?? text.length * SIZE) * 1.03 };
    known.set(id, made);
    return made;
  };
  return (view, wanted, covered) => {
    const { unit, size } = view;
    layer.style.strokeWidth = String(HALO * unit);
    const taken = [covered, ...[...dots.values()].map((dot) => dotBox(dot, size))];
    taken.push(...[...dots.values()].flatMap((dot) => ownName(dot, size)));
    const texts: SVGTextElement[] = [];
    for (const id of wanted) {
      const dot = dots.get(id);
      if (!dot || dot.text) continue;
      const { text, width } = nameOf(id, dot.name);
      const place = places(dot, width * unit, unit, size).find(
        (box) => contains(view, box) && !taken.some((other) => overlaps(box, other)),
      );
      if (!place) continue;
      taken.push(place);
      texts.push(write(text, place, unit));
    }
    layer.replaceChildren(...texts);
  };
}

const dotBox = ({ x, y, rx, ry }: Dot, size: number): Box => ({
  x: x - rx * size,
  y: y - ry * size,
  width: 2 * rx * size,
  height: 2 * ry * size,
});

/** The name that stands in the drawing: it grows and shrinks around its dot. */
function ownName({ text, x, y }: Dot, size: number): Box[] {
  if (!text) return [];
  const box = text.getBBox();
  const at = (value: number, middle: number) => middle + (value - middle) * size;
  return [{ x: at(box.x, x), y: at(box.y, y), width: box.width * size, height: box.height * size }];
}

/** Where a name may stand: right, left, below, above. */
function places({ x, y, rx, ry }: Dot, width: number, unit: number, scale: number): Box[] {
  const [aside, away] = [rx * scale + GAP * unit, ry * scale + GAP * unit];
  const size = { width, height: HEIGHT * unit };
  const [left, top] = [x - width / 2, y - size.height / 2];
  return [
    { x: x + aside, y: top, ...size },
    { x: x - aside - width, y: top, ...size },
    { x: left, y: y + away, ...size },
    { x: left, y: y - away - size.height, ...size },
  ];
}

function write(words: string, { x, y, height }: Box, unit: number): SVGTextElement {
  const text = document.createElementNS(SVG, "text");
  text.setAttribute("class", "ink-ink");
  text.setAttribute("x", String(x));
  text.setAttribute("y", String(y + height / 2 + SIZE * 0.3 * unit));
  text.setAttribute("font-size", String(SIZE * unit));
  text.textContent = words;
  return text;
}
