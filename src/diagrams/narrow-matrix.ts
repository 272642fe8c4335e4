import { oneSpace } from "../text/one-space.ts";
import { networkFactorsText as words } from "../words/diagrams/network-factors.ts";
import type { Tools } from "./diagram.ts";
import { countOf, type FactorCounts, type FactorRow } from "./factor-counts.ts";
import { totalOf, widestOf } from "./factor-matrix.ts";
import { boundingBox } from "./geometry.ts";
import { ascent, lineHeight } from "./line-height.ts";
import { label, NARROW, round, SMALL, shorten } from "./marks.ts";
import { measure } from "./measure.ts";
import type { Mark, Scene, SceneNode } from "./scene.ts";

/** The matrix on a phone: provinces and the forum alone, each name over its circles. Networks stand in the list. */
const STEP = 26;
const LARGEST = 13;
const ROW = 32;
/** A column is not narrower than a circle with its number. */
const NARROWEST = 30;

/**
 * Names over their columns, no links: lines as high as a finger would fill the screen before the first row, and the list begins with them.
 * The outermost stand at the top, each towards the middle; a line that comes to a name goes on under it.
 */
function header(
  all: FactorCounts,
  factors: FactorCounts["factors"],
  columnX: (i: number) => number,
  { wrap }: Tools,
): { back: Mark[]; nodes: SceneNode[]; bottom: number } {
  const last = factors.length - 1;
  const bottom = 4 + factors.length * STEP + 8;
  const names = factors.map((factor, i) => {
    const right = i <= last / 2;
    const row = right ? 2 * i : 2 * (last - i) + 1;
    const [x, y] = [columnX(i), 4 + (row + 0.5) * STEP];
    const style = { width: (right ? NARROW - x : x) - 12, size: SMALL, bold: true, maxLines: 1 };
    const total = totalOf(all, factor.id);
    const name = shorten(wrap, words.numbered(factor.shortTitle ?? factor.title, total), style);
    const at = { x: x + (right ? 11 : -11), y, anchor: right ? ("start" as const) : ("end" as const), middle: true };
    return { factor, total, x, y, side: right ? 7 : -7, ...label(wrap, name, { ...style, ...at }) };
  });
  const back = names.map(({ factor, x, y, side }): Mark => {
    const crossed = names
      .map(({ box }) => box)
      .filter((box) => box.y > y && x > box.x - 4 && x < box.x + box.width + 4)
      .sort((one, other) => one.y - other.y);
    const down = crossed.map((box) => `V${round(box.y)}M${x} ${round(box.y + box.height)}`).join("");
    return {
      kind: "path",
      d: `M${x + side} ${round(y)}H${x}${down}V${bottom}`,
      tone: "line",
      joins: [factor.id, factor.id],
    };
  });
  const nodes = names.map(
    ({ factor, total, box, mark }): SceneNode => ({
      id: factor.id,
      label: words.cell("", factor.title, total).trim(),
      facets: { kind: [factor.kind] },
      box,
      marks: [mark],
    }),
  );
  return { back, nodes, bottom };
}

/** Circle and number of a cell: the number inside where it has the room, else beside. */
function cellMarks(count: number, largest: number, x: number, middle: number, width: number): Mark[] {
  const r = Math.round(LARGEST * Math.sqrt(count / largest) * 10) / 10;
  const text = String(count);
  const inside = measure(text, SMALL, 700) < 2 * r - 1;
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
