import fc from "fast-check";
import { afterAll, describe, expect, it, vi } from "vitest";
import { sceneProblems } from "../../../src/diagrams/check-scene.ts";
import { besides } from "../../../src/diagrams/cut-list.ts";
import type { Diagram, ListItem } from "../../../src/diagrams/diagram.ts";
import { MOST_NODES, TALLEST } from "../../../src/diagrams/drawn.ts";
import { factorEgo, networkEgo } from "../../../src/diagrams/ego.layout.ts";
import { type Box, HAIR, overlaps } from "../../../src/diagrams/geometry.ts";
import { map } from "../../../src/diagrams/map.layout.ts";
import { definitions, diagramsOf, finish, toolsFor } from "../../../src/diagrams/registry.ts";
import type { Scene, SceneNode } from "../../../src/diagrams/scene.ts";
import { svgFile } from "../../../src/diagrams/svg-file.ts";
import type { Knowledge } from "../../../src/model/knowledge.ts";
import { knowledge } from "../../knowledge.ts";
import { fixture } from "./fixture.ts";
import { grown, nothing, ordinary, type Size } from "./grown.ts";
import { networkFixture } from "./network-fixture.ts";

/** Thousands of entries, on a machine that may be busy. */
vi.setConfig({ testTimeout: 180_000 });
afterAll(() => vi.resetConfig());

/** What the check passes must build: any drawing is whole, or says that it is none and leaves its list. */
const rowsOf = (items: readonly ListItem[]): number =>
  items.reduce((sum, { children = [] }) => sum + 1 + rowsOf(children), 0);

const lettersOf = (items: readonly ListItem[]): number =>
  items.reduce(
    (sum, { text, value = "", note = "", children = [] }) =>
      sum + text.length + value.length + note.length + lettersOf(children),
    0,
  );

/** Circles and rectangles that stand for entries: of two nodes none may lie on the other, but a bead in its ring. */
const solids = ({ nodes }: Scene): { node: SceneNode; box: Box }[] =>
  nodes.flatMap((node) =>
    node.marks.flatMap((mark) =>
      mark.kind === "circle"
        ? [{ node, box: { x: mark.cx - mark.r, y: mark.cy - mark.r, width: 2 * mark.r, height: 2 * mark.r } }]
        : [],
    ),
  );
function covered(scene: Scene): string[] {
  const all = solids(scene);
  return all.flatMap(({ node: a, box: one }, i) =>
    all.slice(i + 1).flatMap(({ node: b, box: other }) => {
      if (a === b || a.parent === b.id || b.parent === a.id || !overlaps(one, other, HAIR)) return [];
      const far = Math.hypot(
        one.x + one.width / 2 - other.x - other.width / 2,
        one.y + one.height / 2 - other.y - other.height / 2,
      );
      return far < one.width / 2 + other.width / 2 - 1 ? [`${a.label} × ${b.label}`] : [];
    }),
  );
}

function expectWhole(diagram: Diagram): void {
  expectOwnPage(diagram);
  if (diagram.published) expectBesides(besides(diagram));
}

/** What stands on a page that has a text of its own is half as much: two of them fit a page. */
function expectBesides({ id, scene, narrow, alternative }: Diagram): void {
  const nodes = [...scene.nodes, ...(narrow?.scene.nodes ?? [])];
  const parts = rowsOf(alternative.items) + nodes.length;
  const letters = lettersOf(alternative.items) + nodes.reduce((sum, { label }) => sum + label.length, 0);
  expect(300 * parts + 3 * letters, id).toBeLessThanOrEqual(340_000);
}

