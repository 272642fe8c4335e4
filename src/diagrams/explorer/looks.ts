import type { Box } from "../geometry.ts";
import { WIDE } from "../marks.ts";
import type { Tone } from "../types.ts";
import type { Graph, GraphKind, GraphNode } from "./graph.ts";

/** How each kind is drawn: shape, tone and size tell them apart without colour. */
export const looks: Readonly<Record<GraphKind, { r: number; tone: Tone; square?: boolean }>> = {
  factor: { r: 9, tone: "solid", square: true },
  province: { r: 7, tone: "hatch" },
  network: { r: 4.5, tone: "solid" },
  lesson: { r: 3.5, tone: "open" },
  organisation: { r: 4, tone: "outline", square: true },
};

/** Factors stand in a column on the left, everything else in the field beside it. */
export const COLUMN = 216;
const FIELD_LEFT = COLUMN + 24;
/** Room that one dot wants with its name and the distance to the next, in square pixels. */
const ROOM = 1650;

/** Where dots may lie: as high as their number needs, and no lower than `least`. */
export const fieldFor = (dots: number, least: number): Box => ({
  x: FIELD_LEFT,
  y: 0,
  width: WIDE - FIELD_LEFT,
  height: Math.max(Math.ceil(least), Math.ceil((dots * ROOM) / (WIDE - FIELD_LEFT))),
});

/** From this many lines on, a network or an organisation shows its name from the beginning. */
const HUB = 5;

/** Nodes with their names in the drawing: every province, and what many lines meet in. Lessons are sentences: never. */
export function namedAtRest({ nodes, links }: Graph): Set<string> {
  const lines = new Map<string, number>();
  for (const { from, to, belongs } of links)
    if (belongs) for (const id of [from, to]) lines.set(id, (lines.get(id) ?? 0) + 1);
  const named = ({ id, kind }: GraphNode): boolean =>
    kind === "province" || (kind !== "lesson" && kind !== "factor" && (lines.get(id) ?? 0) >= HUB);
  return new Set(nodes.filter(named).map(({ id }) => id));
}
