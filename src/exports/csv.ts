import type { DataRecord, Value } from "./records/record.ts";

const BOM = "\uFEFF";

/**
 * Records → CSV (RFC 4180, CRLF) with a BOM, so that Excel opens Thai as Thai. Lists are joined with `; `, a citation becomes
 * `section#at`, other objects JSON. A cell that a spreadsheet would run gets a leading apostrophe (OWASP, CSV injection).
 */
export function toCsv(records: readonly DataRecord[]): string {
  const columns = [...new Set(records.flatMap((record) => Object.keys(record)))];
  const lines = [columns, ...records.map((record) => columns.map((column) => cellText(record[column] ?? null)))];
  return `${BOM}${lines.map((line) => line.map(quote).join(",")).join("\r\n")}\r\n`;
}

function cellText(value: Value): string {
  if (value === null) return "";
  if (Array.isArray(value)) return value.map((item: Value) => cellText(item)).join("; ");
  if (typeof value !== "object") return String(value);
  if ("section" in value && "source" in value) {
    const { source, section, at, row, printed } = value as { [key: string]: Value | undefined };
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

const quote = (text: string): string => {
  const safe = /^[=+\-@\t\r]/.test(text) && !/^-?\d+(?:\.\d+)?$/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};