function expectOwnPage({ id, scene, narrow, undrawn, alternative, title, remarks, data, published }: Diagram): void {
  expect(title.length, id).toBeGreaterThan(3);
  // A heading, and a sentence: a handful of names, however long.
  for (const words of [title, ...remarks.flatMap(({ text }) => text ?? [])])
    expect(words.length, id).toBeLessThan(1500);
  // A page of so many parts, some 700 bytes each, stays under 700 KB; long names are more.
  const nodes = [...scene.nodes, ...(narrow?.scene.nodes ?? [])];
  const parts = rowsOf(alternative.items) + nodes.length;
  expect(parts, id).toBeLessThanOrEqual(published ? 910 : 250);
  const letters = lettersOf(alternative.items) + nodes.reduce((sum, { label }) => sum + label.length, 0);
  expect(300 * parts + 3 * letters, id).toBeLessThanOrEqual(published ? 640_000 : 250_000);
  if (published) expect(data.length, id).toBeGreaterThan(0);
  for (const one of [scene, ...(narrow ? [narrow.scene] : [])]) {
    expect(sceneProblems(one), id).toEqual([]);
    expect(one.nodes.length, id).toBeLessThanOrEqual(MOST_NODES);
    expect(one.height, id).toBeLessThanOrEqual(TALLEST);
    expect(covered(one), id).toEqual([]);
  }
  if (undrawn) expect(scene.nodes, id).toEqual([]);
  else expect(scene.nodes.length, id).toBeGreaterThan(0);
}

/** Where no number of networks and lessons is at stake. */
const small: Size = { ...ordinary, networks: 12, elsewhere: 3, lessons: 12, provinces: 6, followups: 4 };
const made = new Map<Size, Knowledge>();
const library = (size: Size): Knowledge => {
  const k = made.get(size) ?? grown(size);
  made.set(size, k);
  return k;
};
const one: Size = {
  ...nothing,
  networks: 1,
  provinces: 1,
  lessons: 1,
  factors: 2,
  followups: 1,
  proposals: 1,
  framework: 1,
};
/** Named after issue and review: what stopped a build before. */
const cases: Record<string, Size> = {
  nothing,
  "one of each": one,
  "networks alone": { ...nothing, networks: 5, provinces: 2 },
  "no network": { ...small, networks: 0, elsewhere: 0 },
  "no lesson": { ...small, lessons: 0 },
  "no province": { ...small, provinces: 0 },
  "28 networks more without a province": { ...ordinary, networks: 145, elsewhere: 47 },
  "340 networks more in provinces": { ...ordinary, networks: 457 },
  "1,000 entries": { ...ordinary, networks: 450, lessons: 550, provinces: 76, elsewhere: 45 },
  "10,000 entries": { ...ordinary, networks: 4551, lessons: 5449, provinces: 76, elsewhere: 455 },
  "2,000 networks in one province": { ...ordinary, networks: 2200, skew: 9, provinces: 76 },
  "2,000 networks in none": { ...ordinary, networks: 2100, elsewhere: 2000, provinces: 76 },
  "titles of 300 letters": { ...small, letters: 300 },
  "many titles of 300 letters": { ...ordinary, networks: 500, lessons: 300, letters: 300 },
  "60 factors": { ...small, factors: 60 },
  "500 proposals": { ...small, proposals: 500 },
  "300 follow-ups": { ...small, followups: 300 },
  "80 numbers, 200 disagreements, 80 terms": { ...small, statistics: 80, discrepancies: 200, glossary: 80 },
  "40 of each kind of the framework": { ...small, framework: 40 },
};

/** Scenes that were outlined before: what a size does not touch is the same picture in many of the cases. */
const outlined = new Set<string>();
const isNew = ({ id, scene, narrow }: Diagram): boolean => {
  const before = outlined.size;
  return outlined.add(JSON.stringify([id, scene, narrow])).size > before;
};

describe.each(Object.entries(cases))("%s", (_name, size) => {
  it("is drawn whole, or said to be too much", () => {
    const k = library(size);
    const wrap = toolsFor(k).wrap;
    for (const diagram of diagramsOf(k)) {
      expectWhole(diagram);
      if (!diagram.undrawn && isNew(diagram))
        expect(svgFile(diagram, wrap, { site: "เว็บ", reports: [] })).toMatch(/^<svg/);
    }
    for (const network of k.networks.slice(0, 6)) {
      const ego = networkEgo(k, toolsFor(k), network);
      if (ego) expectWhole(finish(ego, k));
    }
    for (const factor of k.factors.slice(0, 4)) {
      const ego = factorEgo(k, toolsFor(k), factor);
      if (ego) expectWhole(finish(ego, k));
    }
  });
});

