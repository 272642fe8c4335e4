import { expect, it } from "vitest";
import type { Diagram } from "../../../src/diagrams/diagram.ts";
import { lightOf, wideOf } from "../../../src/diagrams/light.ts";
import type { Scene } from "../../../src/diagrams/scene.ts";

const scene = (width: number): Scene => ({ width, height: 10, back: [], nodes: [] });
const diagram: Diagram = {
  id: "map",
  name: "แผนที่",
  title: "มีสองเครือข่าย",
  summary: "",
  howToRead: "จุดคือเครือข่าย",
  citations: [],
  redrawn: false,
  remarks: [{ text: "ขอบเขต" }, { text: "จัดกลุ่มเอง", ofFilters: true }],
  filters: [{ facet: "active", label: "กิจกรรม", values: [] }],
  scene: scene(940),
  narrow: { scene: scene(320), howToRead: "เลขคือจำนวน" },
  alternative: {
    form: "list",
    items: [
      { text: "น่าน", value: "1", children: [{ text: "ผ้าทอ", href: "/networks/a/", facets: { active: ["yes"] } }] },
    ],
  },
  data: [],
  published: true,
};

it("the narrow drawing stands alone, with its words, and nothing to filter by", () => {
  const light = lightOf(diagram);
  expect([light.scene.width, light.howToRead, light.narrow, light.filters]).toEqual([
    320,
    "เลขคือจำนวน",
    undefined,
    undefined,
  ]);
  expect(light.remarks).toEqual([{ text: "ขอบเขต" }]);
});

it("the list is whole, and none of its items carries what only filters ask for", () => {
  expect(lightOf(diagram).alternative.items).toEqual([
    { text: "น่าน", value: "1", children: [{ text: "ผ้าทอ", href: "/networks/a/" }] },
  ]);
});

it("a drawing that could not be made stays out where the narrow one stands; without a narrow one nothing changes", () => {
  expect(lightOf({ ...diagram, undrawn: ["too many"] }).undrawn).toBeUndefined();
  const plain = { ...diagram, narrow: undefined };
  expect(lightOf(plain)).toBe(plain);
});

it("where narrow places leave a drawing out, the wide one stands alone", () => {
  const { narrow: _, ...rest } = diagram;
  expect(wideOf(diagram)).toEqual({ ...rest, narrow: undefined });
});
