/** Reads a data package as one would who has only its files and the standard (Data Package 2.0). */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import type { DataPackage, Resource } from "../src/exports/data-package.ts";
import type { SchemaField } from "../src/exports/table-schema.ts";

const fits = new Ajv2020({ allErrors: true, strict: false }).compile(
  JSON.parse(readFileSync("tests/data-package-2.schema.json", "utf8")),
);

type Cells = Record<string, string>;

/** Everything in which the files are not what the package says of them. @param read bytes of a file beside the descriptor */
export function problemsOf(descriptor: DataPackage, read: (path: string) => Buffer): string[] {
  if (!fits(descriptor)) return (fits.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
  const tables = new Map(
    descriptor.resources.map((resource) => [resource.name, rowsOf(resource, read(resource.path))]),
  );
  return descriptor.resources.flatMap((resource) => [
    ...problemsOfFile(resource, read(resource.path), tables.get(resource.name)),
    ...problemsOfKeys(resource, tables),
  ]);
}

/** The rows of a file, by the names of its columns. */
export function rowsOf({ schema }: Pick<Resource, "schema">, bytes: Buffer): Cells[] {
  const [, ...rows] = parseCsv(bytes.toString("utf8").replace(/^\uFEFF/, ""));
  return rows.map((cells) => Object.fromEntries(schema.fields.map(({ name }, i) => [name, cells[i] ?? ""])));
}

/** Cells of an RFC 4180 file with CRLF. */
export function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y;
  while (cell.lastIndex < text.length) {
    const at = cell.lastIndex;
    const [, quoted, bare = "", end] = cell.exec(text) ?? [];
    if (end === undefined) throw new Error(`no CSV at ${at}: ${text.slice(at, at + 40)}`);
    row.push(quoted?.replaceAll('""', '"') ?? bare);
    if (end === ",") continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

function problemsOfFile(
  { name, bytes, hash, rows, schema }: Resource,
  file: Buffer,
  all: readonly Cells[] = [],
): string[] {
  const problems = new Set<string>();
  const [head = []] = parseCsv(file.toString("utf8").replace(/^\uFEFF/, ""));
  const sum = createHash("sha256").update(file).digest("hex");
  if (file.length !== bytes) problems.add(`${name}: ${file.length} bytes`);
  if (hash !== `sha256:${sum}`) problems.add(`${name}: ${sum}`);
  if (all.length !== rows) problems.add(`${name}: ${all.length} rows`);
  if (head.join() !== schema.fields.map((field) => field.name).join()) problems.add(`${name}: ${head.join()}`);
  for (const field of schema.fields)
    for (const row of all)
      if (!isOf(row[field.name] ?? "", field)) problems.add(`${name} ${row.id} ${field.name}: ${row[field.name]}`);
  return [...problems];
}

function isOf(
  cell: string,
  { type, constraints: { required, enum: values, pattern } = {}, ...field }: SchemaField,
): boolean {
  if (cell === "") return required !== true;
  if (values && !values.includes(cell)) return false;
  if (pattern && !new RegExp(`^(?:${pattern})$`).test(cell)) return false;
  if (type === "integer") return /^-?\d+$/.test(cell);
  if (type === "number") return /^-?\d+(?:\.\d+)?$/.test(cell);
  if (type === "boolean") return [...(field.trueValues ?? []), ...(field.falseValues ?? [])].includes(cell);
  if (type === "array") return Array.isArray(jsonOf(cell));
  if (type === "object") return /^\{/.test(cell) && jsonOf(cell) !== undefined;
  // What is glued from JSON is neither JSON nor can it be cut.
  return !/^\{"|; \{"/.test(cell);
}

/** `undefined` where it is none. */
function jsonOf(cell: string): unknown {
  try {
    return JSON.parse(cell);
  } catch {
    return undefined;
  }
}

function problemsOfKeys({ name, schema }: Resource, tables: ReadonlyMap<string, readonly Cells[]>): string[] {
  const own = tables.get(name) ?? [];
  const valuesOf = (table: string, column: string) => new Set(tables.get(table)?.map((row) => row[column]));
  const primary = new Set(own.map((row) => schema.primaryKey.map((key) => row[key]).join()));
  const lost = (column: string, table: string, key: string, cut: (cell: string) => string[]): string[] => {
    const there = valuesOf(table, key);
    return own.flatMap((row) =>
      cut(row[column] ?? "").flatMap((id) => (there.has(id) ? [] : `${name} ${row.id} ${column} → ${table}: ${id}`)),
    );
  };
  return [
    ...(primary.size === own.length ? [] : [`${name}: a primary key stands twice`]),
    ...(schema.foreignKeys ?? []).flatMap(
      ({
        fields: [column = ""],
        reference: {
          resource = name,
          fields: [key = ""],
        },
      }) => lost(column, resource, key, (cell) => (cell === "" ? [] : [cell])),
    ),
    ...schema.fields.flatMap(({ name: column, reference, delimiter = "" }) =>
      reference ? lost(column, reference, "id", (cell) => (cell === "" ? [] : cell.split(delimiter))) : [],
    ),
  ];
}
