import type { Value } from "../collections/column.ts";
import { numberCell, textCell } from "./spreadsheet.ts";
import type { DataRecord } from "./table.ts";

const BOM = "\uFEFF";

/**
 * Records → CSV (RFC 4180, CRLF) with a BOM, so that Excel opens Thai as Thai. Lists are joined with `; `, a citation becomes
 * `source:section#at`, the column `section` `source:section`, other objects and lists of them JSON. Every text is a cell that a
 * spreadsheet neither changes nor runs (spreadsheet.ts); numbers and truths are themselves. The data page says so to those who
 * read the files.
 * @param columns in their order; those of the records without it
 */
export function toCsv(
  records: readonly DataRecord[],
  columns: readonly string[] = [...new Set(records.flatMap((record) => Object.keys(record)))],
): string {
  const lines = [columns, ...records.map((record) => columns.map((column) => cellOf(record, column)))];
  return `${BOM}${lines.map((line) => line.map(quote).join(",")).join("\r\n")}\r\n`;
}

function cellOf(record: DataRecord, column: string): string {
  const value = record[column] ?? null;
  if (typeof value === "number") return numberCell(value);
  if (typeof value === "boolean") return String(value);
  const text = column === "section" ? withSource(record, value) : value;
  return textCell(cellText(text));
}

/** `1-1` is a day to a spreadsheet, and a section of which report? As the citations have it. */
function withSource({ sources }: DataRecord, section: Value): Value {
  const [first] = Array.isArray(sources) ? sources : [];
  const { source } = isFields(first) ? first : {};
  return typeof source === "string" && typeof section === "string" ? `${source}:${section}` : section;
}

const isFields = (value: Value | undefined): value is { readonly [key: string]: Value | undefined } =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isPlace = (value: Value): boolean => isFields(value) && "section" in value && "source" in value;

function cellText(value: Value): string {
  if (value === null) return "";
  if (Array.isArray(value)) {
    const items: readonly Value[] = value;
    // Glued objects could not be taken apart again.
    return items.every((item) => !isFields(item) || isPlace(item))
      ? items.map(cellText).join("; ")
      : JSON.stringify(items);
  }
  if (!isFields(value)) return String(value);
  if (isPlace(value)) {
    const { source, section, at, row, printed } = value;
    const parts = [
      `${source}:${section}`,
      at ? `#${at}` : "",
      row ? ` ลำดับ ${row}` : "",
      printed ? ` “${printed}”` : "",
    ];
    return parts.join("");
  }
  return JSON.stringify(value);
}

const quote = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
