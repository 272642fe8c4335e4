import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { settle } from "../../../src/diagrams/explorer/field.ts";
import { boxesOf, gather, nameBox } from "../../../src/diagrams/explorer/flowers.ts";
import type { GraphKind, GraphLink, GraphNode } from "../../../src/diagrams/explorer/graph.ts";
import { fieldFor } from "../../../src/diagrams/explorer/looks.ts";
import { contains, HAIR, overlaps, squareAround } from "../../../src/diagrams/geometry.ts";

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
            squareAround(flower, flower.r),
            ...(room ? [room] : []),
            ...flower.leaves.map(({ dx, dy, r }) => squareAround({ x: flower.x + dx, y: flower.y + dy }, r)),
          ];
        });
        parts.forEach((a, i) => {
          expect(contains(field, a)).toBe(true);
          for (const b of parts.slice(i + 1)) expect(overlaps(a, b, HAIR)).toBe(false);
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
