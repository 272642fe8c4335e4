import { networkFactorsText as words } from "../text/diagrams/network-factors.ts";
import { ui } from "../text/ui.ts";
import { countOf, type FactorCounts, type FactorRow } from "./factor-counts.ts";
import { around, label, round, SMALL, shorten, WIDE } from "./marks.ts";
import { LINE } from "./measure.ts";
import type { Mark, Scene, SceneNode, Tools } from "./types.ts";
import type { Wrap } from "./wrap.ts";

const NAMES = { x: 4, width: 268, indent: 20 };
const CELLS = { left: 300, right: WIDE - 4 };
/** Between factors of success and of sustainability. */
const KIND_GAP = 16;
const STEP = 27;
const ROW_PAD = 5;
const GROUP_PAD = 9;
const LARGEST = 12;

/** Left edge and width of each factor's column. */
function columnsOf({ factors }: FactorCounts): { x: number; width: number }[] {
  const kinds = new Set(factors.map(({ kind }) => kind)).size;
  const width = (CELLS.right - CELLS.left - KIND_GAP * (kinds - 1)) / Math.max(factors.length, 1);
  let x = CELLS.left;
  return factors.map(({ kind }, i) => {
    if (i > 0 && factors[i - 1]?.kind !== kind) x += KIND_GAP;
    const column = { x, width };
    x += width;
    return column;
  });
}

/** Names of the factors as stairs: each stands left of its own line, so that long names need no turning. */
function header(counts: FactorCounts, columns: readonly { x: number; width: number }[], { wrap }: Tools) {
  const { factors, rows } = counts;
  const bottom = 4 + factors.length * STEP + 10;
  const back: Mark[] = [];
  const nodes = factors.map((factor, i): SceneNode => {
    const column = columns[i] ?? { x: 0, width: 0 };
    const x = round(column.x + column.width / 2);
    const y = 4 + (factors.length - i - 0.5) * STEP;
    const whole = rows.filter(({ kind }) => kind !== "network");
    const total = whole.reduce((sum, row) => sum + countOf(row, factor.id), 0);
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

/** The matrix. Areas of circles are numbers of lessons. */
export function matrixScene(counts: FactorCounts, tools: Tools): Scene {
  const { wrap } = tools;
  const { factors, rows } = counts;
  const columns = columnsOf(counts);
  const head = header(counts, columns, tools);
  const largest = Math.max(...rows.flatMap((row) => factors.map(({ id }) => countOf(row, id))), 1);
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
    const withNumber: Wrap = (name, options) => wrap(words.numbered(name, row.lessons.length), options);
    const text = words.numbered(shorten(withNumber, row.text, style), row.lessons.length);
    const lines = wrap(text, { ...style, weight: grouped ? 700 : 400 }).length;
    const height = Math.max(lines * SMALL * LINE, 2 * LARGEST) + ROW_PAD;
    const middle = y + height / 2;
    const name = label(wrap, text, { ...style, x, y: middle, middle: true });
    nodes.push({
      id: row.id,
      label: words.cell(row.text, "", row.lessons.length).replace(/\s+/g, " "),
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
      const number = label(wrap, String(count), { x: cx + r + 4, y: middle, width: 40, size: SMALL, middle: true });
      nodes.push({
        id: `${row.id}-${factor.id}`,
        label: words.cell(row.text, factor.title, count),
        href: row.cellHref(factor.id),
        parent: row.id,
        related: [row.id, factor.id],
        facets: { ...facetsOf(row), kind: [factor.kind] },
        box: around([{ x: cx - LARGEST, y: middle - LARGEST, width: 2 * LARGEST, height: 2 * LARGEST }, number.box]),
        marks: [{ kind: "circle", cx, cy: round(middle), r, tone: grouped ? "solid" : "outline" }, number.mark],
      });
    });
    y += height;
  });
  return { width: WIDE, height: Math.ceil(y + 4), back, nodes };
}
