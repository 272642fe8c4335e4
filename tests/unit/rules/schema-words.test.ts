import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { collectionNames, outlines } from "../../../src/collections/index.ts";
import type { Field } from "../../../src/collections/outline.ts";
import { schemaWords } from "../../../src/rules/schema-words.ts";
import { expectedInWords, type FieldWords } from "../../../src/words/rules/values.ts";

const every = (field: Field): Field[] => [
  field,
  ...(field.fields ?? []).flatMap(every),
  ...(field.item ? every(field.item) : []),
];
const values = [null, true, 0, -1, 1.5, 99_999, "", "ก", "2007-02-30", [], Array.from({ length: 9 }, () => "ก"), {}];

describe.each(collectionNames)("what the schema of %s says", (collection) => {
  it("is Thai, whatever value it refuses", () => {
    for (const { schema, name } of every(outlines[collection]))
      for (const value of values)
        for (const issue of z.safeParse(schema, value, { error: schemaWords }).error?.issues ?? [])
          if (issue.code !== "custom" && issue.code !== "unrecognized_keys")
            expect(issue.message, `${name}: ${JSON.stringify(value)}`).toMatch(/^(?:ต้อง|ห้าม|รหัส)/);
  });
});

it("what a value of a kind should be is said once for all fields of the kind", () => {
  const kinds: FieldWords["kind"][] = ["text", "date", "number", "boolean", "choice", "list", "object"];
  const said = new Set(kinds.map((kind) => `"${expectedInWords({ kind })}"`));
  const twice = readdirSync("src/collections").flatMap((name) =>
    [...readFileSync(`src/collections/${name}`, "utf8").matchAll(/"[^"\n]*"/g)].flatMap(([text]) =>
      said.has(text) ? `${name}: ${text}` : [],
    ),
  );
  expect(twice).toEqual([]);
});
