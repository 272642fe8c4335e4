import { expect, it } from "vitest";
import { partLabel } from "../../../src/words/search.ts";

it("a paragraph is called by its anchor", () => expect(partLabel("p12")).toBe("ย่อหน้า 12"));

it.each(["h3", "table-b-r4", "table-b", "table-1"])("%s says nothing to a reader", (anchor) =>
  expect(partLabel(anchor)).toBe(""),
);
