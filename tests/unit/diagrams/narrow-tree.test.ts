import { describe, expect, it } from "vitest";
import { sceneProblems } from "../../../src/diagrams/check-scene.ts";
import { drawn } from "../../../src/diagrams/drawn.ts";
import { type Box, overlaps } from "../../../src/diagrams/geometry.ts";
import { narrowTreeScene } from "../../../src/diagrams/narrow-tree.ts";
import type { PathMark, Scene, SceneNode } from "../../../src/diagrams/scene.ts";
import type { Tree } from "../../../src/diagrams/tree.layout.ts";
import { wrapper } from "../../../src/diagrams/wrap.ts";

const tools = { wrap: wrapper(), draw: drawn };
const LONG = "การกำหนดกรอบทิศทางการดำเนินงานของเครือข่ายในรูปแบบเป้าหมายร่วม วิสัยทัศน์และพันธกิจของเครือข่ายให้มีความชัดเจน";
const tree: Tree = {
  root: { id: "root", text: "เครือข่ายเชื่อมกันสำเร็จ", href: "/factors/#success" },
  branches: [
    {
      id: "a",
      text: "1 การมีกรอบคิด",
      href: "/factors/a/",
      leaves: [
        { id: "a-1", text: "ชุดความรู้" },
        { id: "a-2", text: LONG },
      ],
    },
    { id: "b", text: "2 มีการเปลี่ยนแปลงเกิดขึ้นอย่างเป็นรูปธรรม", href: "/factors/b/", leaves: [] },
    { id: "c", text: "3 ทีมวิจัย", href: "/factors/c/", leaves: [] },
    {
      id: "d",
      text: "4 แนวทาง",
      href: "/factors/d/",
      leaves: [
        { id: "d-1", text: "ข้าว", label: "ข้าว ทำข้อเสนอ มกราคม 2551", href: "/proposals/#d-1", tone: "solid" },
        { id: "d-2", text: "ยาง", href: "/proposals/#d-2", tone: "hatch" },
      ],
    },
  ],
};
const scene = narrowTreeScene(tree, tools);
const node = (id: string, { nodes }: Scene = scene): SceneNode => {
  const found = nodes.find((each) => each.id === id);
  if (!found) throw new Error(id);
  return found;
};
const circle = (id: string) => node(id).marks.find((mark) => mark.kind === "circle");
const paths = scene.back.filter((mark): mark is PathMark => mark.kind === "path");
/** Where a way ends. */
const end = ({ d }: PathMark): { x: number; y: number } => {
  const [, y = 0, x = 0] = /(\d+(?:\.\d+)?)H(\d+(?:\.\d+)?)$/.exec(d)?.map(Number) ?? [];
  return { x, y };
};
const touched = (id: string): Box[] => [...(node(id).targets ?? [])];

describe("a tree on a phone", () => {
  it("is whole: nothing outside its frame or on another, no text cut", () => {
    expect(sceneProblems(scene)).toEqual([]);
    expect(scene.nodes.flatMap(({ marks }) => marks.filter((mark) => mark.kind === "text" && mark.cut))).toEqual([]);
  });

  it("has a line to every branch and every leaf, from what it belongs to", () => {
    for (const { id, leaves } of tree.branches) {
      const way = paths.find(({ joins }) => joins?.join() === `root,${id}`);
      const dot = circle(id);
      expect(way && dot?.kind === "circle" ? end(way) : undefined).toEqual(
        dot?.kind === "circle" ? { x: dot.cx - dot.r, y: dot.cy } : {},
      );
      for (const leaf of leaves) {
        const twig = paths.find(({ joins }) => joins?.join() === `${id},${leaf.id}`);
        const { box } = node(leaf.id);
        expect(twig && end(twig).x, leaf.id).toBeLessThan(box.x);
        expect(twig && box.x - end(twig).x, leaf.id).toBeLessThan(10);
        expect(twig && end(twig).y, leaf.id).toBeGreaterThan(box.y);
        expect(twig && end(twig).y, leaf.id).toBeLessThan(box.y + box.height);
      }
    }
  });

  it("is read from top to bottom, each leaf after its branch", () => {
    expect(scene.nodes.map(({ id }) => id)).toEqual(["root", "a", "a-1", "a-2", "b", "c", "d", "d-1", "d-2"]);
    const tops = scene.nodes.map(({ box }) => box.y);
    expect(tops).toEqual(tops.toSorted((a, b) => a - b));
    expect([node("a").parent, node("a-2").parent, node("root").parent]).toEqual(["root", "a", undefined]);
  });

  it("is touched where it leads on, one thing at a time, with room for a finger; what leads nowhere has none", () => {
    const links = scene.nodes.filter(({ href }) => href !== undefined).map(({ id }) => id);
    expect(links).toEqual(["root", "a", "b", "c", "d", "d-1", "d-2"]);
    for (const id of links) expect(Math.min(...touched(id).map(({ height }) => height)), id).toBeGreaterThanOrEqual(44);
    const both = links.flatMap((a, i) =>
      links.slice(i + 1).filter((b) => touched(a).some((one) => touched(b).some((other) => overlaps(one, other, 0.5)))),
    );
    expect(both).toEqual([]);
    expect(touched("a-1")).toEqual([]);
  });

  it("has a bead in the leaf's own tone, and says what the bead stands for", () => {
    expect(circle("d-2")).toMatchObject({ tone: "hatch" });
    expect(circle("a-1")).toBeUndefined();
    expect(node("d-1").label).toBe("ข้าว ทำข้อเสนอ มกราคม 2551");
  });

  it("has as many beads on its ring as branches, up to as many as there is room for", () => {
    const beads = (count: number) => {
      const branches = Array.from({ length: count }, (_, i) => ({ id: `${i}`, text: `ข้อ ${i}`, leaves: [] }));
      const { marks } = node("root", narrowTreeScene({ ...tree, branches }, tools));
      return marks.filter((mark) => mark.kind === "circle" && mark.tone === "solid").length;
    };
    expect([0, 1, 4, 9, 30].map(beads)).toEqual([0, 1, 4, 9, 9]);
  });
});
