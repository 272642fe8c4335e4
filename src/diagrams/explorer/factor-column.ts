import type { Box } from "../geometry.ts";
import { label, SMALL } from "../marks.ts";
import type { Mark, Tools } from "../types.ts";
import type { GraphNode } from "./graph.ts";
import { COLUMN } from "./looks.ts";

const PAD_X = 10;
const PAD_Y = 5;
const NUMBER = 26;
const GAP = 8;
/** Room for the ring of a focused plate. */
const EDGE = 4;

/** A factor as a filled box with its name and the number of its lines. */
export interface Plate {
  node: GraphNode;
  box: Box;
  marks: Mark[];
}

/** Factors one under the other: where a reader begins. @throws LabelError when a name does not fit on four lines. */
export function factorColumn(factors: readonly GraphNode[], countOf: (id: string) => number, { wrap }: Tools): Plate[] {
  let y = EDGE;
  return factors.map((node) => {
    const name = label(wrap, node.name, {
      x: EDGE + PAD_X,
      y: y + PAD_Y,
      width: COLUMN - 2 * (EDGE + PAD_X) - NUMBER,
      size: SMALL,
      bold: true,
      ink: "paper",
    });
    const box: Box = { x: EDGE, y, width: COLUMN - 2 * EDGE, height: Math.ceil(name.box.height + 2 * PAD_Y) };
    const number = label(wrap, String(countOf(node.id)), {
      x: COLUMN - EDGE - PAD_X,
      y: y + box.height / 2,
      width: NUMBER + PAD_X,
      size: SMALL,
      ink: "paper",
      anchor: "end",
      middle: true,
    });
    y += box.height + GAP;
    return { node, box, marks: [{ kind: "rect", ...box, radius: 3, tone: "solid" }, name.mark, number.mark] };
  });
}
