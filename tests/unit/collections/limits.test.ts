import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { asRead } from "../../../src/collections/as-read.ts";
import { anchor, citations, isoDate, isoMonth, names, oneLine, text, yearBE } from "../../../src/collections/fields.ts";
import { collectionNames, outlines, schemas } from "../../../src/collections/index.ts";
import { brokenLimits, takes } from "../../../src/collections/limits.ts";
import { type Field, outline } from "../../../src/collections/outline.ts";
import { readContent } from "../../../src/content/read.ts";
import { expectedInWords, type FieldWords } from "../../../src/words/rules/values.ts";

const every = (field: Field): Field[] => [
  field,
  ...(field.fields ?? []).flatMap(every),
  ...(field.item ? every(field.item) : []),
];
const said = (schema: z.ZodType, value: unknown) =>
  brokenLimits(outline("x", schema), value).map(({ path, message, keys }) => [path.join("."), keys ?? message]);

describe("a value is held against its field", () => {
  const choice = z.enum(["a", "b"]);
  it.each<[string, z.ZodType, unknown[], unknown[]]>([
    ["a text", text("ก"), ["ข", " ข ", "ข\nค"], ["", "  ", 5, null, [], {}]],
    ["a text that may be empty", z.string(), ["", "ก"], [5, null]],
    ["one line", oneLine("ก", "", 3), ["กขค", " กขค "], ["กขคง", "ก\nข", "", 1]],
    ["a day", isoDate, ["2007-09-25", "2008-02-29"], ["2007-02-29", "2007-9-5", "", 2007]],
    ["a month", isoMonth, ["2007-09"], ["2007-13", "2007"]],
    ["a place", anchor, ["p1", "title", "table-2-r5"], ["p0", "P1", ""]],
    ["a number", z.number(), [0, -1.5], ["1", Number.NaN, Number.POSITIVE_INFINITY, null, true]],
    ["a whole number", z.int().min(1), [1, 2], [0, 1.5, 1e16]],
    ["a year", yearBE("ก"), [2400, 2550, 2700], [2007, 2701, "2550"]],
    ["a truth", z.boolean(), [true, false], ["true", 1, null]],
    ["a choice", choice, ["a"], ["A", "", "toString", 0]],
    ["a list", z.array(choice).min(1).max(2), [["a"], ["a", "b"]], [[], ["a", "b", "a"], ["c"], "a", {}, null]],
    ["what may be nothing", choice.nullable(), ["b", null], ["c"]],
    ["what may be left out", choice.optional(), [undefined, "a"], [null]],
    ["what has a value when it is left out", names("ก"), [undefined, []], [null, [""]]],
    ["a group", z.strictObject({ a: choice }), [{ a: "a" }], [{}, { a: "c" }, { a: "a", b: 1 }, [], null, "a"]],
  ])("%s", (_name, schema, fits, others) => {
    const field = outline("x", schema);
    expect(fits.filter((value) => !takes(field, value))).toEqual([]);
    expect(others.filter((value) => takes(field, value))).toEqual([]);
  });

  it("all of it, each value once, in the words of its limit where it has some", () => {
    const group = z.strictObject({ line: oneLine("ก", "", 3), sources: citations, n: z.int().min(1).optional() });
    expect(said(group, { line: "", sources: [], n: 0.5, m: 1 })).toEqual([
      ["line", "ห้ามเว้นว่าง"],
      ["sources", "ต้องบอกที่มาอย่างน้อยหนึ่งแห่ง"],
      ["n", "ต้องเป็นจำนวนเต็ม"],
      ["", ["m"]],
    ]);
    // A list that is too long is still looked through.
    expect(said(z.array(z.int()).max(1), [1, "x"])).toEqual([
      ["", "ต้องมีไม่เกิน 1 ข้อ"],
      ["1", undefined],
    ]);
  });

  it("a schema with a limit that nobody would keep is refused", () => {
    for (const schema of [z.string().max(3), z.string().min(2), z.number().gt(1), z.string().regex(/a/i), z.email()])
      expect(() => outline("x", schema)).toThrow();
    expect(() => outline("x", z.object({}))).toThrow(/any key/);
    expect(() => outline("x", z.string().toLowerCase())).toThrow();
    expect(() =>
      outline(
        "x",
        z.string().refine(() => true),
      ),
    ).toThrow();
  });
});

describe.each(collectionNames)("the limits of %s", (collection) => {
  it("have Thai words", () => {
    for (const { name, wrong, notEmpty, pattern, minimum, maximum, integer, minItems, maxItems } of every(
      outlines[collection],
    )) {
      const limits = [notEmpty, pattern, minimum, maximum, integer, minItems, maxItems];
      for (const message of [wrong, ...limits.map((limit) => limit?.message)])
        if (message !== undefined) expect(message, name).toMatch(/^(?:ต้อง|ห้าม|รหัส)/);
    }
  });
});

/** Values near to what a field takes, and not. */
const anyValue = (field: Field): fc.Arbitrary<unknown> =>
  fc.oneof(
    { weight: 12, arbitrary: fitting(field) },
    { weight: 1, arbitrary: fc.constantFrom(null, true, 0, -1, 1.5, "", " x ", "2007-02-30", [], {}, ["ก"]) },
  );
function fitting(field: Field): fc.Arbitrary<unknown> {
  const { kind, fields = [], item, choices = {}, ref, minimum } = field;
  if (kind === "object")
    return fc.record(Object.fromEntries(fields.map((inner) => [inner.name, anyValue(inner)])), {
      requiredKeys: fields.flatMap(({ name, required }) => (required ? name : [])),
    });
  if (kind === "list" && item) return fc.array(anyValue(item), { minLength: field.minItems?.is ?? 0, maxLength: 4 });
  if (kind === "choice") return fc.constantFrom(...Object.keys(choices));
  if (kind === "boolean") return fc.boolean();
  if (kind === "number") return fc.constant(minimum?.is ?? 1);
  return fc.constantFrom(...(ref ? ["a-b"] : ["ก", " ก\n", "p1", "2007-09", "2007-09-25"]));
}

/** Types are inferred from schemas by zod: what is read must be what they say. */
describe.each(collectionNames)("an entry of %s is read as its type says", (collection) => {
  const root = outlines[collection];
  const schema: z.ZodType = schemas[collection];

  it("whatever stands in it", () => {
    fc.assert(
      fc.property(anyValue(root), (data) => {
        const { success, data: typed } = schema.safeParse(data);
        expect(takes(root, data)).toBe(success);
        if (success) expect(asRead(root, data)).toEqual(typed);
      }),
    );
  });

  it("in its order, when it is read again", () => {
    for (const { data } of readContent("content", [collection])[collection].slice(0, 50))
      expect(JSON.stringify(asRead(root, data))).toBe(JSON.stringify(schema.parse(data)));
  });
});

it("what a value of a kind should be is said once for all fields of the kind", () => {
  const kinds: FieldWords["kind"][] = ["text", "date", "number", "boolean", "choice", "list", "object"];
  const known = new Set(kinds.map((kind) => `"${expectedInWords({ kind })}"`));
  const twice = readdirSync("src/collections").flatMap((name) =>
    [...readFileSync(`src/collections/${name}`, "utf8").matchAll(/"[^"\n]*"/g)].flatMap(([words]) =>
      known.has(words) ? `${name}: ${words}` : [],
    ),
  );
  expect(twice).toEqual([]);
});
