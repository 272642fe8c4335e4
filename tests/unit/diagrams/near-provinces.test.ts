import { expect, test } from "vitest";
import { provinces } from "../../../src/data/provinces.ts";
import { nearProvinces } from "../../../src/diagrams/near-provinces.ts";

const all = provinces.map(({ id }) => id);

test("a province is nearest to itself, then to its neighbours", () => {
  expect(nearProvinces(all, 1)(["surin"])).toEqual(["surin"]);
  const near = nearProvinces(all.filter((id) => id !== "surin"))(["surin"]);
  expect(near).toHaveLength(3);
  for (const id of near) expect(["buri-ram", "si-sa-ket", "roi-et", "yasothon", "maha-sarakham"]).toContain(id);
});

test("of several the nearest to any; of few all; every province has a place, the youngest too", () => {
  expect(nearProvinces(["phuket", "chiang-rai"], 1)(["lampang", "phayao"])).toEqual(["chiang-rai"]);
  expect(nearProvinces(["phuket"])(["surin"])).toEqual(["phuket"]);
  expect(nearProvinces([])(["surin"])).toEqual([]);
  expect(all.filter((id) => nearProvinces([id])(all).length === 0)).toEqual([]);
});
