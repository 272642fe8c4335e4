import { oneSpace } from "../text/one-space.ts";
import { networkFactorsText as words } from "../words/diagrams/network-factors.ts";
import type { Tools } from "./diagram.ts";
import { countOf, type FactorCounts, type FactorRow } from "./factor-counts.ts";
import { totalOf, widestOf } from "./factor-matrix.ts";
import { boundingBox } from "./geometry.ts";
import { ascent, lineHeight } from "./line-height.ts";
import { label, NARROW, round, SMALL } from "./marks.ts";
import { measure } from "./measure.ts";
import { placeHeads } from "./narrow-heads.ts";
import type { Mark, Scene, SceneNode } from "./scene.ts";

/** The matrix on a phone: provinces and the forum alone, each name over its circles. Networks stand in the list. */
/** Radius of the largest circle, where columns have the room. */
const LARGEST = 16;
const ROW = 34;
/** A column is not narrower than a circle with its number. */
const NARROWEST = 30;
/** Between a number and the edge of the circle around it. */
const RIM = 1.5;
/** How high figures are, in parts of their size. */
const FIGURE = 0.7;

/**
 * Names over their columns, no links: lines as high as a finger would fill the screen before the first row, and the list begins with them.
 */
function header(
  all: FactorCounts,
  factors: FactorCounts["factors"],
  columnX: (i: number) => number,
  { wrap }: Tools,
): { back: Mark[]; nodes: SceneNode[]; bottom: number } {
  const texts = factors.map(({ id, title, shortTitle }) => words.numbered(shortTitle ?? title, totalOf(all, id)));
  const heads = placeHeads(
    wrap,
    texts.map((text, i) => ({ text, x: columnX(i) })),
    { size: SMALL, bold: true },
  );
  const bottom = Math.max(0, ...heads.map(({ box }) => box.y + box.height)) + 8;
  const back = factors.map(({ id }, i): Mark => {
    const box = heads[i]?.box;
    const d = `M${columnX(i)} ${round(box ? box.y + box.height : 0)}V${round(bottom)}`;
    return { kind: "path", d, tone: "line", joins: [id, id] };
  });
  const nodes = factors.flatMap((factor, i): SceneNode[] => {
    const head = heads[i];
    if (!head) return [];
    return [
      {
        id: factor.id,
        label: words.cell("", factor.title, totalOf(all, factor.id)).trim(),
        facets: { kind: [factor.kind] },
        box: head.box,
        marks: [head.mark],
      },
    ];
  });
  return { back, nodes, bottom };
}

/** Circle and number of a cell: the number inside where its corners have the room, else beside. */
function cellMarks(count: number, largest: number, x: number, middle: number, width: number): Mark[] {
  const r = Math.round(Math.min(LARGEST, width / 2 - 1) * Math.sqrt(count / largest) * 10) / 10;
  const text = String(count);
  const inside = Math.hypot(measure(text, SMALL, 700), FIGURE * SMALL) / 2 + RIM <= r;
  const wide = measure(text, SMALL, inside ? 700 : 400);
  const whole = 2 * r + 3 + wide;
  const drawn = inside || whole <= width;
  const left = x - (inside ? r : drawn ? whole / 2 : wide / 2);
  const number: Mark = {
    kind: "text",
    x: inside ? x : left + (drawn ? 2 * r + 3 : 0),
    y: middle - lineHeight(SMALL) / 2 + ascent(SMALL),
    lines: [text],
    size: SMALL,
    bold: inside,
    ink: inside ? "paper" : "ink",
    anchor: inside ? "middle" : "start",
    width: wide,
  };
  const cx = round(left + r);
  return drawn ? [{ kind: "circle", cx, cy: round(middle), r, tone: "solid" }, number] : [number];
}

/** @param counts the columns there is room for on a desk; a phone may have less */
export function narrowMatrix(all: FactorCounts, counts: FactorCounts, tools: Tools): Scene {
  const { wrap } = tools;
  const byTotal = counts.factors.toSorted((a, b) => totalOf(all, b.id) - totalOf(all, a.id));
  const kept = new Set(byTotal.slice(0, Math.floor(NARROW / NARROWEST)));
  const factors = counts.factors.filter((factor) => kept.has(factor));
  const width = NARROW / Math.max(factors.length, 1);
  const columnX = (i: number) => round((i + 0.5) * width);
  const head = header(all, factors, columnX, tools);
  const largest = widestOf(all);
  const back = [...head.back];
  const nodes = [...head.nodes];
  let y = head.bottom + 4;
  const row = (of: FactorRow) => {
    const { id, text, href, lessons, kind, region } = of;
    back.push({ kind: "path", d: `M0 ${round(y)}H${NARROW}`, tone: "hair" });
    const name = label(wrap, words.numbered(text, lessons.length), {
      x: 2,
      y: y + 5,
      width: NARROW - 4,
      bold: true,
      maxLines: 2,
    });
    const middle = name.box.y + name.box.height + ROW / 2 - 2;
    const cells = factors.flatMap((factor, i) => {
      const count = countOf(of, factor.id);
      return count > 0 ? cellMarks(count, largest, columnX(i), middle, width) : [];
    });
    nodes.push({
      id,
      label: [
        oneSpace(words.cell(text, "", lessons.length)),
        ...factors
          .filter((factor) => countOf(of, factor.id) > 0)
          .map((factor) => words.numbered(factor.title, countOf(of, factor.id))),
      ].join(" "),
      href,
      facets: { row: [kind], ...(region ? { region: [region] } : {}) },
      box: boundingBox([name.box, { x: 0, y: middle - ROW / 2, width: NARROW, height: ROW }]),
      marks: [name.mark, ...cells],
    });
    y = middle + ROW / 2 + 4;
  };
  for (const each of all.rows) if (each.kind !== "network" && each.lessons.length > 0) row(each);
  return { width: NARROW, height: Math.ceil(y + 2), back, nodes };
}
