import { expect, it } from "vitest";
import { labelOf, labelWithKey } from "../../../src/rules/labels.ts";

const root = {
  name: "",
  title: "",
  fields: [
    { name: "title", title: "ชื่อ" },
    {
      name: "sources",
      title: "ที่มา",
      item: { name: "", title: "", fields: [{ name: "at", title: "ย่อหน้า" }] },
    },
  ],
};

it("a path is told by the names of its fields, an unknown one by its key", () => {
  expect(labelOf(root, ["sources", 1, "at"])).toBe("ที่มา ข้อ 2 › ย่อหน้า");
  expect(labelWithKey(root, ["sources", 1, "at"])).toBe("ที่มา ข้อ 2 › ย่อหน้า (at)");
  expect(labelWithKey(root, ["sources", 0])).toBe("ที่มา ข้อ 1 (sources)");
  expect(labelWithKey(root, ["nothing"])).toBe("nothing");
  expect(labelWithKey(root, ["sources", 0, "nothing"])).toBe("ที่มา ข้อ 1 › nothing (nothing)");
  expect(labelOf(root, [])).toBe("");
});
