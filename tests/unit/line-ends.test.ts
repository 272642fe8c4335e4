import { expect, it } from "vitest";
import { partedBy } from "../line-ends.ts";

it.each([
  "ไม่ตรงกัน 1 |เรื่อง",
  "เดือนมีนาคม 690 |คน เดือนที่จัด",
  "เมื่อครบสี่|อย่าง",
  "อีกหลาย|แห่งเชื่อมโยง",
  "พิมพ์ไว้ “29 |ส.ค.-1 ก.ย. 50”",
  "วันที่ 25 |กันยายน 2550",
  "ศ.ดร. |โสภณ ทองปาน",
  "ปรึกษา นาย |ชนินทร์",
  "กลุ่มต่าง |ๆ",
])("is parted by the end of a line: %s", (text) => {
  const [before = "", after = ""] = text.split("|");
  expect(partedBy({ before, after })).toHaveLength(1);
});

it.each([
  "ภาคผนวก 1 |ข้อ 2",
  "ลำดับ 8 |จังหวัดนครนายก",
  "พ.ศ. 2550 |โครงการ",
  "ตัวแบบที่ดี1 |เรื่องนี้",
  "สินค้าหลากหลาย|แบบ",
  "ในระยะที่สาม|กลุ่ม",
  "เห็นคุณค่า |ของเรา",
])("is not: %s", (text) => {
  const [before = "", after = ""] = text.split("|");
  expect(partedBy({ before, after })).toEqual([]);
});
