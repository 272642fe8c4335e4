import { expect, it } from "vitest";
import { findDiagram } from "../../../src/diagrams/registry.ts";
import { LIBRARY } from "../../build-library.ts";
import { knowledgeOf } from "../../knowledge.ts";

const library = knowledgeOf(LIBRARY);
/** What a drawing adds to the name of a factor, whose report says so. */
function added(text: string): (string | undefined)[] {
  const factors = library.factors.map((factor) => ({ ...factor, title: "ประชุมกัน", text, parts: [] }));
  const { alternative } = findDiagram({ ...library, factors }, "success-factors") ?? {};
  return alternative?.items.flatMap(({ children = [] }) => children.map((child) => child.text)) ?? [];
}

it("a sentence that begins with the name of its factor goes on after it, however the report numbers it", () => {
  expect(added("ประชุมกันทุกเดือน")).toEqual(["ทุกเดือน"]);
  expect(added("องค์ประกอบที่ 2 : ประชุมกันทุกเดือน")).toEqual(["ทุกเดือน"]);
  expect(added("ปัจจัย 3) ประชุมกัน ทุกเดือน")).toEqual(["ทุกเดือน"]);
  expect(added("ข้อ ๒. ประชุมกัน")).toEqual([]);
});

it("a sentence that only has the name in it stays whole", () => {
  expect(added("ควรประชุมกันทุกเดือน")).toEqual(["ควรประชุมกันทุกเดือน"]);
  expect(added("พบกันทุกเดือน")).toEqual(["พบกันทุกเดือน"]);
});
