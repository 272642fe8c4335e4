import { describe, expect, it } from "vitest";
import { validContent } from "../../../src/content/read.ts";
import { sceneProblems } from "../../../src/diagrams/check-scene.ts";
import type { Alternative, Diagram, ListItem } from "../../../src/diagrams/diagram.ts";
import { NOTHING } from "../../../src/diagrams/drawn.ts";
import { NARROW } from "../../../src/diagrams/marks.ts";
import { visibleText } from "../../../src/diagrams/name.ts";
import { diagramsOf, findDiagram } from "../../../src/diagrams/registry.ts";
import type { Scene } from "../../../src/diagrams/scene.ts";
import { buildKnowledge } from "../../../src/model/knowledge.ts";
import { knowledge } from "../../knowledge.ts";
import { fixture, fixtureContent } from "./fixture.ts";
import { networkFixture } from "./network-fixture.ts";

const own = [
  "framework",
  "success-factors",
  "sustainability-factors",
  "value-network",
  "research-process",
  "network-status",
  "portfolio",
  "approaches",
];
const diagrams = diagramsOf(knowledge);
const small = fixture();

const textOfItem = ({ text, value, note, children = [] }: ListItem): string =>
  [text, value, note, ...children.map(textOfItem)].filter(Boolean).join(" ");
const textOf = ({ items }: Alternative): string => items.map(textOfItem).join(" ");

const linkOfItem = ({ href, children = [] }: ListItem): string[] => [
  ...(href ? [href] : []),
  ...children.flatMap(linkOfItem),
];
const linksOf = ({ items }: Alternative): string[] => items.flatMap(linkOfItem);

/** Geometry to the nearest pixel: what a reader would notice. */
const rounded = ({ scene }: Diagram) => ({
  size: [scene.width, scene.height],
  nodes: scene.nodes.map(({ id, box }) => `${id} ${[box.x, box.y, box.width, box.height].map(Math.round).join(" ")}`),
});

it("every diagram of the issue is drawn from today's content", () =>
  expect(diagrams.map(({ id }) => id)).toEqual(expect.arrayContaining(own)));

