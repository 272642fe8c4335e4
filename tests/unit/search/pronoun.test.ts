import { expect, test } from "vitest";
import { withoutPronoun } from "../../../src/search/pronoun.ts";

test.each([
  ["ทำไมมันล้ม", "ทำไมล้ม"],
  ["สหกรณ์กับเครือข่ายมันต่างกันยังไง", "สหกรณ์กับเครือข่ายต่างกันยังไง"],
  ["แล้วมันเกี่ยวกับผู้นำยังไง", "แล้วเกี่ยวกับผู้นำยังไง"],
  ["ทำไมสมาชิกมันไม่มา", "ทำไมสมาชิกไม่มา"],
  ["เครดิตยูเนียนมันคืออะไร", "เครดิตยูเนียนคืออะไร"],
])("“it” is left out: %s", (typed, said) => expect(withoutPronoun(typed)).toBe(said));

test.each([
  "มัน",
  "ขายมัน",
  "ขายมันได้ที่ไหน",
  "ไร่มันเป็นหนี้",
  "ราคามันไม่ดี",
  "มันสำปะหลัง",
  "ปาล์มน้ำมันมีที่ไหน",
  "ประเทศเยอรมันช่วยอะไร",
  "“ทำไมมันล้ม”",
])("a crop, a part of a word and what is quoted stay: %s", (typed) => expect(withoutPronoun(typed)).toBe(typed));
