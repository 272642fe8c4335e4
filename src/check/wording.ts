import { stringify } from "yaml";
import { outlines } from "../collections/index.ts";
import { type Field, fieldsAlong } from "../collections/outline.ts";
import type { ContentEntry } from "../content/entry.ts";
import type { Spot } from "../content/locate.ts";
import type { Problem } from "../content/problem.ts";
import { shorten } from "../text/shorten.ts";

/** How messages name fields and show values: Thai first, the key in brackets. */

/** `ปรากฏในรายงาน ข้อ 2 › ย่อหน้า (at)` */
export function labelOf(entry: ContentEntry, path: readonly PropertyKey[]): string {
  const fields = fieldsAlong(outlines[entry.collection], path);
  const parts: string[] = [];
  for (const [depth, step] of path.entries()) {
    if (typeof step === "number") parts.push(`${parts.pop() ?? ""} ข้อ ${step + 1}`.trim());
    else parts.push(fields[depth]?.title ?? String(step));
  }
  const key = path.findLast((step) => typeof step === "string");
  const label = parts.join(" › ");
  return key === undefined || label === key ? label : `${label} (${key})`;
}

/** The innermost field of a path; `undefined` when the schema has no such field. */
export function fieldAt(entry: ContentEntry, path: readonly PropertyKey[]): Field | undefined {
  if (path.length === 0) return outlines[entry.collection];
  const fields = fieldsAlong(outlines[entry.collection], path);
  return fields.length === path.length ? fields.at(-1) : undefined;
}

/** `produce (รวบรวมและขายผลผลิต), goods (…)` */
export const listChoices = ({ choices = {} }: Field): string =>
  Object.entries(choices)
    .map(([value, label]) => (value === label ? value : `${value} (${label})`))
    .join(", ");

/** Says what a value is: `ข้อความ "x"`, `ตัวเลข 5`, `รายการ`. A number or truth is shown as it is written in the file. */
export function describe(value: unknown, written = String(value)): string {
  if (value === null) return "ช่องว่าง";
  if (typeof value === "string") return value.trim() === "" ? "ข้อความว่าง" : `ข้อความ "${shorten(value)}"`;
  if (typeof value === "number" || typeof value === "bigint") return `ตัวเลข ${shorten(written)}`;
  if (typeof value === "boolean") return `ค่า ${written}`;
  if (Array.isArray(value)) return value.length === 0 ? "รายการว่าง" : "รายการ";
  return "กลุ่มช่องย่อย";
}

/** A value as it is written in front matter, on one line: by itself or in a list. */
export function yamlText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(yamlText).join(", ")}]`;
  if (typeof value === "string" && /^\d|[,[\]{}]/.test(value)) return JSON.stringify(value);
  return stringify(value, { lineWidth: 0 }).trimEnd();
}

/** A problem of an entry at a place. Empty suggestions and fixes are left out, and a fix too long to read. */
export function problemAt(
  entry: Pick<ContentEntry, "file">,
  { line, column }: Pick<Spot, "line" | "column">,
  rule: string,
  message: string,
  { suggestion, fix }: { suggestion?: string; fix?: string } = {},
): Problem {
  return {
    file: entry.file,
    line,
    column,
    rule,
    message,
    ...(suggestion && { suggestion }),
    ...(fix !== undefined && fix.length <= 500 && { fix }),
  };
}
