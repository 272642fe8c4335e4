import { describe, expect, it } from "vitest";
import { overlap, sceneProblems } from "../../../src/diagrams/check-scene.ts";
import { explorer } from "../../../src/diagrams/explorer.layout.ts";
import { graphOf, neighbours } from "../../../src/diagrams/graph.ts";
import { settle } from "../../../src/diagrams/graph-scene.ts";
import { toolsFor } from "../../../src/diagrams/registry.ts";
import { organisations } from "../../../src/model/queries.ts";
import { knowledge } from "../../knowledge.ts";
import { networkFixture } from "./network-fixture.ts";

const tools = toolsFor(knowledge);
const diagram = explorer.build(knowledge, tools);
const graph = graphOf(knowledge);

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
    const near = neighbours(graph);
    for (const { from, to } of graph.links) {
      expect(near.get(from)?.some(({ id }) => id === to)).toBe(true);
      expect(near.get(to)?.some(({ id }) => id === from)).toBe(true);
    }
  });
});

describe("explorer", () => {
  it("has no overlap and nothing outside the frame", () => expect(sceneProblems(diagram.scene)).toEqual([]));

  it("dots lie apart", () => {
    const { nodes } = diagram.scene;
    const meeting = nodes.flatMap((a, i) =>
      nodes
        .slice(i + 1)
        .filter((b) => overlap(a.box, b.box))
        .map((b) => `${a.id} ${b.id}`),
    );
    expect(meeting).toEqual([]);
  });

  it("list and data hold every link", () => {
    const { alternative, data } = diagram;
    if (alternative.form !== "list") throw new Error("a list is expected");
    const children = alternative.items.flatMap((item) => item.children ?? []);
    expect(children).toHaveLength(graph.nodes.length);
    expect(children.reduce((sum, { value = "" }) => sum + Number.parseInt(value, 10), 0)).toBe(2 * graph.links.length);
    expect(data).toHaveLength(graph.links.length);
  });

  it("lies where its forces came to rest, the same every time", () => {
    const made = networkFixture();
    const places = settle(graphOf(made)).map(({ id, x, y }) => `${id} ${x} ${y}`);
    const { nodes } = explorer.build(made, toolsFor(made)).scene;
    expect(nodes.map(({ id, box }) => `${id} ${box.x + box.width / 2} ${box.y + box.height / 2}`)).toEqual(places);
    expect(places).toMatchSnapshot();
  }, 30_000);
});
