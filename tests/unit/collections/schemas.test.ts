import { describe, expect, it } from "vitest";
import { z } from "zod";
import { citation } from "../../../src/collections/fields.ts";
import { collectionNames, outlines, schemas } from "../../../src/collections/index.ts";
import { brokenLimits, takes } from "../../../src/collections/limits.ts";
import { outline } from "../../../src/collections/outline.ts";
import { correction } from "../../../src/collections/report.ts";
import { needFindings } from "../../../src/rules/needs.ts";

describe("schemas", () => {
  it("refuse unknown fields everywhere", () => {
    for (const name of collectionNames)
      expect(brokenLimits(outlines[name], { nonsense: 1 }), name).toContainEqual(
        expect.objectContaining({ path: [], keys: ["nonsense"] }),
      );
  });

  it("coerce nothing", () => {
    const data = { title: "ก", value: "36", unit: "จังหวัด", quote: "ก", order: 1 };
    const broken = brokenLimits(outlines.statistics, { ...data, sources: [{ source: "r", section: "s" }] });
    expect(broken.map(({ path, message }) => `${path.join(".")}: ${message}`)).toEqual([
      "value: ต้องเป็นตัวเลขอารบิก ไม่มีจุลภาค",
    ]);
  });

  it("ask for a reason where a reading is not certain", () => {
    const read = outline("", correction);
    const likely = { at: "p1", printed: "ก", corrected: "ข", certainty: "likely" };
    expect(needFindings(read, likely).map(({ where }) => where)).toEqual([["reason"]]);
    expect(needFindings(read, { ...likely, reason: "ค" })).toEqual([]);
  });

  it("know a block's anchor when they see one", () => {
    const place = outline("", citation);
    const at = (anchor: string) => takes(place, { source: "r", section: "s", at: anchor });
    expect(["title", "h1", "p12", "table-4-1-r41"].filter((anchor) => !at(anchor))).toEqual([]);
    expect(["p0", "p", "row 3", "P3", "table-4-1"].filter(at)).toEqual([]);
  });

  it("describe every field in Thai for the author", () => {
    for (const [name, schema] of Object.entries(schemas)) {
      const { properties = {} } = z.toJSONSchema(schema, { io: "input", unrepresentable: "any" });
      for (const [field, type] of Object.entries(properties))
        expect(JSON.stringify(type), `${name}.${field}`).toMatch(/"title":"[^"]*[ก-ฮ]/);
    }
  });
});
