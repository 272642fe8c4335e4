import { describe, expect, it } from "vitest";
import { z } from "zod";
import { blankValue } from "../../../src/collections/blank.ts";
import { collectionNames, outlines } from "../../../src/collections/index.ts";
import { brokenLimits } from "../../../src/collections/limits.ts";
import { type Field, fieldAt, outline } from "../../../src/collections/outline.ts";
import { blankText, isBlank } from "../../../src/collections/texts.ts";

const all = (field: Field, path: string): [string, Field][] => [
  [path, field],
  ...(field.fields ?? []).flatMap((inner) => all(inner, `${path}.${inner.name}`)),
  ...(field.item ? all(field.item, `${path}[]`).slice(field.item.kind === "object" ? 1 : 0) : []),
];

describe("the outline of a schema", () => {
  it("reads through optional, nullable and default", () => {
    const schema = z.strictObject({
      a: z.string().meta({ title: "ก", description: "บอก" }).nullable().optional(),
      b: z.array(z.int()).default([]).meta({ title: "ข" }),
      c: z.enum(["x", "y"]).meta({ title: "ค", choices: { x: "เอกซ์" } }),
    });
    const [a, b, c] = outline("", schema).fields ?? [];
    expect(a).toMatchObject({
      name: "a",
      title: "ก",
      description: "บอก",
      kind: "text",
      required: false,
      nullable: true,
    });
    expect(b).toMatchObject({ kind: "list", required: false, nullable: false, item: { kind: "number" } });
    expect(c).toMatchObject({ kind: "choice", required: true, choices: { x: "เอกซ์", y: "y" } });
  });

  it("refuses a schema that no entry uses", () => {
    expect(() => outline("x", z.union([z.string(), z.number()]))).toThrow(/x/);
  });

  it("finds the field of a path", () => {
    const title = (path: readonly PropertyKey[]) => fieldAt(outlines.networks, path)?.title;
    expect(title(["appearances", 1, "at"])).toBe("ย่อหน้า");
    expect(title(["appearances", 1, "nothing"])).toBeUndefined();
    expect(title(["nothing", "at"])).toBeUndefined();
    expect(fieldAt(outlines.networks, [])).toBe(outlines.networks);
  });

  it.each(collectionNames)("%s: every field has a Thai name", (collection) => {
    const nameless = all(outlines[collection], collection)
      .slice(1)
      .filter(([path, { title }]) => !path.endsWith("[]") && !/[ก-ฮ]/.test(title));
    expect(nameless.map(([path]) => path)).toEqual([]);
  });
});

describe("blanks", () => {
  it.each(collectionNames)("%s: an entry of blanks fits the schema, rules between fields apart", (collection) => {
    expect(brokenLimits(outlines[collection], blankValue(outlines[collection]))).toEqual([]);
  });

  it("are known again, and nothing else is", () => {
    expect(isBlank(blankText("ชื่อ"))).toBe(true);
    expect(isBlank("ก ‹ชื่อ› ข")).toBe(true);
    expect(isBlank("todo")).toBe(true);
    for (const text of ["", "“ชื่อ”", "‹", "to do", "todo-list", "<ชื่อ>"]) expect(isBlank(text)).toBe(false);
  });
});
