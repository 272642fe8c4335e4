import type { SceneNode } from "./scene.ts";

/** A node with what is told of it before the next of its own rank. */
export interface ReadingItem {
  node: SceneNode;
  children: ReadingItem[];
}
/** One list of a drawing. What stands away from the node that it belongs to is a list named by that node. */
export interface ReadingList {
  name?: string;
  items: ReadingItem[];
}

/**
 * A scene's nodes as nested lists, in their order, so that a drawing of a hundred things is heard as some groups: what follows the node
 * that it belongs to is nested under it; what comes later (it is drawn on top) is a list of its own.
 */
export function readingLists(nodes: readonly SceneNode[]): ReadingList[] {
  const labels = new Map(nodes.map(({ id, label }) => [id, label]));
  const lists: (ReadingList & { of?: string })[] = [];
  /** The node before with all above it. */
  let path: ReadingItem[] = [];
  for (const node of nodes) {
    const item: ReadingItem = { node, children: [] };
    const above = path.findIndex((each) => each.node.id === node.parent);
    path[above]?.children.push(item);
    path = [...path.slice(0, above + 1), item];
    if (above >= 0) continue;
    const { parent } = node;
    const last = lists.at(-1);
    if (last && last.of === parent) last.items.push(item);
    else lists.push({ of: parent, name: parent === undefined ? undefined : labels.get(parent), items: [item] });
  }
  return lists.map(({ name, items }) => ({ name, items }));
}
