import { oneSpace } from "../text/one-space.ts";
import { networkFactorsText as words } from "../words/diagrams/network-factors.ts";
import { ui } from "../words/ui.ts";
import type { Tools } from "./diagram.ts";
import { MOST_NODES } from "./drawn.ts";
import { countOf, type FactorCounts, type FactorRow } from "./factor-counts.ts";
import { boundingBox, squareAround } from "./geometry.ts";
import { LINE } from "./line-height.ts";
import { label, round, SMALL, shorten, WIDE } from "./marks.ts";
import { measure } from "./measure.ts";
import type { Mark, Scene, SceneNode } from "./scene.ts";
import type { Wrap } from "./wrap.ts";

const NAMES = { x: 4, width: 268, indent: 20 };
const CELLS = { left: 300, right: WIDE - 4 };
/** Between factors of success and of sustainability. */
const KIND_GAP = 16;
const STEP = 27;
const ROW_PAD = 5;
const GROUP_PAD = 9;
const LARGEST = 12;
/** Between a number and the next circle. */
const AIR = 3;

export const widestOf = ({ factors, rows }: FactorCounts): number =>
  Math.max(1, ...rows.map((row) => Math.max(...factors.map(({ id }) => countOf(row, id)))));

/**
 * What of it is drawn: all, or the factors most spoken of for which there is room, and of the rows those with most lessons,
 * provinces and forum before networks.
 */
export function drawnCounts(counts: FactorCounts): FactorCounts {
  const { factors, rows } = counts;
  const cell = 2 * LARGEST + 4 + measure(String(widestOf(counts)), SMALL) + AIR;
  const most = Math.max(1, Math.floor((CELLS.right - CELLS.left - KIND_GAP) / cell));
  const total = new Map(factors.map(({ id }) => [id, totalOf(counts, id)]));
  const byTotal = [...factors].sort((a, b) => (total.get(b.id) ?? 0) - (total.get(a.id) ?? 0));
  const shown = new Set(byTotal.slice(0, most));
  const columns = factors.filter((factor) => shown.has(factor));
  return { factors: columns, rows: rowsWithRoom(rows, columns) };
}

/** The rows with most lessons, as many as a drawing may have nodes. */
function rowsWithRoom(rows: FactorCounts["rows"], factors: FactorCounts["factors"]): FactorRow[] {
  let room = MOST_NODES - factors.length;
  const fits = (row: FactorRow): boolean => {
    room -= 1 + factors.filter(({ id }) => countOf(row, id) > 0).length;
    return room >= 0;
  };
  const whole = rows.filter(({ kind }) => kind !== "network");
  const networks = rows.filter(({ kind }) => kind === "network").sort((a, b) => b.lessons.length - a.lessons.length);
  const kept = new Set([...whole, ...networks].filter(fits));
  return rows.filter((row) => kept.has(row));
}

/** Lessons on a factor: provinces and the forum together. */
export const totalOf = ({ rows }: FactorCounts, factor: string): number =>
  rows.filter(({ kind }) => kind !== "network").reduce((sum, row) => sum + countOf(row, factor), 0);

/** Left edge and width of each factor's column; the last one keeps room for its number. */
function columnsOf(counts: FactorCounts): { x: number; width: number }[] {
  const { factors } = counts;
  const kinds = new Set(factors.map(({ kind }) => kind)).size;
  const room = CELLS.right - CELLS.left - KIND_GAP * (kinds - 1);
  const half = 2 * Math.max(factors.length, 1);
  const number = LARGEST + measure(String(widestOf(counts)), SMALL);
  const edge = Math.max(0, (number - room / half) / (1 - 1 / half));
  const width = (room - edge) / Math.max(factors.length, 1);
  let x = CELLS.left;
  return factors.map(({ kind }, i) => {
    if (i > 0 && factors[i - 1]?.kind !== kind) x += KIND_GAP;
    const column = { x, width };
    x += width;
    return column;
  });
}