const mapOf = (size: Size): Diagram => {
  const k = grown(size);
  return finish(map.build(k, toolsFor(k)), k);
};

describe("a drawing grows with what it shows", () => {
  const always = ["success-factors", "map", "activities", "network-factors", "explorer", "portfolio", "network-status"];
  it.each(["1,000 entries", "10,000 entries", "2,000 networks in one province"])(
    "%s: map, matrix and the others are still pictures",
    (name) => {
      const drawn = diagramsOf(library(cases[name] ?? nothing)).filter(({ undrawn }) => undrawn === undefined);
      const ids = drawn.map(({ id }) => id);
      expect(ids).toEqual(expect.arrayContaining(always));
    },
  );

  it("the map shows beads up to some hundred networks, then numbers", () => {
    const nodes = (name: string) =>
      diagramsOf(library(cases[name] ?? nothing)).find(({ id }) => id === "map")?.scene.nodes ?? [];
    expect(nodes("28 networks more without a province").filter(({ facets }) => facets)).toHaveLength(145);
    const numbers = nodes("10,000 entries");
    expect(numbers.length).toBeLessThanOrEqual(77);
    expect(numbers.reduce((sum, { count = 0 }) => sum + count, 0)).toBe(4551);
  });

  it("a long list is cut in its groups, says how many more there are, and leads to all of them", () => {
    const size = { ...ordinary, networks: 2000, provinces: 20, elsewhere: 0, skew: 0 };
    const { alternative, filters, data } = mapOf(size);
    const groups = alternative.items;
    expect(groups).toHaveLength(20);
    for (const { children = [], href, value } of groups) {
      const last = children.at(-1);
      const more = Number(/\d+/.exec(last?.text ?? "")?.[0]);
      expect(`${children.length - 1 + more} เครือข่าย`).toBe(value);
      expect(last?.href).toBe(href);
    }
    expect(filters).toBeUndefined();
    expect(data.reduce((sum, { networks }) => sum + Number(networks), 0)).toBe(2000);
  });
});

it("any library of networks, lessons and the rest", () => {
  const upTo = (max: number) => fc.nat({ max });
  const sizes: fc.Arbitrary<Size> = fc.record({
    networks: upTo(700),
    elsewhere: upTo(150),
    provinces: upTo(76),
    skew: upTo(9),
    lessons: upTo(900),
    factors: upTo(20),
    followups: upTo(120),
    proposals: upTo(150),
    framework: upTo(12),
    statistics: upTo(30),
    discrepancies: upTo(30),
    glossary: upTo(10),
    questions: upTo(30),
    thesaurus: upTo(3),
    paragraphs: fc.constant(1),
    corrections: fc.constant(0),
    rows: fc.constant(0),
    letters: fc.constantFrom(0, 0, 20, 90, 300),
  });
  fc.assert(
    fc.property(sizes, (size) => {
      const k = grown(size);
      for (const { drawable, build } of definitions)
        if (drawable?.(k) ?? true) expectWhole(finish(build(k, toolsFor(k)), k));
    }),
    { numRuns: 5, seed: 2550 },
  );
});

it.each([
  ["the small library", fixture()],
  ["the made-up networks", networkFixture()],
])("nothing is left undrawn in %s", (_name, k) => {
  const undrawn = definitions
    .filter(({ drawable }) => drawable?.(k) ?? true)
    .map(({ build }) => build(k, toolsFor(k)))
    .flatMap(({ id, undrawn: why }) => (why ? [[id, why]] : []));
  expect(undrawn).toEqual([]);
});

it("what the content has today is drawn or said to be too much", () => {
  for (const diagram of diagramsOf(knowledge)) expectWhole(diagram);
});
