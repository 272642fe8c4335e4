import { describe, expect, it } from "vitest";
import { z } from "zod";
import { citation } from "../../../src/collections/fields.ts";
import { schemas } from "../../../src/collections/index.ts";
import { correction } from "../../../src/collections/report.ts";

const messages = (result: { success: boolean; error?: { issues: { path: PropertyKey[]; message: string }[] } }) =>
  result.error?.issues.map(({ path, message }) => `${path.join(".")}: ${message}`) ?? [];

describe("schemas", () => {
  it("refuse unknown fields everywhere", () => {
    for (const [name, schema] of Object.entries(schemas)) {
      const result = schema.safeParse({ nonsense: 1 });
      expect(JSON.stringify(result.error?.issues), name).toContain("nonsense");
    }
  });

  it("coerce nothing", () => {
    const result = schemas.statistics.safeParse({
      title: "ก",
      value: "36",
      unit: "จังหวัด",
      quote: "ก",
      order: 1,
      sources: [{ source: "r", section: "s" }],
    });
    expect(messages(result)).toMatchInlineSnapshot(`
      [
        "value: ต้องเป็นตัวเลขอารบิก ไม่มีจุลภาค",
      ]
    `);
  });

  it("ask for a reason where a reading is not certain", () => {
    expect(messages(correction.safeParse({ at: "p1", printed: "ก", corrected: "ข", certainty: "likely" }))).toEqual([
      "reason: certainty: likely",
    ]);
  });

  it("know a block's anchor when they see one", () => {
    const at = (anchor: string) => citation.safeParse({ source: "r", section: "s", at: anchor }).success;
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
