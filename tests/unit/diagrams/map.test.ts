import { describe, expect, it } from "vitest";
import { BEAD_RADIUS, beadPlaces, ringRadius } from "../../../src/diagrams/beads.ts";
import { sceneProblems } from "../../../src/diagrams/check-scene.ts";
import { HAIR, overlaps } from "../../../src/diagrams/geometry.ts";
import { map } from "../../../src/diagrams/map.layout.ts";
import { provinceNodes, toneOf } from "../../../src/diagrams/map-rings.ts";
import { toolsFor } from "../../../src/diagrams/registry.ts";
import type { CircleMark, Mark, Scene } from "../../../src/diagrams/scene.ts";
import { knowledge } from "../../knowledge.ts";
import { networkFixture } from "./network-fixture.ts";

const tools = toolsFor(knowledge);
const diagram = map.build(knowledge, tools);
const isCircle = (mark: Mark): mark is CircleMark => mark.kind === "circle";
const circleIn = ({ nodes }: Scene, id: string) => nodes.find((node) => node.id === id)?.marks.find(isCircle);
const circleOf = (id: string) => circleIn(diagram.scene, id);

describe("clusters", () => {
  it.each(Array.from({ length: 60 }, (_, i) => i + 1))("%i beads lie apart and inside their ring", (count) => {
    const places = beadPlaces(count);
    expect(places).toHaveLength(count);
    const r = ringRadius(count);
    places.forEach((a, i) => {
      expect(Math.hypot(a.x, a.y) + BEAD_RADIUS - 0.5).toBeLessThanOrEqual(r);
      for (const b of places.slice(i + 1))
        expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThanOrEqual(2 * BEAD_RADIUS);
    });
  });

  it("a ring's area grows with its beads", () => {
    expect(ringRadius(12) ** 2 / ringRadius(3) ** 2).toBeCloseTo(4);
    expect(beadPlaces(0)).toEqual([]);
  });

  it("a name without a place stops the drawing", () => {
    const [province] = knowledge.provinces;
    if (!province) throw new Error("no province");
    const ring = { province, networks: [], x: 50, y: 50, r: 20, home: { x: 50, y: 50 } };
    expect(() => provinceNodes([ring], { x: 0, y: 0, width: 400, height: 200 }, tools)).not.toThrow();
    expect(() => provinceNodes([ring], { x: 0, y: 0, width: 40, height: 100 }, tools)).toThrow(province.title);
  });
});

describe("map", () => {
  it("has no overlap and nothing outside the frame", () => expect(sceneProblems(diagram.scene)).toEqual([]));

  it("draws every network once, in its province's ring or with those without a province", () => {
    const beads = diagram.scene.nodes.filter(({ facets }) => facets !== undefined);
    expect(beads.map(({ id }) => id).sort()).toEqual(knowledge.networks.map(({ id }) => id).sort());
    for (const { id, province } of knowledge.networks) {
      const bead = diagram.scene.nodes.find((node) => node.id === id);
      expect(bead?.parent).toBe(province === null ? "no-province" : `in-${province}`);
      const ring = circleOf(bead?.parent ?? "");
      const own = circleOf(id);
      if (!ring || !own) throw new Error(id);
      expect(Math.hypot(ring.cx - own.cx, ring.cy - own.cy) + own.r).toBeLessThanOrEqual(ring.r + 1);
    }
  });

  it("rings do not touch, and stay near their provinces", () => {
    const rings = diagram.scene.nodes.filter(({ id }) => id.startsWith("in-")).map(({ id }) => circleOf(id));
    rings.forEach((a, i) => {
      for (const b of rings.slice(i + 1)) {
        if (!a || !b) throw new Error("a ring without a circle");
        expect(Math.hypot(a.cx - b.cx, a.cy - b.cy)).toBeGreaterThan(a.r + b.r);
      }
    });
  });

  it("names lie on no bead", () => {
    const names = diagram.scene.nodes.filter(({ id }) => id.startsWith("in-"));
    const beads = diagram.scene.nodes.filter(({ facets }) => facets !== undefined);
    for (const { marks } of names)
      for (const mark of marks) {
        if (mark.kind !== "text") continue;
        const box = { x: mark.x - mark.width / 2, y: mark.y - mark.size, width: mark.width, height: mark.size };
        expect(beads.filter((bead) => overlaps(bead.box, box, HAIR)).map(({ id }) => id)).toEqual([]);
      }
  });

  it("list and data hold the same numbers", () => {
    const { alternative, data } = diagram;
    if (alternative.form !== "list") throw new Error("a list is expected");
    expect(alternative.items.flatMap(({ children = [] }) => children)).toHaveLength(knowledge.networks.length);
    expect(data.reduce((sum, { networks }) => sum + Number(networks), 0)).toBe(knowledge.networks.length);
    for (const { networks, active, inactive, unreported } of data)
      expect(Number(active) + Number(inactive) + Number(unreported)).toBe(networks);
    expect(diagram.title).toContain(String(knowledge.networks.filter(({ province }) => province !== null).length));
  });

  it("follows the content: a network more is a bead more", () => {
    const [first] = knowledge.networks.filter(({ province }) => province === "trat");
    if (!first) throw new Error("no network in trat");
    const more = { ...knowledge, networks: [...knowledge.networks, { ...first, id: "trat-new", title: "เครือข่ายใหม่" }] };
    const scene = map.build(more, tools).scene;
    expect(scene.nodes).toHaveLength(diagram.scene.nodes.length + 1);
    expect(sceneProblems(scene)).toEqual([]);
  });

  it("is the same every time", () => {
    expect(JSON.stringify(map.build(knowledge, tools))).toBe(JSON.stringify(diagram));
    const made = networkFixture();
    const { scene } = map.build(made, toolsFor(made));
    const rings = scene.nodes
      .filter(({ id }) => id.startsWith("in-"))
      .map(({ id }) => [id, circleIn(scene, id)?.cx, circleIn(scene, id)?.cy]);
    expect(rings).toMatchSnapshot();
  });
});

it("a bead says of a network what it says in lists: full and open, and neither where nothing is told", () => {
  const [network] = knowledge.networks;
  if (!network) throw new Error("no network");
  const tones = [true, false, null].map((active) => toneOf({ ...network, active }));
  expect(tones).toEqual(["solid", "open", "hatch"]);
});
