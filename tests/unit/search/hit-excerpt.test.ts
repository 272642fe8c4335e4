import { expect, test } from "vitest";
import { excerpt } from "../../../src/search/hit-excerpt.ts";
import { toIndexWord } from "../../../src/search/index-word.ts";

test("an excerpt is the text again, with the hit marked as one", () => {
  const content = ["ห่วง", "โซ่", "อุปทาน"].map(toIndexWord).join(" ");
  expect(excerpt(`“${content}”~ ${toIndexWord("ของ")}`, [{ start: 0, end: 3 }], { from: 0, to: 9 })).toEqual([
    { text: "“", hit: false },
    { text: "ห่วงโซ่อุปทาน", hit: true },
    { text: "” ของ", hit: false },
  ]);
});
