import { expect, it } from "vitest";
import { printedForms } from "../../../src/model/person.ts";

it("a person is found by the misprinted word of the name, of that report only, not by a word that was kept", () => {
  const reading = (printed: string, corrected: string, source = "a") => ({ printed, corrected, source });
  const corrections = [
    reading("ใจดิ", "ใจดี"),
    reading("ใจดิ", "ใจดี"),
    reading("สมช่าย", "สมชาย", "b"),
    reading("สมชาย", "สมชาย"),
    reading("ใจร้าย", "ใจ"),
  ];
  expect(printedForms(corrections, "a", { name: "สมชาย ใจดี" })).toEqual(["ใจดิ"]);
});