/** Names of the factors as stairs: each stands left of its own line, so that long names need no turning. */
function header(
  all: FactorCounts,
  factors: FactorCounts["factors"],
  columns: readonly { x: number; width: number }[],
  { wrap }: Tools,
) {
  const bottom = 4 + factors.length * STEP + 10;
  const back: Mark[] = [];
  const nodes = factors.map((factor, i): SceneNode => {
    const column = columns[i] ?? { x: 0, width: 0 };
    const x = round(column.x + column.width / 2);
    const y = 4 + (factors.length - i - 0.5) * STEP;
    const total = totalOf(all, factor.id);
    const last = i === factors.length - 1 || factors[i + 1]?.kind !== factor.kind;
    const kind = last
      ? label(wrap, ui.factorKind[factor.kind], { x: 4, y, width: 200, size: SMALL, ink: "quiet", middle: true })
      : undefined;
    if (kind) back.push(kind.mark);
    const room = x - 14 - (kind ? kind.box.x + kind.box.width + 16 : 4);
    const name = shorten(wrap, words.numbered(factor.title, total), {
      width: room,
      size: SMALL,
      bold: true,
      maxLines: 1,
    });
    const set = label(wrap, name, { x: x - 12, y, width: room, size: SMALL, bold: true, anchor: "end", middle: true });
    back.push({ kind: "path", d: `M${x - 7} ${round(y)}H${x}V${bottom}`, tone: "line", joins: [factor.id, factor.id] });
    return {
      id: factor.id,
      label: words.cell("", factor.title, total).trim(),
      href: factor.url,
      facets: { kind: [factor.kind] },
      box: set.box,
      marks: [set.mark],
    };
  });
  // From left to right the stairs go up; the reading order is the columns'.
  return { back, nodes, bottom };
}

const facetsOf = ({ kind, region }: FactorRow) => ({ row: [kind], ...(region ? { region: [region] } : {}) });

/** The matrix, as much of it as there is room for. Areas of circles are numbers of lessons. */
export function matrixScene(all: FactorCounts, tools: Tools): Scene {
  const { wrap } = tools;
  const counts = drawnCounts(all);
  const { factors, rows } = counts;
  const columns = columnsOf(counts);
  const head = header(all, factors, columns, tools);
  const largest = widestOf(counts);
  const back = [...head.back];
  const nodes = [...head.nodes];
  let y = head.bottom;
  rows.forEach((row) => {
    const grouped = row.kind !== "network";
    if (grouped) {
      back.push({ kind: "path", d: `M${NAMES.x} ${round(y + 3)}H${WIDE - 4}`, tone: "hair" });
      y += GROUP_PAD;
    }
    const x = NAMES.x + (grouped ? 0 : NAMES.indent);
    const style = { width: NAMES.width - (grouped ? 0 : NAMES.indent), size: SMALL, bold: grouped, maxLines: 2 };
    // Shortened so that the number still fits after it.
    // A province that only the forum's lessons speak of has none of its own.
    const numbered = (name: string) => (row.lessons.length > 0 ? words.numbered(name, row.lessons.length) : name);
    const withNumber: Wrap = (name, options) => wrap(numbered(name), options);
    const text = numbered(shorten(withNumber, row.text, style));
    const lines = wrap(text, { ...style, weight: grouped ? 700 : 400 }).length;
    const height = Math.max(lines * SMALL * LINE, 2 * LARGEST) + ROW_PAD;
    const middle = y + height / 2;
    const name = label(wrap, text, { ...style, x, y: middle, middle: true });
    nodes.push({
      id: row.id,
      label: row.lessons.length > 0 ? oneSpace(words.cell(row.text, "", row.lessons.length)) : row.text,
      href: row.href,
      facets: facetsOf(row),
      box: name.box,
      marks: [name.mark],
    });
    factors.forEach((factor, i) => {
      const count = countOf(row, factor.id);
      const column = columns[i];
      if (count === 0 || !column) return;
      const cx = round(column.x + column.width / 2);
      const r = Math.round(LARGEST * Math.sqrt(count / largest) * 10) / 10;
      const number = label(wrap, String(count), {
        x: cx + r + 4,
        y: middle,
        width: column.width,
        size: SMALL,
        middle: true,
        whole: true,
      });
      nodes.push({
        id: `${row.id}-${factor.id}`,
        label: words.cell(row.text, factor.title, count),
        href: row.cellHref(factor.id),
        parent: row.id,
        related: [row.id, factor.id],
        facets: { ...facetsOf(row), kind: [factor.kind] },
        box: boundingBox([squareAround({ x: cx, y: middle }, LARGEST), number.box]),
        marks: [{ kind: "circle", cx, cy: round(middle), r, tone: grouped ? "solid" : "outline" }, number.mark],
      });
    });
    y += height;
  });
  return { width: WIDE, height: Math.ceil(y + 4), back, nodes };
}
