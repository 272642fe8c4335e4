import { expect, test } from "vitest";
import { loanWords } from "../../../../src/search/build/loan-words.ts";

test("a Thai name that spells what the thing is called in Latin letters is one word", () => {
  expect(loanWords(["ห่วงโซ่อุปทาน", "ซัพพลายเชน", "โซ่อุปทาน", "supply chain"])).toEqual(["ซัพพลายเชน"]);
  expect(loanWords(["โฮมสเตย์", "บ้านพัก", "home stay"])).toEqual(["โฮมสเตย์"]);
});

test("what only means the same is none, nor what is too short to tell, or has no foreign name beside it", () => {
  expect(loanWords(["บูรณาการ", "integration"])).toEqual([]);
  expect(loanWords(["ตัวแบบ", "โมเดล", "model"])).toEqual([]);
  expect(loanWords(["ซัพพลายเชน"])).toEqual([]);
});
