import type { Knowledge } from "../model/knowledge.ts";
import { approachesText as words } from "../words/diagrams/phase.ts";
import type { Tools } from "./diagram.ts";
import { type Box, boundingBox } from "./geometry.ts";
import { bead, disagreeSign, elbow, label, round, SMALL, shorten, WIDE } from "./marks.ts";
import { type Matched, projectLabel, rowName, toneOf } from "./matched-projects.ts";
import type { Mark, Scene, SceneNode, TextMark } from "./scene.ts";
import type { Proposal } from "./sub-projects.ts";

const APPROACH = { x: 24, width: 190, turn: 236 };
const PROJECT = { x: 276, bead: 260, width: 264, turn: 578 };
const ROW = { x: 612, bead: 600, width: WIDE - 612 - 4 };
const CORNER = 10;
const ROW_GAP = 9;
const PROJECT_GAP = 15;
const GROUP_GAP = 26;

/** What the text of the report says the number of rows is. */
export type Stated = { value: number; unit: string } | undefined;
interface RowShape {
  row: Proposal;
  marks: TextMark[];
  box: Box;
}
/** Name and, under it, who leads. Moved into place later. */
function rowShape(k: Knowledge, row: Proposal, x: number, y: number, width: number, { wrap }: Tools): RowShape {
  const name = label(wrap, rowName(k, row), { x, y, width, size: SMALL, maxLines: 3 });
  if (!row.lead) return { row, marks: [name.mark], box: name.box };
  const lead = label(wrap, row.lead, {
    x,
    y: name.box.y + name.box.height,
    width,
    size: SMALL,
    ink: "quiet",
    maxLines: 3,
  });
  return { row, marks: [name.mark, lead.mark], box: boundingBox([name.box, lead.box]) };
}

const rowNode = (k: Knowledge, { row, marks, box }: RowShape, parent: string): SceneNode => ({
  id: row.id,
  label: [rowName(k, row), row.lead].filter(Boolean).join(" "),
  href: row.url,
  parent,
  box,
  marks,
});

/** Heads of the three columns with their numbers; where the report's text says another number, that stands beside it with ≠. */
function columnHeads(
  back: Mark[],
  [approach, project, row]: readonly [number, number, number],
  stated: Stated,
  { wrap }: Tools,
): number {
  const head = (text: string, x: number, width: number) =>
    label(wrap, text, { x, y: 2, width, size: SMALL, bold: true, ink: "quiet", maxLines: 1 });
  const rows = head(words.heads.row(row), ROW.x, ROW.width);
  back.push(
    head(words.heads.approach(approach), APPROACH.x, APPROACH.width).mark,
    head(words.heads.project(project), PROJECT.x, PROJECT.width).mark,
    rows.mark,
  );
  let bottom = rows.box.y + rows.box.height;
  if (stated && stated.value !== row) {
    back.push(disagreeSign(rows.box.x + rows.box.width + 4, rows.box.y + rows.box.height / 2));
    const other = label(wrap, words.elsewhere(stated.value, stated.unit), {
      x: ROW.x,
      y: bottom,
      width: ROW.width,
      size: SMALL,
      ink: "warm",
      maxLines: 1,
    });
    back.push(other.mark);
    bottom += other.box.height;
  }
  back.push({ kind: "path", d: `M0 ${round(bottom + 8)}H${WIDE}`, tone: "hair" });
  return bottom + 24;
}

/** Rows that are taken to be no sub-project's, from `top` down. */
function aloneRows(
  k: Knowledge,
  alone: readonly Proposal[],
  top: number,
  tools: Tools,
): { back: Mark[]; nodes: SceneNode[]; bottom: number } {
  const line: Mark = { kind: "path", d: `M0 ${round(top)}H${WIDE}`, tone: "hair" };
  let y = top + 16;
  const heading = label(tools.wrap, words.alone, { x: APPROACH.x, y, width: APPROACH.width, bold: true });
  const nodes: SceneNode[] = [];
  // Two columns, filled row by row.
  for (let i = 0; i < alone.length; i += 2) {
    const pair = alone
      .slice(i, i + 2)
      .map((row, column) =>
        rowShape(k, row, column === 0 ? PROJECT.x : ROW.x, y, column === 0 ? PROJECT.width : ROW.width, tools),
      );
    for (const { row, marks, box } of pair) {
      nodes.push({ ...rowNode(k, { row, marks, box }, ""), parent: undefined });
    }
    y += Math.max(...pair.map(({ box }) => box.height)) + ROW_GAP;
  }
  return { back: [line, heading.mark], nodes, bottom: Math.max(y, heading.box.y + heading.box.height + 8) };
}