describe.each(diagrams.map((diagram) => [diagram.id, diagram] as const))("%s", (_id, diagram) => {
  it("overlaps nowhere and stays inside its frame, on a desk and on a phone", () => {
    for (const scene of [diagram.scene, diagram.narrow?.scene ?? NOTHING]) expect(sceneProblems(scene)).toEqual([]);
  });

  it("is drawn for a phone: narrow, its letters as large, its links among those of the wide one or its list", () => {
    const { narrow, alternative, scene } = diagram;
    expect(narrow !== undefined || diagram.id === "explorer").toBe(true);
    if (!narrow) return;
    expect(narrow.scene.width).toBeLessThanOrEqual(NARROW);
    const sizes = narrow.scene.nodes.flatMap(({ marks }) =>
      marks.flatMap((mark) => (mark.kind === "text" ? [mark.size] : [])),
    );
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(14);
    const links = new Set([...linksOf(alternative), ...scene.nodes.map(({ href }) => href)]);
    for (const { href } of narrow.scene.nodes) if (href !== undefined) expect(links).toContain(href);
  });

  it("says what it shows, how to read it and where it comes from", () => {
    for (const text of [diagram.name, diagram.title, diagram.summary, diagram.howToRead])
      expect(text.length).toBeGreaterThan(5);
    if (diagram.redrawn) expect(diagram.citations.length).toBeGreaterThan(0);
  });

  it("holds every record of its CSV in its list, by name or by link", () => {
    const text = textOf(diagram.alternative).replace(/\s+/g, "");
    const links = new Set(linksOf(diagram.alternative));
    const missing = diagram.data.filter(
      ({ title, url }) => !links.has(url) && !text.includes(title.replace(/\s+/g, "")),
    );
    expect(missing).toEqual([]);
    expect(diagram.data.length).toBeGreaterThan(0);
  });

  it("leads to site paths only", () => {
    for (const { href } of diagram.scene.nodes)
      if (href !== undefined) expect(href).toMatch(/^\/[a-z0-9/-]*(?:\?[\w=&-]+)?(?:#[\w-]+)?$/);
  });

  it("keeps the keyboard's tree sound: parents come before their children", () => {
    const seen = new Set<string>();
    for (const node of diagram.scene.nodes) {
      if (node.parent !== undefined) expect(seen.has(node.parent), node.id).toBe(true);
      seen.add(node.id);
    }
  });
});

it.each(["success-factors", "sustainability-factors", "research-process"])(
  "%s carries every text whole, on a desk and on a phone",
  (id) => {
    const { scene, narrow } = findDiagram(knowledge, id) ?? {};
    for (const { nodes } of [scene ?? NOTHING, narrow?.scene ?? NOTHING]) {
      expect(nodes.length).toBeGreaterThan(2);
      expect(nodes.filter(({ marks }) => visibleText(marks).includes("…")).map((node) => node.id)).toEqual([]);
    }
  },
);

it.each(["success-factors", "sustainability-factors"])("%s says the same on a phone as on a desk", (id) => {
  const { scene, narrow } = findDiagram(small, id) ?? {};
  const said = ({ nodes }: Scene) => nodes.map(({ id: node, label, href, parent }) => [node, label, href, parent]);
  expect(said(narrow?.scene ?? NOTHING)).toEqual(said(scene ?? NOTHING));
});

it("approaches has on a phone its approaches and their sub-projects, and the rows of the table in its list", () => {
  const { scene, narrow, alternative } = findDiagram(small, "approaches") ?? {};
  expect(narrow?.scene.nodes.map(({ id }) => id)).toEqual(["approaches", "approach-1", "a", "approach-2", "b"]);
  const wide = scene?.nodes.flatMap(({ href }) => href ?? []) ?? [];
  expect(linksOf(alternative ?? { form: "list", items: [] })).toEqual(expect.arrayContaining(wide));
  expect(alternative?.more).toBe(true);
});

describe("on content of its own", () => {
  // Of today's content, tests/site/same-build.test.ts holds that everything is the same.
  it.each([
    ["the small library", fixture],
    ["made-up networks", networkFixture],
  ])("every diagram of %s is the same every time", (_name, make) =>
    expect(JSON.stringify(diagramsOf(make()))).toBe(JSON.stringify(diagramsOf(make()))),
  );

  it.each(own)("%s keeps its geometry", (id) => {
    const diagram = findDiagram(small, id);
    if (!diagram) throw new Error(id);
    expect(sceneProblems(diagram.scene)).toEqual([]);
    expect(rounded(diagram)).toMatchSnapshot();
  });

  it("an entry added, renamed or removed changes the drawing, with no code touched", () => {
    const content = fixtureContent();
    content.factors = content.factors.filter(({ id }) => id !== "success-2");
    const [first] = content.framework;
    if (!first) throw new Error("the fixture has no framework");
    content.framework.push({
      ...first,
      id: "activity-5",
      data: { ...(first.data as object), title: "กิจกรรมใหม่", order: 5 },
    });
    const changed = buildKnowledge(validContent(content));
    expect(findDiagram(changed, "success-factors")?.title).toContain("2 องค์ประกอบ");
    expect(findDiagram(changed, "value-network")?.scene.nodes.map(({ label }) => label)).toContain("กิจกรรมใหม่");
  });

  it.each([1, 2, 3, 5, 6, 7])("a ring of %i activities and a row of as many factors do not collide", (count) => {
    const content = fixtureContent();
    const copies = <T extends { id: string; data: unknown }>(model: T | undefined): T[] =>
      model
        ? Array.from({ length: count }, (_, i) => ({
            ...model,
            id: `${model.id}-${i}`,
            data: { ...(model.data as object), order: i + 1 },
          }))
        : [];
    const activity = content.framework[0];
    const factor = content.factors[1];
    content.framework = [...content.framework.filter((item) => !item.id.startsWith("activity")), ...copies(activity)];
    content.factors = [...content.factors.filter((item) => !item.id.startsWith("success")), ...copies(factor)];
    const changed = buildKnowledge(validContent(content));
    for (const id of ["framework", "value-network", "success-factors"])
      expect(sceneProblems(findDiagram(changed, id)?.scene ?? { width: 0, height: 0, back: [], nodes: [] })).toEqual(
        [],
      );
  });

  it("nothing to draw, no diagram", () => {
    const content = fixtureContent();
    for (const name of ["framework", "proposals", "statistics"] as const) content[name] = [];
    const ids = diagramsOf(buildKnowledge(validContent(content))).map(({ id }) => id);
    expect(ids).toContain("success-factors");
    for (const id of ["framework", "value-network", "network-status", "portfolio", "approaches"])
      expect(ids).not.toContain(id);
  });
});
