import { type Box, boundingBox, squareAround } from "../geometry.ts";
import type { GraphLink, GraphNode } from "./graph.ts";
import { looks } from "./looks.ts";

/** Size of a name that shows from the beginning. */
export interface NameSize {
  width: number;
  height: number;
}
/** Where a name stands beside its dot. */
export type Side = "right" | "left" | "below" | "above";

/** A node that hangs on one other only. Its place is told from the middle of its flower. */
export interface Leaf {
  node: GraphNode;
  r: number;
  dx: number;
  dy: number;
}
/** A node with all that hangs on it alone, as beads on a ring with a seat left open for its name. */
export interface Flower {
  node: GraphNode;
  x: number;
  y: number;
  r: number;
  /** How far its beads lie from it. */
  ring: number;
  leaves: Leaf[];
  room?: NameSize;
  side: Side;
}

/** Distance from one bead of a ring to the next. */
export const STEP = 12;
const SMALLEST_RING = 23;
/** Part of the ring that beads may take: the rest is for the name and for lines to elsewhere. */
const TAKEN = 0.68;
const RANK = { lesson: 0, network: 1, organisation: 2, province: 3, factor: 4 } as const;

/** Gathers nodes into flowers. A node with a name of its own never hangs on another. */
export function gather(
  nodes: readonly GraphNode[],
  links: readonly GraphLink[],
  names: ReadonlyMap<string, NameSize>,
): Flower[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const near = new Map<string, GraphNode[]>(nodes.map(({ id }) => [id, []]));
  for (const { from, to } of links) {
    const [a, b] = [byId.get(from), byId.get(to)];
    if (!a || !b) continue;
    near.get(from)?.push(b);
    near.get(to)?.push(a);
  }
  const hubOf = ({ id, kind }: GraphNode): GraphNode | undefined => {
    const [hub, ...more] = near.get(id) ?? [];
    if (!hub || more.length > 0 || names.has(id)) return undefined;
    const alone = (near.get(hub.id)?.length ?? 0) === 1 && !names.has(hub.id);
    return alone && RANK[hub.kind] <= RANK[kind] ? undefined : hub;
  };
  const flowers = new Map<string, Flower>();
  for (const node of nodes) {
    if (hubOf(node)) continue;
    const { r } = looks[node.kind];
    flowers.set(node.id, { node, x: 0, y: 0, r, ring: r, leaves: [], room: names.get(node.id), side: "right" });
  }
  for (const node of nodes) {
    const hub = hubOf(node);
    if (hub) flowers.get(hub.id)?.leaves.push({ node, r: looks[node.kind].r, dx: 0, dy: 0 });
  }
  for (const flower of flowers.values()) {
    const { leaves } = flower;
    if (leaves.length > 0) flower.ring = Math.max(SMALLEST_RING, (leaves.length * STEP) / (2 * Math.PI * TAKEN));
  }
  return [...flowers.values()];
}

const NEAR = 3;
/** Box of a flower's name at a side of its middle. */
export function nameBox({ x, y, r, room }: Pick<Flower, "x" | "y" | "r" | "room">, side: Side): Box | undefined {
  if (!room) return undefined;
  const { width, height } = room;
  const reach = r + NEAR;
  if (side === "right") return { x: x + reach, y: y - height / 2, width, height };
  if (side === "left") return { x: x - reach - width, y: y - height / 2, width, height };
  return { x: x - width / 2, y: side === "below" ? y + reach - 2 : y - reach - height + 2, width, height };
}

/** Dot, name and beads of a flower as they are drawn, without the air around them. */
export function drawnBoxes(flower: Flower): Box[] {
  const { x, y, r, leaves, side } = flower;
  const name = nameBox(flower, side);
  return [
    squareAround({ x, y }, r),
    ...(name ? [name] : []),
    ...leaves.map(({ dx, dy, r: leaf }) => squareAround({ x: x + dx, y: y + dy }, leaf)),
  ];
}

/** Around each dot: the stroke and some air. */
const GAP = 3;
/** Everything of a flower that others keep clear of. */
export function boxesOf(flower: Flower): Box[] {
  const { x, y, r, ring, leaves, side } = flower;
  const name = nameBox(flower, side);
  return [
    name ? boundingBox([squareAround({ x, y }, r + GAP), name]) : squareAround({ x, y }, r + GAP),
    // Nothing else may grow between its beads.
    ...(leaves.length > 4 ? [squareAround({ x, y }, ring * 0.7)] : []),
    ...leaves.map(({ dx, dy, r: leaf }) => squareAround({ x: x + dx, y: y + dy }, leaf + GAP)),
  ];
}
