import { expect, it } from "vitest";
import { showsCell } from "../../../src/model/activities.ts";

it("a cell that says what the one before said is shown only for a note on its words", () => {
  expect(showsCell("สหกรณ์ กสส.", "สหกรณ์ กสส.", [])).toBe(false);
  expect(showsCell("สหกรณ์ กสส.", "สหกรณ์ กสส.", ["กสส."])).toBe(true);
  expect(showsCell("สหกรณ์ กสส.", "ธ.ก.ส.", [])).toBe(true);
  expect(showsCell(null, "ธ.ก.ส.", ["กสส."])).toBe(false);
});
