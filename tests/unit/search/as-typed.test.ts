import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { typedAs } from "../../../src/search/as-typed.ts";
import { searchKey } from "../../../src/text/normalise.ts";
import { anyText } from "../any-text.ts";
import { engineOf } from "./engine-of.ts";

describe("a key as it was typed", () => {
  test.each([
    ["ai", "AI กับเกษตร", "AI"],
    ["palmoil", "price of Palm Oil today", "Palm Oil"],
    ["pm25", "ฝุ่น PM2.5", "PM2.5"],
    ["อหาดใหญ่", "อ.หาดใหญ่ ", "อ.หาดใหญ่"],
    ["กัญชา", "ปลูกกัญชา", "กัญชา"],
    // What was not typed, or looks the same in another spelling.
    ["เครือข่าย", "เครื่อข่าย", "เครือข่าย"],
    ["แปร", "เเปร", "แปร"],
  ])("%s in %s", (key, raw, typed) => expect(typedAs(key, raw)).toBe(typed));

  test("has that key, whatever was typed", () =>
    fc.assert(
      fc.property(anyText(60), fc.nat(59), fc.nat(59), (raw, from, size) => {
        const key = searchKey(raw.slice(from, from + size));
        expect(searchKey(typedAs(key, raw))).toBe(key);
      }),
    ));
});

test("what is missing is told with the capitals and spaces of the query", async () => {
  const texts = [["ยางพารา", "สตูล"], ["สหกรณ์"], ["ตลาด"], ["ออม"], ["ข้าว"], ["ปุ๋ย"], ["โคนม"]];
  const engine = engineOf(texts, { absent: [{ said: ["palmoil"], words: ["ยางพารา"] }] });
  const { some } = await engine.search("สตูล Palm Oil Blockchain");
  expect(some?.absent.map(({ said }) => said)).toEqual(["Palm Oil"]);
  expect(some?.nowhere).toEqual(["Blockchain"]);
  expect(some?.hits[0]?.missing).toContain("Blockchain");
});
