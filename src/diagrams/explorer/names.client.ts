import type { Dot } from "./dots.client.ts";

/** What of the drawing is seen, in its own units; `unit` is one CSS pixel, `size` how much smaller dots are drawn. */
export interface View {
  x: number;
  y: number;
  width: number;
  height: number;
  /** 1 is the whole picture. */
  zoom: number;
  unit: number;
  size: number;
}
export interface Area {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

const SVG = "http://www.w3.org/2000/svg";
/** Size of added names in CSS pixels, whatever the zoom. */
const SIZE = 14;
const HEIGHT = SIZE * 1.6;
const GAP = 3;
const LONGEST = 34;
/** Paper around letters, so that lines behind them do not disturb. */
const HALO = 3;

const meet = (a: Area, b: Area): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

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
): (view: View, wanted: Iterable<string>, covered: Area) => void {
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
    const taken = [covered, ...[...dots.values()].map((dot) => dotArea(dot, size))];
    taken.push(...[...dots.values()].flatMap((dot) => ownName(dot, size)));
    const frame: Area = { left: view.x, right: view.x + view.width, top: view.y, bottom: view.y + view.height };
    const texts: SVGTextElement[] = [];
    for (const id of wanted) {
      const dot = dots.get(id);
      if (!dot || dot.text) continue;
      const { text, width } = nameOf(id, dot.name);
      const place = places(dot, width * unit, unit, size).find(
        (area) =>
          area.left >= frame.left &&
          area.right <= frame.right &&
          area.top >= frame.top &&
          area.bottom <= frame.bottom &&
          !taken.some((other) => meet(area, other)),
      );
      if (!place) continue;
      taken.push(place);
      texts.push(write(text, place, unit));
    }
    layer.replaceChildren(...texts);
  };
}

const dotArea = ({ x, y, rx, ry }: Dot, size: number): Area => ({
  left: x - rx * size,
  right: x + rx * size,
  top: y - ry * size,
  bottom: y + ry * size,
});

/** The name that stands in the drawing: it grows and shrinks around its dot. */
function ownName({ text, x, y }: Dot, size: number): Area[] {
  if (!text) return [];
  const box = text.getBBox();
  const at = (value: number, middle: number) => middle + (value - middle) * size;
  return [
    { left: at(box.x, x), right: at(box.x + box.width, x), top: at(box.y, y), bottom: at(box.y + box.height, y) },
  ];
}

/** Where a name may stand: right, left, below, above. */
function places({ x, y, rx, ry }: Dot, width: number, unit: number, size: number): Area[] {
  const [aside, away] = [rx * size + GAP * unit, ry * size + GAP * unit];
  const height = HEIGHT * unit;
  const beside = { top: y - height / 2, bottom: y + height / 2 };
  const centred = { left: x - width / 2, right: x + width / 2 };
  return [
    { left: x + aside, right: x + aside + width, ...beside },
    { left: x - aside - width, right: x - aside, ...beside },
    { ...centred, top: y + away, bottom: y + away + height },
    { ...centred, top: y - away - height, bottom: y - away },
  ];
}

function write(words: string, { left, top, bottom }: Area, unit: number): SVGTextElement {
  const text = document.createElementNS(SVG, "text");
  text.setAttribute("class", "ink-ink");
  text.setAttribute("x", String(left));
  text.setAttribute("y", String((top + bottom) / 2 + SIZE * 0.3 * unit));
  text.setAttribute("font-size", String(SIZE * unit));
  text.textContent = words;
  return text;
}
