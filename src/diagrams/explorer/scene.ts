import { explorerText as words } from "../../words/diagrams/explorer.ts";
import type { Box } from "../geometry.ts";
import { WIDE } from "../marks.ts";
import type { Mark, Scene, SceneNode, Tools } from "../types.ts";
import { aloneRows } from "./alone-rows.ts";
import { isClear } from "./clear-overlaps.ts";
import { factorColumn } from "./factor-column.ts";
import { settle } from "./field.ts";
import type { Flower, NameSize } from "./flowers.ts";
import type { Graph, GraphLink, GraphNode } from "./graph.ts";
import { fieldFor } from "./looks.ts";
import { readingOrder } from "./reading-order.ts";
import { drawDot, drawNamed, nameSizes, type Shape } from "./shapes.ts";

/** Where the field is too crowded for its names, it grows by so much, so often. */
const GROWTH = 0.15;
const TRIES = 4;

/** Flowers in a field as large as they need to lie clear of each other. */
function settled(
  nodes: readonly GraphNode[],
  links: readonly GraphLink[],
  names: ReadonlyMap<string, NameSize>,
  least: number,
): { field: Box; flowers: Flower[] } {
  const tried = (time: number) => {
    const field = fieldFor(nodes.length * (1 + GROWTH * time), least * (1 + GROWTH * time));
    return { field, flowers: settle(nodes, links, names, field) };
  };
  for (let time = 0; time < TRIES; time++) {
    const { field, flowers } = tried(time);
    if (isClear(flowers, field)) return { field, flowers };
  }
  return tried(TRIES);
}

/**
 * The whole picture: factors in a column, the rest a field of dots joined to where they belong, and what is joined to
 * nothing in a row under it. What lessons speak of is told as `related`: the script draws those lines when asked for.
 */
export function explorerScene(graph: Graph, countOf: (id: string) => number, tools: Tools): Scene {
  const belonging = graph.links.filter(({ belongs }) => belongs);
  const factors = graph.nodes.filter(({ kind }) => kind === "factor");
  const joined = graph.nodes.filter(({ id, kind }) => kind !== "factor" && countOf(id) > 0);
  const alone = graph.nodes.filter(({ id, kind }) => kind !== "factor" && countOf(id) === 0);
  const names = nameSizes(graph, tools);
  const column = factorColumn(factors, countOf, tools);
  const least = Math.max(0, ...column.map(({ box }) => box.y + box.height));
  const { field, flowers } = settled(joined, belonging, names, least);
  const rows = aloneRows(alone, names, field, tools);

  const shapes = new Map<string, Shape>([...rows.shapes, ...column.map((plate) => [plate.node.id, plate] as const)]);
  const spots = new Map<string, string>();
  for (const flower of flowers) {
    shapes.set(flower.node.id, drawNamed(flower, tools));
    spots.set(flower.node.id, `${flower.x} ${flower.y}`);
    for (const { node, dx, dy } of flower.leaves) {
      const [x, y] = [flower.x + dx, flower.y + dy];
      shapes.set(node.id, drawDot(node, x, y));
      spots.set(node.id, `${x} ${y}`);
    }
  }

  const order = readingOrder(graph);
  const numbers = new Map(order.map(({ node }, i) => [node.id, i.toString(36)]));
  const spoken = Map.groupBy(
    graph.links.filter(({ belongs }) => !belongs),
    ({ from }) => from,
  );
  const short = (id: string): string => numbers.get(id) ?? id;
  const nodes = order.flatMap(({ node, parent }): SceneNode[] => {
    const shape = shapes.get(node.id);
    if (!shape) return [];
    const spokenOf = (spoken.get(node.id) ?? []).map(({ to }) => short(to));
    return [
      {
        id: short(node.id),
        parent: parent === undefined ? undefined : short(parent),
        related: spokenOf.length > 0 ? spokenOf : undefined,
        label: words.node(words.kinds[node.kind], node.name, countOf(node.id)),
        href: node.href,
        facets: { kind: [node.kind] },
        box: shape.box,
        bare: !shape.marks.some(({ kind }) => kind === "text"),
        marks: shape.marks,
      },
    ];
  });
  const lines = belonging.flatMap(({ from, to }): Mark[] => {
    const [a, b] = [spots.get(from), spots.get(to)];
    return a && b ? [{ kind: "path", d: `M${a}L${b}`, tone: "line", joins: [short(from), short(to)] }] : [];
  });
  return { width: WIDE, height: rows.bottom, back: [...rows.caption, ...lines], nodes };
}
