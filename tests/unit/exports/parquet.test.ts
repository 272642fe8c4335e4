import fc from "fast-check";
import { parquetMetadata, parquetReadObjects } from "hyparquet";
import { describe, expect, it } from "vitest";
import type { Value } from "../../../src/collections/column.ts";
import { toParquet } from "../../../src/exports/parquet.ts";
import { knowledgeOf } from "../../knowledge.ts";
import { publishedOf } from "../../published.ts";
import { anyCharacter } from "../any-text.ts";

const { files } = publishedOf(knowledgeOf("tests/fixtures/two-reports"));
const bufferOf = ({ buffer, byteOffset, length }: Buffer): ArrayBuffer =>
  Uint8Array.from(new Uint8Array(buffer, byteOffset, length)).buffer;
/** Whole numbers are read as BigInt, and what was left out of an object stays out. */
const plain = (value: unknown): unknown => (typeof value === "bigint" ? Number(value) : value);
const asJson = (value: Value | undefined): unknown => JSON.parse(JSON.stringify(value ?? null));

describe.each(files)("$table.name.parquet", ({ table, records, parquet }) => {
  it("read by another library, holds what the JSON holds", async () => {
    const rows = await parquetReadObjects({ file: bufferOf(parquet) });
    const read = rows.map((row) =>
      Object.fromEntries(Object.entries(row).map(([name, value]) => [name, plain(value)])),
    );
    expect(read).toEqual(records.map((record) => asJson(record)));
  });

  it("says whose its columns are", () => {
    const [about] = parquetMetadata(bufferOf(parquet)).key_value_metadata ?? [];
    expect(JSON.parse(about?.value ?? "[]")).toEqual(
      table.columns.map(({ name, title, origin }) => ({ name, title, origin })),
    );
  });
});

it("whatever is in a record is read back, and written as the same bytes again", async () => {
  const described = { title: { th: "ก", en: "a" }, origin: "ours" } as const;
  const columns = (["text", "number", "boolean", "list"] as const).map((type) => ({ ...described, name: type, type }));
  const text = fc.string({ unit: anyCharacter, maxLength: 20 });
  const record = fc.record({
    text: fc.option(text),
    number: fc.option(fc.double({ noNaN: true, noDefaultInfinity: true })),
    boolean: fc.option(fc.boolean()),
    list: fc.array(text, { maxLength: 4 }),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(record, { minLength: 1, maxLength: 8 }), async (records) => {
      const file = toParquet(columns, records);
      expect(await parquetReadObjects({ file: bufferOf(file) })).toEqual(records);
      expect(toParquet(columns, records).equals(file)).toBe(true);
    }),
    { numRuns: 60 },
  );
});
