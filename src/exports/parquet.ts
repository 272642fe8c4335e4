import type { SchemaElement } from "hyparquet";
import { parquetWriteBuffer } from "hyparquet-writer";
import type { Column, Value } from "../collections/column.ts";
import type { DataRecord } from "./table.ts";

type Described = Pick<Column<unknown>, "name" | "type" | "title" | "origin">;

/**
 * Records ► Parquet, for programs: every value as it is in JSON, with its type. Lists of texts are lists; objects, and lists of
 * them, are JSON. Whose a column is and its names stand beside, in the key `columns`. The same records give the same bytes.
 */
export function toParquet(columns: readonly Described[], records: readonly DataRecord[]): Buffer {
  const parts = columns.map((column) => partOf(column, records));
  const about = columns.map(({ name, title, origin }) => ({ name, title, origin }));
  return Buffer.from(
    parquetWriteBuffer({
      schema: [{ name: "schema", num_children: parts.length }, ...parts.flatMap(({ schema }) => schema)],
      columnData: parts.map(({ name, data }) => ({ name, data })),
      kvMetadata: [{ key: "columns", value: JSON.stringify(about) }],
    }),
  );
}

/** One column: what it is to Parquet, and its values. */
interface ParquetColumn {
  name: string;
  schema: SchemaElement[];
  data: unknown[];
}

function partOf({ name, type }: Described, records: readonly DataRecord[]): ParquetColumn {
  const values = records.map((record) => record[name] ?? null);
  // Also where every record has a value: while an editor writes, one may not have it yet.
  const repetition_type = "OPTIONAL";
  const text: SchemaElement = { name, type: "BYTE_ARRAY", converted_type: "UTF8", repetition_type };
  if (type === "integer") return { name, schema: [{ name, type: "INT64", repetition_type }], data: values.map(whole) };
  if (type === "number") return { name, schema: [{ name, type: "DOUBLE", repetition_type }], data: values };
  if (type === "boolean") return { name, schema: [{ name, type: "BOOLEAN", repetition_type }], data: values };
  if (type === "text" || type === "date" || type === "month") return { name, schema: [text], data: values };
  if (type === "list" && values.every(isTexts)) return { name, schema: listOf(name), data: values };
  return { name, schema: [{ ...text, converted_type: "JSON" }], data: values };
}

/** A list by the rules of Parquet: a group that repeats a group of one element. */
const listOf = (name: string): SchemaElement[] => [
  { name, repetition_type: "REQUIRED", num_children: 1, converted_type: "LIST" },
  { name: "list", repetition_type: "REPEATED", num_children: 1 },
  { name: "element", type: "BYTE_ARRAY", converted_type: "UTF8", repetition_type: "REQUIRED" },
];

const whole = (value: Value): bigint | null => (typeof value === "number" ? BigInt(value) : null);
const isTexts = (value: Value): boolean => Array.isArray(value) && value.every((item) => typeof item === "string");
