import { expect, it } from "vitest";
import { knowledge } from "../knowledge.ts";

/** The rules for titles and factors (src/README.md) as far as a machine can judge them. */
const { lessons, networks, provinces } = knowledge;

it("a lesson's title is one line", () => {
  expect(lessons.filter(({ title }) => [...title].length > 60).map(({ file }) => file)).toEqual([]);
});

it("a lesson's title leaves the province to its side, unless a speaker's words are of it", () => {
  const named = lessons.filter(
    ({ kind, title }) => kind === "province" && provinces.some((p) => title.includes(p.title)),
  );
  expect(named.map(({ file }) => file)).toEqual([]);
});

it("a lesson bears on three factors at most", () => {
  expect(lessons.filter(({ factors }) => factors.length > 3).map(({ file }) => file)).toEqual([]);
});

it("a network's title says its province in one form", () => {
  const otherwise = networks.filter(({ title }) =>
    provinces.some(({ title: name }) => title.includes(`จังหวัด${name}`) || title.includes(`จ. ${name}`)),
  );
  expect(otherwise.map(({ file }) => file)).toEqual([]);
});

it("no two networks have one name but for the words network and group", () => {
  const bare = networks.map(({ title }) => title.replace(/เครือข่าย|กลุ่ม|\s/g, ""));
  expect(bare.filter((name, i) => bare.indexOf(name) !== i)).toEqual([]);
});
