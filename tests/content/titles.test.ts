import { expect, it } from "vitest";
import { knowledge } from "../knowledge.ts";

/** What else the rules for titles (src/README.md) ask of all networks together; the check asks the others (rules/province-in-title.ts). */
const { networks } = knowledge;

it("no two networks have one name but for the words network and group", () => {
  const bare = networks.map(({ title }) => title.replace(/เครือข่าย|กลุ่ม|\s/g, ""));
  expect(bare.filter((name, i) => bare.indexOf(name) !== i)).toEqual([]);
});
