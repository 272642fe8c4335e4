import { yamlText } from "../check/yaml-text.ts";
import { blankValue, leastItems } from "../collections/blank.ts";
import { type CollectionName, collections, outlines } from "../collections/index.ts";
import type { Field } from "../collections/outline.ts";
import { blankText } from "../collections/texts.ts";
import type { FormField } from "../contribute/form-field.ts";
import { formOf } from "../contribute/spec.ts";

/**
 * The file from which an entry of a collection is written by hand: every field in the order of its schema, with its Thai name,
 * help and choices above it, blanks where the author writes, and the fields that may be left out as comments.
 */
export function templateOf(collection: CollectionName): string {
  const { body, label, quotations, within } = collections[collection];
  const lines = fieldLines(outlines[collection], formOf(collection), {
    exact: quotations?.exact ?? false,
    without: within,
  });
  return [
    "---",
    `# แบบของ${label} คัดลอกไปไว้ใน content/${collection}${within ? "/รหัสรายงาน" : ""} ตั้งชื่อไฟล์ด้วย a-z 0-9 และขีดกลาง`,
    "# แทน ‹ › และ todo ทุกแห่งด้วยค่าจริง บรรทัดที่ขึ้นต้นด้วย # ลบได้ ถ้ามีชื่อช่องอยู่ ลบแค่ # เมื่อจะใช้ช่องนั้น",
    ...lines,
    "---",
    ...(body ? [blankText(body.required ? body.title : `${body.title} ถ้าไม่มีให้ลบบรรทัดนี้`)] : []),
    "",
  ].join("\n");
}

interface Options {
  /** Citations must name a paragraph or row. */
  exact: boolean;
  /** Field that the folder says. */
  without?: string;
}

/** The fields of a group, each with what the author should know above it. */
function fieldLines(group: Field, form: FormField, options: Options): string[] {
  return (group.fields ?? []).flatMap((field) => {
    const shown = form.fields?.find(({ name }) => name === field.name);
    if (!shown || field.name === options.without) return [];
    const isGround = group.grounds?.fields[0] === field.name;
    const isPlace = options.exact && shown.kind === "place";
    const needed = field.required || isGround || isPlace || isNeeded(field, group, form);
    const lines = valueLines(field, shown, options);
    return [`# ${explain(field, shown, needed)}`, ...(needed ? lines : lines.map((line) => `# ${line}`))];
  });
}

/** Is the field needed by what another field starts with? A lesson of a province needs the province. */
const isNeeded = (field: Field, group: Field, { needs = [] }: FormField): boolean =>
  needs.some(({ field: other, values, needs: needed }) => {
    const chosen = group.fields?.find(({ name }) => name === other);
    return needed === field.name && chosen !== undefined && values.some((value) => value === blankValue(chosen));
  });

function valueLines(field: Field, form: FormField, options: Options): string[] {
  if (field.kind === "object")
    return [`${field.name}:`, ...fieldLines(field, form, options).map((line) => `  ${line}`)];
  if (field.kind !== "list" || !field.item || !form.item) return [`${field.name}: ${yamlText(blankValue(field))}`];
  if (field.item.kind !== "object") {
    return [`${field.name}: ${yamlText(blankValue(field))}`];
  }
  const item = asItem(fieldLines(field.item, form.item, options));
  // What is said of the fields stands in the first; where two are the least, the others are bare.
  const bare = item.filter((line) => !line.trimStart().startsWith("#"));
  const others = Array.from({ length: leastItems(field) - 1 }, () => bare).flat();
  return [`${field.name}:`, ...item, ...others];
}

/** Lines of a group as an item of a list: its first field carries the dash, what is said of it stands above. */
function asItem(lines: readonly string[]): string[] {
  const dash = lines.findIndex((line) => !line.startsWith("#"));
  return lines.map((line, i) => `${i === dash ? "  - " : "    "}${line}`);
}

/** `ศักยภาพขยายผล: business = เครือข่ายธุรกิจ, null = ไม่อยู่ในรายชื่อ` */
function explain({ description }: Field, field: FormField, needed: boolean): string {
  const choices = (field.choices ?? []).map(([value, label]) => (value === label ? value : `${value} = ${label}`));
  const nothing = field.nullable ? [`null = ${field.nothing ?? "ไม่ได้ระบุ"}`] : [];
  const said = [
    field.ref
      ? `ชื่อไฟล์ใน${collections[field.ref].within ? "โฟลเดอร์ของรายงานใน" : ""} content/${field.ref} ไม่มี .md`
      : description,
    [...choices, ...nothing].join(", "),
  ].filter(Boolean);
  return `${field.title}${needed ? "" : " (ไม่บังคับ)"}${said.length > 0 ? `: ${said.join(" · ")}` : ""}`;
}
