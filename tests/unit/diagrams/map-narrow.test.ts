import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sceneProblems } from "../../../src/diagrams/check-scene.ts";
import { type Box, HAIR, overlaps } from "../../../src/diagrams/geometry.ts";
import { map } from "../../../src/diagrams/map.layout.ts";
import { numberMap, PHONE } from "../../../src/diagrams/map-numbers.ts";
import { toolsFor } from "../../../src/diagrams/registry.ts";
import type { CircleMark, Mark, SceneNode, TextMark } from "../../../src/diagrams/scene.ts";
import { knowledge } from "../../knowledge.ts";

const tools = toolsFor(knowledge);
const sceneOf = (k = knowledge) => {
  const { narrow } = map.build(k, tools);
  if (!narrow) throw new Error("no narrow drawing");
  return narrow.scene;
};
const scene = sceneOf();
/** CSS pixels a unit on a phone of 320: 320 less the page's edges. */
const SCALE = 281.7 / scene.width;

const isCircle = (mark: Mark): mark is CircleMark => mark.kind === "circle";
const isText = (mark: Mark): mark is TextMark => mark.kind === "text";
const circleOf = ({ id, marks }: SceneNode): CircleMark => {
  const circle = marks.find(isCircle);
  if (!circle) throw new Error(`${id} has no circle`);
  return circle;
};
const nameless = scene.nodes.filter(({ marks }) => marks.filter(isText).length < 2);

describe("the map for a phone", () => {
  it("has no overlap and nothing outside the frame", () => expect(sceneProblems(scene)).toEqual([]));

  it("has a circle for every province with networks and one for the rest, with their numbers", () => {
    const numbers = scene.nodes.map(({ count }) => count ?? 0);
    expect(numbers.reduce((a, b) => a + b, 0)).toBe(knowledge.networks.length);
    for (const { id, count, marks } of scene.nodes) {
      const province = id === "no-province" ? null : id.replace(/^in-/, "");
      expect(count).toBe(knowledge.networks.filter((network) => network.province === province).length);
      expect(marks.filter(isText).at(-1)?.lines).toEqual([String(count)]);
    }
  });

  it("the area of a circle is its number", () => {
    const perNetwork = scene.nodes.map((node) => circleOf(node).r ** 2 / (node.count ?? 0));
    for (const area of perNetwork) expect(area / (perNetwork[0] ?? 1)).toBeCloseTo(1, 0);
  });

  it("no text is under 12 px on a phone of 320", () => {
    for (const mark of scene.nodes.flatMap(({ marks }) => marks.filter(isText)))
      expect(mark.size * SCALE).toBeGreaterThanOrEqual(12);
  });

  it("a finger finds every circle: 24 px or more, no two in each other's place, no name in a circle's", () => {
    const fingers = scene.nodes.map(({ id, targets = [] }) => {
      const [own, name] = targets;
      if (!own) throw new Error(id);
      return { id, own, name, x: own.x + own.width / 2, y: own.y + own.height / 2, r: own.width / 2 };
    });
    fingers.forEach((a, i) => {
      expect(2 * a.r * SCALE, a.id).toBeGreaterThanOrEqual(24);
      for (const b of fingers.slice(i + 1)) {
        expect(Math.hypot(a.x - b.x, a.y - b.y), `${a.id} ${b.id}`).toBeGreaterThanOrEqual(a.r + b.r - 0.5);
        expect(a.name && b.name && overlaps(a.name, b.name, HAIR)).not.toBe(true);
      }
      const onto = (box: Box | undefined, { x, y, r }: typeof a) =>
        box !== undefined &&
        Math.hypot(Math.max(box.x - x, 0, x - box.x - box.width), Math.max(box.y - y, 0, y - box.y - box.height)) <
          r - 1;
      expect(fingers.filter((b) => b !== a && onto(a.name, b)).map(({ id }) => `${a.id} on ${id}`)).toEqual([]);
    });
  });

  it("names nearly all; what it cannot name has its number, and its name in the list", () => {
    expect(nameless.length).toBeLessThan(scene.nodes.length / 5);
    const { alternative } = map.build(knowledge, tools);
    const listed = alternative.form === "list" ? alternative.items.map(({ group }) => group) : [];
    expect(scene.nodes.map(({ id }) => id)).toEqual(listed);
  });

  it("stands whatever editors add: no overlap with any numbers of networks", () => {
    const [model] = knowledge.networks;
    if (!model) throw new Error("no network");
    const places = [...knowledge.provinces.map(({ id }) => id), null];
    const counts = fc.array(fc.integer({ min: 0, max: 25 }), { minLength: places.length, maxLength: places.length });
    fc.assert(
      fc.property(counts, (numbers) => {
        const networks = places.flatMap((province, i) =>
          Array.from({ length: numbers[i] ?? 0 }, (_, n) => ({ ...model, id: `${province}-${n}`, province })),
        );
        expect(
          sceneProblems(
            numberMap(
              { ...knowledge, networks },
              networks.filter(({ province }) => !province),
              PHONE,
              tools,
            ),
          ),
        ).toEqual([]);
      }),
      { numRuns: 6 },
    );
  });

  it("follows the content", () => {
    const first = knowledge.networks.find(({ province }) => province !== null);
    if (!first) throw new Error("no network in any province");
    const more = sceneOf({ ...knowledge, networks: [...knowledge.networks, { ...first, id: "new" }] });
    const countIn = ({ nodes }: typeof scene) => nodes.find(({ id }) => id === `in-${first.province}`)?.count ?? 0;
    expect(countIn(more)).toBe(countIn(scene) + 1);
    expect(sceneProblems(more)).toEqual([]);
    const none = sceneOf({ ...knowledge, networks: knowledge.networks.filter(({ province }) => province !== null) });
    expect(none.nodes.some(({ id }) => id === "no-province")).toBe(false);
  });
});
