import { expect, it } from "vitest";
import { type Block, parseBlocks } from "../../../src/model/blocks.ts";
import { placesNamedIn } from "../../../src/model/places-named.ts";
import { knowledge as k } from "../../knowledge.ts";

const [first, second, third] = k.sections.filter(({ title }) => /^\d+\.\d+ /.test(title));
if (!first || !second || !third) throw new Error("no three numbered sections");

function table(...names: readonly string[]): Extract<Block, { kind: "table" }> {
  const lines = ["|หัวข้อ|หน้า|", "|---|---|", ...names.map((name) => `|${name}|1|`)];
  const found = parseBlocks(lines.join("\n")).find((block) => block.kind === "table");
  if (found?.kind !== "table") throw new Error("no table");
  return found;
}
const called = (title: string): string => `${title.split(" ")[0]} ชื่ออื่น`;
const inContents = placesNamedIn(k, first, table(first.title, second.title, called(third.title)));

it("what a row of the contents names is found by its words, and by its number where the words differ a little", () => {
  expect(inContents(second.title)).toBe(second.url);
  expect(inContents(second.title.replace(" ", "  "))).toBe(second.url);
  expect(inContents(called(third.title))).toBe(third.url);
});

it("a number leads nowhere from a table whose rows are not called as sections are: it numbers its own rows", () => {
  const numbered = placesNamedIn(k, first, table(...[first, second, third].map(({ title }) => called(title))));
  expect(numbered(called(second.title))).toBeUndefined();
  const half = placesNamedIn(k, first, table(second.title, called(third.title)));
  expect(half(called(third.title))).toBeUndefined();
  expect(half(second.title), "all of its words").toBe(second.url);
});

it("tables and figures are found at their anchors; a number alone, other words and the section itself name nothing", () => {
  const holder = k.sections.find(({ tables }) => tables.length > 0);
  const [held] = holder?.tables ?? [];
  if (!holder || !held) throw new Error("no table");
  expect(inContents(`${held.label} ${held.caption}`)).toBe(`${holder.url}#${held.id}`);
  expect(inContents(second.title.split(" ")[0] ?? "")).toBeUndefined();
  expect(inContents("เครือข่ายที่ไม่มีในรายงาน")).toBeUndefined();
  expect(inContents(first.title)).toBeUndefined();
});
