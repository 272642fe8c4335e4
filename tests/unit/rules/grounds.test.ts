import { describe, expect, it } from "vitest";
import { z } from "zod";
import { grounded, groundsOf } from "../../../src/collections/grounds.ts";
import { outline } from "../../../src/collections/outline.ts";
import { groundFindings } from "../../../src/rules/grounds.ts";
import { say } from "../../../src/words/rules/rule-words.ts";

const sentence = grounded(
  z.strictObject({
    text: z.string(),
    unknown: z.boolean().default(false).meta({ title: "ไม่รู้" }),
    places: z.array(z.string()).default([]).meta({ title: "ที่" }),
    people: z.array(z.string()).default([]).meta({ title: "คน" }),
  }),
  { fields: ["places", "people"], unless: "unknown" },
);
const root = outline("", z.strictObject({ answer: z.array(sentence) }));
const found = (...answer: unknown[]) => groundFindings(root, { answer }).map(({ where }) => where);

describe("a sentence that rests on something", () => {
  it("names it in one of its lists", () => {
    expect(found({ text: "ก" })).toEqual([["answer", 0, "places"]]);
    expect(found({ text: "ก", places: ["ข"] }, { text: "ก", people: ["ค"] })).toEqual([]);
    expect(found({ text: "ก", places: [], people: ["ค"] }, { text: "ก", places: [], people: [] })).toEqual([
      ["answer", 1, "places"],
    ]);
  });

  it("need not when it says that nothing is known, in a file or in a form", () => {
    expect(found({ text: "ก", unknown: true }, { text: "ก", unknown: "true" })).toEqual([]);
    expect(found({ text: "ก", unknown: false }, { text: "ก", unknown: "" })).toHaveLength(2);
  });

  it("does not rest on what was not filled, nor on what is no list", () => {
    expect(found({ text: "ก", places: [""] }, { text: "ก", places: "ข" }, "ก", null)).toHaveLength(4);
    expect(groundFindings(root, { answer: "ก" })).toEqual([]);
    expect(groundFindings(root, null)).toEqual([]);
  });

  it("is told by the Thai names of the fields", () => {
    const [finding] = groundFindings(root, { answer: [{ text: "ก" }] });
    if (finding?.code !== "no-grounds") throw new Error("no finding");
    expect(say(finding).suggestion).toContain("ที่ คน");
    expect(say(finding).suggestion).toContain("“ไม่รู้”");
  });

  it("is read from the schema", () => {
    expect(groundsOf(sentence)).toEqual({ fields: ["places", "people"], unless: "unknown" });
    expect(groundsOf(z.string())).toBeUndefined();
  });
});
