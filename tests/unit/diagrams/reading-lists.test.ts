import { expect, it } from "vitest";
import { type ReadingItem, readingLists } from "../../../src/diagrams/reading-lists.ts";
import { diagramsOf } from "../../../src/diagrams/registry.ts";
import type { SceneNode } from "../../../src/diagrams/scene.ts";
import { networkFixture } from "./network-fixture.ts";

const box = { x: 0, y: 0, width: 1, height: 1 };
const node = (id: string, parent?: string): SceneNode => ({ id, label: `ชื่อ ${id}`, parent, box, marks: [] });
const text = ({ node: { id }, children }: ReadingItem): string =>
  children.length === 0 ? id : `${id}(${children.map(text).join(" ")})`;
const said = (nodes: readonly SceneNode[]) =>
  readingLists(nodes).map(({ name, items }) => [name, items.map(text).join(" ")]);

it("what follows the node that it belongs to is nested under it, to any depth", () =>
  expect(said([node("a"), node("b", "a"), node("c", "b"), node("d", "a"), node("e")])).toEqual([
    [undefined, "a(b(c) d) e"],
  ]));

it("what comes later is a list named by the node that it belongs to", () =>
  expect(
    said([node("p"), node("q"), node("x", "p"), node("y", "p"), node("z", "q"), node("r"), node("s", "r")]),
  ).toEqual([
    [undefined, "p q"],
    ["ชื่อ p", "x y"],
    ["ชื่อ q", "z"],
    [undefined, "r(s)"],
  ]));

const count = (items: readonly ReadingItem[]): number =>
  items.reduce((sum, { children }) => sum + 1 + count(children), 0);

it("every drawing tells each of its nodes once; the map tells networks in their provinces", () => {
  const made = networkFixture();
  for (const { scene } of diagramsOf(made))
    expect(readingLists(scene.nodes).reduce((sum, { items }) => sum + count(items), 0)).toBe(scene.nodes.length);
  const map = diagramsOf(made).find(({ id }) => id === "map");
  const lists = readingLists(map?.scene.nodes ?? []);
  expect(lists.find(({ name }) => name?.includes("ยโสธร"))?.items).toHaveLength(
    made.networks.filter(({ province }) => province === "yasothon").length,
  );
});
