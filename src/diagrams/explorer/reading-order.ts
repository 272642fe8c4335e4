import type { Graph, GraphNode } from "./graph.ts";

/** A node with the one it belongs to: Left goes there, Right comes back. */
export interface Placed {
  node: GraphNode;
  parent?: string;
}

/**
 * Reading order: factors; each province with its networks and lessons; networks of no province; organisations and people,
 * speakers with what they said. The order of the picture, of the keyboard and of the screen reader.
 */
export function readingOrder({ nodes, links }: Graph): Placed[] {
  const kindOf = new Map(nodes.map(({ id, kind }) => [id, kind]));
  const parents = new Map<string, string>();
  for (const { from, to, belongs } of links) {
    const home = kindOf.get(to) === "province" || (kindOf.get(to) === "organisation" && kindOf.get(from) === "lesson");
    if (belongs && home && !parents.has(from)) parents.set(from, to);
  }
  const children = Map.groupBy(nodes, ({ id }) => parents.get(id));
  return nodes
    .filter(({ id }) => !parents.has(id))
    .flatMap((node): Placed[] => [
      { node },
      ...(children.get(node.id) ?? []).map((child) => ({ node: child, parent: node.id })),
    ]);
}
