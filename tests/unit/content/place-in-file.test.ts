import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { correctedLine, placeAt } from "../../../src/content/place-in-file.ts";
import { lineAround } from "../../../src/text/lines.ts";

const text = fc.string({ unit: fc.constantFrom("a", "ก", "้", "\n", " "), maxLength: 60 });

describe("placeAt", () => {
  it("leads back to the offset", () => {
    fc.assert(
      fc.property(text, fc.nat(60), (source, n) => {
        const offset = Math.min(n, source.length);
        const { line, column } = placeAt(source, offset);
        const before = source.split("\n").slice(0, line - 1);
        expect(before.reduce((sum, each) => sum + each.length + 1, 0) + column - 1).toBe(offset);
      }),
    );
  });

  it("takes an offset outside the text for its end", () => {
    expect(placeAt("ab\nc", 99)).toEqual({ line: 2, column: 2 });
    expect(placeAt("ab\nc", -1)).toEqual({ line: 1, column: 1 });
  });
});

describe("correctedLine", () => {
  it("replaces a stretch within its line, and nothing that spans lines", () => {
    const source = "a: 1\n  title: เก่า # ไว้\nb: 2";
    const start = source.indexOf("เก่า");
    expect(correctedLine(source, start, start + 4, "ใหม่")).toBe("  title: ใหม่ # ไว้");
    expect(correctedLine(source, 0, start, "x")).toBeUndefined();
    expect(lineAround(source, start)).toEqual({ start: 5, text: "  title: เก่า # ไว้" });
  });
});
