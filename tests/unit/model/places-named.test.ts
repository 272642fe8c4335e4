import { expect, it } from "vitest";
import { placeNamed } from "../../../src/model/places-named.ts";
import { knowledge as k } from "../../knowledge.ts";

const [first, second] = k.sections.filter(({ title }) => /^\d+\.\d+ /.test(title));
if (!first || !second) throw new Error("no numbered sections");

it("what a row of the contents names is found by its words, and by its number where the words differ a little", () => {
  expect(placeNamed(k, first, second.title)).toBe(second.url);
  expect(placeNamed(k, first, second.title.replace(" ", "  "))).toBe(second.url);
  expect(placeNamed(k, first, `${second.title.split(" ")[0]} ชื่ออื่น`)).toBe(second.url);
});

it("tables and figures are found at their anchors; a number alone, other words and the section itself name nothing", () => {
  const holder = k.sections.find(({ tables }) => tables.length > 0);
  const [table] = holder?.tables ?? [];
  if (!holder || !table) throw new Error("no table");
  expect(placeNamed(k, first, `${table.label} ${table.caption}`)).toBe(`${holder.url}#${table.id}`);
  expect(placeNamed(k, first, second.title.split(" ")[0] ?? "")).toBeUndefined();
  expect(placeNamed(k, first, "เครือข่ายที่ไม่มีในรายงาน")).toBeUndefined();
  expect(placeNamed(k, first, first.title)).toBeUndefined();
});
