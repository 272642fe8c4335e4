import { expect, it } from "vitest";
import { BEFORE_NAMES } from "../../../src/text/optional-words.ts";
import { isPerson, withoutRank } from "../../../src/text/people.ts";
import { TITLES } from "../../../src/text/titles.ts";

it.each([
  "คุณนิคม",
  "ผศ.ยินดี เจ้าแก้ว",
  "ศ.ดร.โสภณ",
  "นายแพทย์สมเกียรติ",
  "Mr.Ranjith",
  "อ.ชวิช",
  "น.ส.สายสุดา",
  "แพทย์หญิงพรทิพย์",
  "นายกมล",
  "นายกอบศักดิ์",
  "นายกอบจิตต์",
  "นายกองแก้ว",
  "รศ.น.ส.สายสุดา",
  "ดร.ก. สวัสดิ์",
  "นาย ก.",
])("%s is a person", (name) => expect(isPerson(name)).toBe(true));
it.each([
  "ธ.ก.ส.",
  "สกต.พิษณุโลก",
  "ผู้ว่าราชการจังหวัด",
  "คุณค่าไทย",
  "นายก อบต.",
  "นายกเทศมนตรีเมืองเลย",
  "นายกอบต.บ้านนา",
  "นายก อบจ.",
  "นายกอบจ.ตราด",
  "นายกอบจ",
  "นายกองค์การบริหารส่วนตำบล",
  "นายกกลุ่ม",
  "อ.ต.ก.",
  "อ.ต.ก",
  "อ.อ.ป.",
  "ผอ.ธ.ก.ส. ตราด",
  "อบต.",
  "กลุ่มโฮมสเตย์",
  "ศ.",
])("%s is none", (name) => expect(isPerson(name)).toBe(false));

it.each([
  ["ศ.ดร.โสภณ ทองปาน", "โสภณ ทองปาน"],
  ["อ.เชิญ บำรุงวงศ์", "เชิญ บำรุงวงศ์"],
  ["นายแพทย์สมเกียรติ", "สมเกียรติ"],
  ["แพทย์หญิง พรทิพย์", "พรทิพย์"],
  ["นายกมล", "กมล"],
  ["นายกอบชัย", "กอบชัย"],
  ["อ.ต.ก.", "อ.ต.ก."],
  ["น.ส. สายสุดา", "สายสุดา"],
  ["นายกเทศมนตรีเมืองเลย", "นายกเทศมนตรีเมืองเลย"],
  ["คุณค่าสหกรณ์", "คุณค่าสหกรณ์"],
  ["ผู้แทน ธ.ก.ส. จ.ตราด", "ผู้แทน ธ.ก.ส. จ.ตราด"],
  ["ศ.", "ศ."],
])("%s without rank is %s", (name, bare) => expect(withoutRank(name)).toBe(bare));

it("a query may leave out every title that is told before a name", () => {
  const whole = TITLES.replace(/\(\?!(?:[^()]|\([^()]*\))*\)/g, "").split("|");
  expect(whole).toContain("แพทย์หญิง");
  expect(whole.filter((title) => !BEFORE_NAMES.has(title))).toEqual([]);
});
