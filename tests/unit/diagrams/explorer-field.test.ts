import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { overlap } from "../../../src/diagrams/check-scene.ts";
import { settle } from "../../../src/diagrams/explorer/field.ts";
import { boxesOf, dotBox, gather, nameBox } from "../../../src/diagrams/explorer/flowers.ts";
import { cross, distanceTo, isInside, runsThrough } from "../../../src/diagrams/explorer/geometry.ts";
import type { GraphKind, GraphLink, GraphNode } from "../../../src/diagrams/explorer/graph.ts";
import { fieldFor } from "../../../src/diagrams/explorer/looks.ts";

const node = (kind: GraphKind, id: string): GraphNode => ({ id, kind, name: id, href: "/" });
const link = (from: string, to: string): GraphLink => ({ from, to, belongs: true });
const name = { width: 70, height: 25 };

/** Provinces with their lessons, networks with partners, some partners shared. */
const worlds = fc
  .record({
    lessons: fc.array(fc.nat({ max: 18 }), { minLength: 1, maxLength: 8 }),
    partners: fc.array(fc.tuple(fc.nat({ max: 7 }), fc.array(fc.nat({ max: 9 }), { maxLength: 5 })), { maxLength: 12 }),
  })
  .map(({ lessons, partners }) => {
    const nodes = lessons.map((_, i) => node("province", `p${i}`));
    const links: GraphLink[] = [];
    lessons.forEach((count, i) => {
      for (let j = 0; j < count; j++) {
        nodes.push(node("lesson", `l${i}-${j}`));
        links.push(link(`l${i}-${j}`, `p${i}`));
      }
    });
    partners.forEach(([province, names], i) => {
      nodes.push(node("network", `n${i}`));
      if (province < lessons.length) links.push(link(`n${i}`, `p${province}`));
      for (const other of new Set(names)) {
        if (!nodes.some(({ id }) => id === `o${other}`)) nodes.push(node("organisation", `o${other}`));
        links.push(link(`n${i}`, `o${other}`));
      }
    });
    return { nodes, links, names: new Map(lessons.map((_, i) => [`p${i}`, name])) };
  });

describe("flowers", () => {
  it("take each node once; what has a name or two lines does not hang on another", () => {
    fc.assert(
      fc.property(worlds, ({ nodes, links, names }) => {
        const flowers = gather(nodes, links, names);
        const all = flowers.flatMap((flower) => [flower.node.id, ...flower.leaves.map((leaf) => leaf.node.id)]);
        expect(all.sort()).toEqual(nodes.map(({ id }) => id).sort());
        for (const { leaves } of flowers)
          for (const leaf of leaves) {
            expect(names.has(leaf.node.id)).toBe(false);
            expect(links.filter(({ from, to }) => from === leaf.node.id || to === leaf.node.id)).toHaveLength(1);
          }
      }),
      { numRuns: 40 },
    );
  });

  it("two that hang only on each other are one flower", () => {
    const pair = [node("lesson", "a"), node("organisation", "b")];
    const flowers = gather(pair, [link("a", "b")], new Map());
    expect(flowers.map((flower) => [flower.node.id, flower.leaves.map((leaf) => leaf.node.id)])).toEqual([
      ["b", ["a"]],
    ]);
  });
});

describe("field", () => {
  it("nothing lies on anything, and nothing outside", () => {
    fc.assert(
      fc.property(worlds, ({ nodes, links, names }) => {
        const field = fieldFor(nodes.length, 400);
        const flowers = settle(nodes, links, names, field);
        const parts = flowers.flatMap((flower) => {
          const room = nameBox(flower, flower.side);
          return [
            dotBox(flower.x, flower.y, flower.r),
            ...(room ? [room] : []),
            ...flower.leaves.map(({ dx, dy, r }) => dotBox(flower.x + dx, flower.y + dy, r)),
          ];
        });
        parts.forEach((a, i) => {
          expect(isInside(a, field)).toBe(true);
          for (const b of parts.slice(i + 1)) expect(overlap(a, b)).toBe(false);
        });
      }),
      { numRuns: 8, seed: 2550 },
    );
  }, 120_000);

  it("a flower's boxes hold its dot, its name and its beads", () => {
    const [flower] = gather([node("province", "p"), node("lesson", "l")], [link("l", "p")], new Map([["p", name]]));
    if (!flower) throw new Error("no flower");
    expect(boxesOf(flower)).toHaveLength(2);
    expect(nameBox(flower, "left")?.x).toBeLessThan(flower.x - name.width);
  });

  it("grows with what lies in it", () => {
    expect(fieldFor(10, 500).height).toBe(500);
    expect(fieldFor(600, 500).height).toBeGreaterThan(fieldFor(300, 500).height);
  });
});

describe("geometry", () => {
  const box = { x: 10, y: 10, width: 20, height: 10 };
  it("knows when a line runs through a box", () => {
    expect(runsThrough(box, { x: 0, y: 0 }, { x: 40, y: 30 })).toBe(true);
    expect(runsThrough(box, { x: 0, y: 30 }, { x: 40, y: 30 })).toBe(false);
    expect(runsThrough(box, { x: 15, y: 15 }, { x: 16, y: 16 })).toBe(true);
  });
  it("knows crossing lines and distances", () => {
    expect(cross({ x: 0, y: 0 }, { x: 2, y: 2 }, { x: 0, y: 2 }, { x: 2, y: 0 })).toBe(true);
    expect(cross({ x: 0, y: 0 }, { x: 2, y: 0 }, { x: 0, y: 1 }, { x: 2, y: 1 })).toBe(false);
    expect(distanceTo({ x: 1, y: 3 }, { x: 0, y: 0 }, { x: 2, y: 0 })).toBe(3);
    expect(distanceTo({ x: 5, y: 0 }, { x: 0, y: 0 }, { x: 2, y: 0 })).toBe(3);
  });
});
