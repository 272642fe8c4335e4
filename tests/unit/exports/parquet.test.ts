import { parquetMetadata, parquetReadObjects } from "hyparquet";
import { describe, expect, it } from "vitest";
import type { Value } from "../../../src/collections/column.ts";
import { knowledgeOf } from "../../knowledge.ts";
import { publishedOf } from "../../published.ts";

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