/** Three columns: groups, their sub-projects, the rows of the table taken to be the same. */
export function approachesScene(
  k: Knowledge,
  { groups, alone, periods }: Matched,
  counts: readonly [number, number, number],
  stated: Stated,
  tools: Tools,
): Scene {
  const { wrap } = tools;
  const back: Mark[] = [];
  const nodes: SceneNode[] = [];
  let y = columnHeads(back, counts, stated, tools);
  for (const { approach, projects } of groups) {
    const start = y;
    const placed = projects.map(({ project, rows }) => {
      const text = shorten(wrap, project.title, { width: PROJECT.width, size: SMALL, maxLines: 3 });
      const height = label(wrap, text, { x: 0, y: 0, width: PROJECT.width, size: SMALL }).box.height;
      const top = y;
      const shapes = rows.map((row) => {
        const shape = rowShape(k, row, ROW.x, y, ROW.width, tools);
        y += shape.box.height + ROW_GAP;
        return shape;
      });
      const rowsHeight = rows.length > 0 ? y - top - ROW_GAP : 0;
      const middle = top + Math.max(height, rowsHeight) / 2;
      y = top + Math.max(height, rowsHeight) + PROJECT_GAP;
      const set = label(wrap, text, { x: PROJECT.x, y: middle, width: PROJECT.width, size: SMALL, middle: true });
      return { project, set, middle, shapes };
    });
    const middle = (start + y - PROJECT_GAP) / 2;
    y += GROUP_GAP - PROJECT_GAP;
    const heading = label(wrap, approach.title, {
      x: APPROACH.x,
      y: middle,
      width: APPROACH.width,
      bold: true,
      middle: true,
      maxLines: 5,
    });
    nodes.push({
      id: approach.id,
      label: approach.title,
      href: approach.url,
      box: boundingBox([heading.box, { x: 2, y: middle - 8, width: 16, height: 16 }]),
      marks: [bead(10, round(middle), 7.5, "solid"), heading.mark],
    });
    const stem = heading.box.x + heading.box.width + 8;
    back.push({
      kind: "path",
      d: `M${round(stem)} ${round(middle)}H${APPROACH.turn - CORNER}`,
      tone: "line",
      joins: [approach.id, approach.id],
    });
    for (const { project, set, middle: at, shapes } of placed) {
      back.push({
        kind: "path",
        d: elbow({ x: APPROACH.turn - CORNER, y: middle }, { x: PROJECT.bead - 6, y: at }, APPROACH.turn, CORNER),
        tone: "line",
        joins: [approach.id, project.id],
      });
      nodes.push({
        id: project.id,
        label: projectLabel(project),
        href: project.url,
        parent: approach.id,
        box: boundingBox([set.box, { x: PROJECT.bead - 6, y: at - 6, width: 12, height: 12 }]),
        marks: [bead(PROJECT.bead, round(at), 5.5, toneOf(periods, project.period)), set.mark],
      });
      for (const shape of shapes) {
        const target = shape.box.y + shape.box.height / 2;
        back.push({
          kind: "path",
          d: elbow({ x: set.box.x + set.box.width + 8, y: at }, { x: ROW.bead, y: target }, PROJECT.turn),
          tone: "dashed",
          joins: [project.id, shape.row.id],
        });
        nodes.push(rowNode(k, shape, project.id));
      }
    }
  }
  if (alone.length > 0) {
    const rest = aloneRows(k, alone, y, tools);
    back.push(...rest.back);
    nodes.push(...rest.nodes);
    y = rest.bottom;
  }
  return { width: WIDE, height: Math.ceil(y), back, nodes };
}
