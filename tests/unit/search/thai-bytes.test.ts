import fc from "fast-check";
import { expect, test } from "vitest";
import { fromThaiBytes, toThaiBytes } from "../../../src/search/thai-bytes.ts";

const back = (value: string): unknown => JSON.parse(fromThaiBytes(toThaiBytes(JSON.stringify(value))));

test("any text comes back", () => {
  fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => void expect(back(text)).toBe(text)));
  for (const text of ["ก๛฿", "“ตลาด” – ขาย…", "é 漢字 𝒳", "\uFFFD\u0080\u00A0", "\uD800"])
    expect(back(text)).toBe(text);
});

test("a Thai letter is one byte", () => {
  expect(toThaiBytes('"น้ำยาง"').length).toBe(8);
});
