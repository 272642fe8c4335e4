import { describe, expect, it } from "vitest";
import { collectionNames } from "../../../src/collections/index.ts";
import { formOf } from "../../../src/contribute/spec.ts";
import { type NeedingField, needFindings } from "../../../src/rules/needs.ts";

const root: NeedingField = {
  name: "",
  title: "",
  needs: [
    { field: "kind", values: ["person", "group"], needs: "name" },
    { field: "kind", values: ["place"], needs: "at" },
  ],
  fields: [
    { name: "kind", title: "ชนิด", choices: { person: "คน", group: "กลุ่ม", place: "ที่" } },
    { name: "name", title: "ชื่อ" },
    { name: "rows", title: "แถว", item: { name: "", title: "", needs: [{ field: "a", values: ["x"], needs: "b" }] } },
  ],
};

describe("a field that needs another", () => {
  const found = (data: unknown) => needFindings(root, data).map(({ where }) => where);

  it("has it filled when it has such a value", () => {
    expect(found({ kind: "person" })).toEqual([["name"]]);
    expect(found({ kind: "group", name: "" })).toEqual([["name"]]);
    expect(found({ kind: "place", name: "ก" })).toEqual([["at"]]);
    expect(found({ kind: "person", name: "ก" })).toEqual([]);
    // Of another kind is not missing: the schema says what is wrong with it.
    expect(found({ kind: "person", name: 5 })).toEqual([]);
  });

  it("is found in groups and lists, and nowhere where there is none", () => {
    expect(found({ rows: [{ a: "y" }, { a: "x" }, { a: "x", b: "ก" }, 5] })).toEqual([["rows", 1, "b"]]);
    expect(found({ kind: "" })).toEqual([]);
    expect(found("ก")).toEqual([]);
    expect(found(null)).toEqual([]);
  });

  it("is asked by what was meant", () =>
    expect(needFindings(root, { kind: "persn" }, () => "person").map(({ args }) => args)).toEqual([
      { name: "kind", value: "person", field: "ชนิด", choice: "คน", needs: "name" },
    ]));
});

it("the forms have the rules of the schemas", () => {
  const rulesOf = (field: NeedingField): string[] => [
    ...(field.needs ?? []).map(({ field: name, values, needs }) => `${name} ${values.join("|")} → ${needs}`),
    ...[...(field.fields ?? []), ...(field.item ? [field.item] : [])].flatMap(rulesOf),
  ];
  const found = collectionNames.flatMap((name) => rulesOf(formOf(name)).map((rule) => `${name}: ${rule}`));
  expect(found).toEqual(
    expect.arrayContaining([
      "networks: certainty likely → reason",
      "lessons: kind province → province",
      "lessons: kind expert → speaker",
      "report: certainty likely|kept → reason",
    ]),
  );
});
