import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { clusterBoundaries } from "../../../src/text/clusters.ts";
import { normalise } from "../../../src/text/normalise.ts";
import { createTokeniser } from "../../../src/text/tokenise.ts";

const tokenise = createTokeniser(["ร้อยเอ็ด", "สตูล", "แคนดู"]);
const keys = (text: string): string =>
  tokenise(text)
    .map(({ key }) => key)
    .join("|");

describe("tokenise", () => {
  test.each([
    ["จ.สตูล ธ.ก.ส.", "จ|สตูล|ธกส"],
    ["12 เม.ย.50", "12|เมย|50"],
    ["2,183 คน ตาราง 4.1", "2183|คน|ตาราง|4|1"],
    ["INDACA-JCCU Co-operative", "indaca|jccu|cooperative"],
    ["ต่าง ๆ", "ต่าง|ๆ"],
    ["ที่ร้อยเอ็ด", "ที่|ร้อยเอ็ด"],
    ["๒๕๕๐", "2550"],
  ])("%s", (text, expected) => expect(keys(text)).toBe(expected));

  test("whatever cuts, no word tears a cluster, and words stand where they say", () => {
    const wild = createTokeniser(["กขค"], (run) => [...run]);
    const text = fc.string({ unit: fc.constantFrom(..."กขคณธสรเแะาัิี่้์ ๆ1a."), maxLength: 40 });
    fc.assert(
      fc.property(text, (raw) => {
        const normal = normalise(raw);
        let before = 0;
        for (const { key, start, end } of wild(raw)) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(
            normal
              .slice(start, end)
              .toLowerCase()
              .replace(/[.,'’-]/g, ""),
          ).toBe(key);
          before = end;
        }
        for (const run of normal.match(/[\u0E01-\u0E2E\u0E30-\u0E3A\u0E40-\u0E45\u0E47-\u0E4E]+/g) ?? []) {
          const at = normal.indexOf(run);
          const allowed = new Set(clusterBoundaries(run));
          for (const { start, end } of wild(raw)) {
            if (start >= at && end <= at + run.length && !normal.slice(start, end).includes(".")) {
              expect(allowed.has(start - at) && allowed.has(end - at)).toBe(true);
            }
          }
        }
      }),
    );
  });
});
