import { expect, it } from "vitest";
import { partLabel } from "../../../src/words/search.ts";

it.each([
  ["p12", "ย่อหน้า 12"],
  ["h3", "หัวข้อย่อย"],
  ["table-b-r4", "ตาราง แถว 4"],
  ["table-b", "ตาราง"],
  ["table-1", "ตาราง"],
])("%s is called %s", (anchor, label) => expect(partLabel(anchor)).toBe(label));
