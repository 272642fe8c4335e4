import { describe, expect, it } from "vitest";
import { sceneProblems } from "../../../src/diagrams/check-scene.ts";
import { graphOf, neighbours } from "../../../src/diagrams/explorer/graph.ts";
import { explorer } from "../../../src/diagrams/explorer.layout.ts";
import { HAIR, overlaps, runsThrough } from "../../../src/diagrams/geometry.ts";
import { textBox } from "../../../src/diagrams/marks.ts";
import { diagramOf, toolsFor } from "../../../src/diagrams/registry.ts";
import type { Mark } from "../../../src/diagrams/types.ts";
import { organisations } from "../../../src/model/organisations.ts";
import { knowledge } from "../../knowledge.ts";
import { networkFixture } from "./network-fixture.ts";

const diagram = diagramOf(knowledge, "explorer");
const { scene } = diagram;
const graph = graphOf(knowledge);
const near = neighbours(graph);

describe("graph of everything", () => {
  it("has every entry and every named organisation once", () => {
    const { networks, provinces, factors, lessons } = knowledge;
    const all = networks.length + provinces.length + factors.length + lessons.length + organisations(knowledge).length;
    expect(graph.nodes).toHaveLength(all);
    expect(new Set(graph.nodes.map(({ id }) => id)).size).toBe(all);
  });

  it("joins only what is there, and all that the lessons name", () => {
    const ids = new Set(graph.nodes.map(({ id }) => id));
    for (const { from, to } of graph.links) expect(ids.has(from) && ids.has(to), `${from} ${to}`).toBe(true);
    const factors = graph.links.filter(({ to }) => to.startsWith("factor/"));
    expect(factors).toHaveLength(knowledge.lessons.reduce((sum, lesson) => sum + new Set(lesson.factors).size, 0));
  });

  it("neighbours look both ways", () => {
    for (const { from, to } of graph.links) {
      expect(near.get(from)?.some(({ id }) => id === to)).toBe(true);
      expect(near.get(to)?.some(({ id }) => id === from)).toBe(true);
    }
  });
});

/** Ids in the drawing are numbers; its names tell which entry a node is. */
const drawn = new Map(scene.nodes.map((node) => [node.id, node]));
const nameOf = (id: string): string => drawn.get(id)?.label ?? "";
const pathEnds = (mark: Mark): [{ x: number; y: number }, { x: number; y: number }][] => {
  if (mark.kind !== "path") return [];
  const [ax = 0, ay = 0, bx = 0, by = 0] = (mark.d.match(/-?[\d.]+/g) ?? []).map(Number);
  return [
    [
      { x: ax, y: ay },
      { x: bx, y: by },
    ],
  ];
};

