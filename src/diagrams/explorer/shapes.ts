import { type Box, boundingBox, squareAround } from "../geometry.ts";
import { label, SMALL } from "../marks.ts";
import { lineHeight, measure } from "../measure.ts";
import type { Mark, Tone, Tools } from "../types.ts";
import { LabelError } from "../wrap.ts";
import { type Flower, type NameSize, nameBox } from "./flowers.ts";
import type { Graph, GraphNode } from "./graph.ts";
import { looks, namedAtRest } from "./looks.ts";

/** What a node looks like where it stands. */
export interface Shape {
  box: Box;
  marks: Mark[];
}

const NAME = { width: 150, size: SMALL, maxLines: 2 } as const;

/** Sizes of the names that show from the beginning, on one line or two; a longer one waits for the reader's coming closer. */
export function nameSizes(graph: Graph, { wrap }: Tools): Map<string, NameSize> {
  const named = namedAtRest(graph);
  const size = ({ name }: GraphNode): NameSize | undefined => {
    try {
      const lines = wrap(name, NAME);
      const width = Math.ceil(Math.max(...lines.map((line) => measure(line, SMALL)))) + 2;
      return { width, height: Math.ceil(lines.length * lineHeight(SMALL)) };
    } catch (error) {
      if (error instanceof LabelError) return undefined;
      throw error;
    }
  };
  return new Map(
    graph.nodes.flatMap((node) => {
      const room = named.has(node.id) ? size(node) : undefined;
      return room ? [[node.id, room] as const] : [];
    }),
  );
}

export function drawDot({ kind }: GraphNode, x: number, y: number): Shape {
  const { tone, square, r } = looks[kind];
  const box = squareAround({ x, y }, r);
  const drawn = (as: Tone): Mark =>
    square ? { kind: "rect", ...box, tone: as } : { kind: "circle", cx: x, cy: y, r, tone: as };
  // A hatch is transparent: paper under it hides the ends of lines.
  return { box, marks: tone === "hatch" ? [drawn("open"), drawn(tone)] : [drawn(tone)] };
}

const ANCHORS = { right: "start", left: "end", below: "middle", above: "middle" } as const;

/** A dot with its name beside it, if it has one. */
export function drawNamed(flower: Pick<Flower, "node" | "x" | "y" | "r" | "side" | "room">, { wrap }: Tools): Shape {
  const { node, x, y, side } = flower;
  const dot = drawDot(node, x, y);
  const room = nameBox(flower, side);
  if (!room) return dot;
  const name = label(wrap, node.name, {
    ...NAME,
    x: side === "right" ? room.x : side === "left" ? room.x + room.width : x,
    y: room.y + room.height / 2,
    anchor: ANCHORS[side],
    middle: true,
  });
  return { box: boundingBox([dot.box, room]), marks: [...dot.marks, name.mark] };
}
