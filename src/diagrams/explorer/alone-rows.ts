import { explorerText as words } from "../../words/diagrams/explorer.ts";
import type { Box } from "../geometry.ts";
import { label, SMALL } from "../marks.ts";
import type { Mark, Tools } from "../types.ts";
import type { NameSize } from "./flowers.ts";
import type { GraphNode } from "./graph.ts";
import { looks } from "./looks.ts";
import { drawNamed, type Shape } from "./shapes.ts";

const ROW = 32;
const AIR = 18;

/** What nothing is joined to yet, in rows under the field with a word that says so. */
export function aloneRows(
  nodes: readonly GraphNode[],
  names: ReadonlyMap<string, NameSize>,
  field: Box,
  tools: Tools,
): { bottom: number; caption: Mark[]; shapes: Map<string, Shape> } {
  const top = field.y + field.height;
  const shapes = new Map<string, Shape>();
  if (nodes.length === 0) return { bottom: top, caption: [], shapes };
  const caption = label(tools.wrap, words.alone, {
    x: field.x + 6,
    y: top + ROW / 2,
    width: field.width,
    size: SMALL,
    ink: "quiet",
    middle: true,
    maxLines: 1,
  });
  const left = caption.box.x + caption.box.width + AIR;
  let x = left;
  let y = top + ROW / 2;
  for (const node of nodes) {
    const { r } = looks[node.kind];
    const room = names.get(node.id);
    const width = 2 * r + (room ? room.width + 3 : 0);
    if (x + width > field.x + field.width) [x, y] = [left, y + ROW];
    shapes.set(node.id, drawNamed({ node, x: x + r, y, r, side: "right", room }, tools));
    x += width + AIR;
  }
  return { bottom: y + ROW / 2, caption: [caption.mark], shapes };
}