describe("drawing", () => {
  it("has no overlap and nothing outside the frame", () => expect(sceneProblems(scene)).toEqual([]));

  it("draws everything once; no dot, name or plate lies on another", () => {
    expect(scene.nodes).toHaveLength(graph.nodes.length);
    const meeting = scene.nodes.flatMap((a, i) =>
      scene.nodes
        .slice(i + 1)
        .filter((b) => overlaps(a.box, b.box, HAIR))
        .map((b) => `${a.label} × ${b.label}`),
    );
    expect(meeting).toEqual([]);
  });

  it("draws a line where something belongs, and keeps what a lesson speaks of at hand: together every link once", () => {
    const lines = scene.back.flatMap((mark) => (mark.kind === "path" && mark.joins ? [mark.joins] : []));
    const spoken = scene.nodes.flatMap(({ id, related = [] }) => related.map((other) => [id, other] as const));
    expect(lines).toHaveLength(graph.links.filter(({ belongs }) => belongs).length);
    expect(spoken).toHaveLength(graph.links.filter(({ belongs }) => !belongs).length);
    const counts = new Map<string, number>();
    for (const ends of [...lines, ...spoken]) for (const id of ends) counts.set(id, (counts.get(id) ?? 0) + 1);
    for (const { id, label } of scene.nodes) expect(label.endsWith(` ${counts.get(id) ?? 0} เส้น`), label).toBe(true);
  });

  it("lines end in the dots they join", () => {
    for (const mark of scene.back) {
      if (mark.kind !== "path" || !mark.joins) continue;
      const [ends] = pathEnds(mark);
      mark.joins.forEach((id, i) => {
        const box = drawn.get(id)?.box;
        const end = ends?.[i];
        expect(box && end && end.x >= box.x && end.x <= box.x + box.width, nameOf(id)).toBe(true);
        expect(box && end && end.y >= box.y && end.y <= box.y + box.height, nameOf(id)).toBe(true);
      });
    }
  });

  it("every factor and province shows its name; at most one name in twenty has a line behind it", () => {
    const named = scene.nodes.filter(({ marks }) => marks.some(({ kind }) => kind === "text"));
    const must = scene.nodes.filter(({ facets }) => /factor|province/.test(facets?.kind?.[0] ?? ""));
    for (const node of must) expect(named).toContain(node);
    const lines = scene.back.flatMap(pathEnds);
    const crossed = named.filter(({ marks }) =>
      marks.some((mark) => {
        if (mark.kind !== "text" || mark.ink === "paper") return false;
        const box = textBox(mark);
        const letters = { ...box, y: box.y + 4, height: box.height - 8 };
        return lines.some(([a, b]) => runsThrough(letters, a, b));
      }),
    );
    expect(crossed.length).toBeLessThanOrEqual(named.length / 20);
  });

  it("uses only marks whose colours have a contrast of 3:1 (contrast.test.ts)", () => {
    const tones = new Set(
      [...scene.back, ...scene.nodes.flatMap(({ marks }) => marks)].flatMap((mark) =>
        mark.kind === "text" ? [] : [mark.tone],
      ),
    );
    for (const faint of ["hair", "pale"] as const) expect(tones.has(faint)).toBe(false);
  });

  it("reads factors first, then each province and speaker with what belongs to it", () => {
    const kinds = scene.nodes.map(({ facets }) => facets?.kind?.[0]);
    expect(kinds.lastIndexOf("factor")).toBe(kinds.indexOf("province") - 1);
    for (const { parent, label } of scene.nodes)
      if (parent !== undefined) expect(drawn.get(parent)?.facets?.kind?.[0], label).toMatch(/province|organisation/);
  });

  it("lies where its forces came to rest, the same every time", () => {
    const made = networkFixture();
    const { scene } = explorer.build(made, toolsFor(made));
    const { nodes } = scene;
    expect(sceneProblems(scene)).toEqual([]);
    expect(nodes.map(({ label, box }) => `${label} ${box.x} ${box.y} ${box.width} ${box.height}`)).toMatchSnapshot();
  });
});

describe("list and data", () => {
  const { alternative, data } = diagram;
  const groups = alternative.form === "list" ? alternative.items : [];
  const rows = groups.flatMap((group) =>
    (group.children ?? []).map((row) => ({ ...row, kind: group.facets?.kind?.[0] })),
  );

  it("have every entry and every link", () => {
    expect(rows).toHaveLength(graph.nodes.length);
    expect(rows.reduce((sum, { value = "" }) => sum + Number.parseInt(value, 10), 0)).toBe(2 * graph.links.length);
    expect(data).toHaveLength(graph.links.length);
  });

  it("name each link at one end at least; elsewhere lessons are counted", () => {
    for (const node of graph.nodes) {
      const row = rows.find(({ text, href, kind }) => text === node.name && href === node.href && kind === node.kind);
      expect(row, node.id).toBeDefined();
      const others = near.get(node.id) ?? [];
      const note = row?.note ?? "";
      const lessons = others.filter(({ kind }) => kind === "lesson").length;
      for (const other of others)
        if (node.kind === "lesson" || other.kind !== "lesson") expect(note, node.id).toContain(other.name);
      if (lessons > 0 && node.kind !== "lesson")
        expect(`${row?.value} ${note}`, node.id).toContain(`${lessons}\u00a0บทเรียน`);
    }
  });
});
