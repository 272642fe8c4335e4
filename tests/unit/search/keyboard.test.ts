import { expect, test } from "vitest";
import { englishKeys, otherLayout } from "../../../src/search/keyboard.ts";

test("layouts", () => {
  expect(otherLayout("l9^]")).toEqual(["สตูล"]);
  expect(otherLayout(englishKeys("ห่วงโซ่อุปทาน"))).toContain("ห่วงโซ่อุปทาน");
  expect(otherLayout("ยางabc")).toEqual([]);
});
