import { expect, it } from "vitest";
import { provinceBeside, provinceName } from "../../../src/model/province-names.ts";
import { ui } from "../../../src/words/ui.ts";
import { knowledgeOf } from "../../knowledge.ts";

const k = knowledgeOf("tests/fixtures/two-reports");
const [province = ""] = k.provinces.map(({ id }) => id);
const name = provinceName(k, province);

it("a network's province stands beside its title, unless the title says it", () => {
  expect(provinceBeside(k, { title: "เครือข่ายข้าว", province })).toBe(name);
  expect(provinceBeside(k, { title: `ข้าว จ.${name}`, province })).toBe("");
  expect(provinceBeside(k, { title: "เครือข่ายข้าว", province: null })).toBe(ui.central);
});
