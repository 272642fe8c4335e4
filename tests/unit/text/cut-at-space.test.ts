import { expect, it } from "vitest";
import { cutAtSpace } from "../../../src/text/cut-at-space.ts";

it.each([
  ["whole when it is short", "- ทำกลุ่ม\n- ให้เข้มแข็ง", 40, "ทำกลุ่ม ให้เข้มแข็ง"],
  ["to a space", "ทำกลุ่มให้เข้มแข็ง แล้วเชื่อมเป็นเครือข่าย", 30, "ทำกลุ่มให้เข้มแข็ง…"],
  ["to the end of a word in a long phrase", "ทำกลุ่มให้เข้มแข็งแล้วเชื่อมเป็นเครือข่าย", 20, "ทำกลุ่มให้เข้มแข็ง…"],
])("the beginning of a text is %s", (_what, text, most, short) => expect(cutAtSpace(text, most)).toBe(short));
