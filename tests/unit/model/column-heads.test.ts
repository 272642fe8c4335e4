import { expect, it } from "vitest";
import { columnHead } from "../../../src/model/column-heads.ts";

it("a table's head says what the form says of a field, and what the data file says where there is no field", () => {
  expect(columnHead("proposals", "title")).toBe("ชื่อเครือข่ายหรือโครงการ");
  expect(columnHead("statistics", "section")).toBe("หัวข้อ");
  expect(() => columnHead("statistics", "colour")).toThrow("colour");
});
