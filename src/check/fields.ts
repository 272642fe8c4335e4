import type { z } from "zod";
import { valueAt } from "../model/loose.ts";
import { blankValue } from "../schemas/blank.ts";
import { type CollectionName, collectionLabels, collectionNames, schemas } from "../schemas/index.ts";
import type { Field } from "../schemas/outline.ts";
import type { ContentEntry } from "./entry.ts";
import { locate } from "./locate.ts";
import type { Problem } from "./problem.ts";
import { unknownFields } from "./unknown-fields.ts";
import { repairValue } from "./value-repair.ts";
import { describe, fieldAt, labelOf, listChoices, problemAt, shorten, yamlText } from "./wording.ts";

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/** Front matter against the schema of its collection: what is missing, unknown, or not what the field holds. Every issue, in Thai. */
export function checkFields(entry: ContentEntry): Problem[] {
  if (!entry.header) return [];
  const result = schemas[entry.collection].safeParse(entry.data);
  if (result.success) return [];
  const home = entry.template ? undefined : rightCollection(entry);
  if (home) {
    const message = `ช่องในไฟล์นี้เป็นของ${collectionLabels[home]} ไม่ใช่ของ${collectionLabels[entry.collection]}`;
    const fix = `content/${home}/${entry.id}.md`;
    return [
      problemAt(entry, { line: 1, column: 1 }, "wrong-folder", message, {
        suggestion: `ย้ายไฟล์ไปไว้ใน content/${home}`,
        fix,
      }),
    ];
  }
  const renamed = new Set<string>();
  const unknown = result.error.issues.flatMap((issue) =>
    issue.code === "unrecognized_keys" ? unknownFields(entry, issue, renamed) : [],
  );
  const others = result.error.issues
    .filter((issue) => issue.code !== "unrecognized_keys" && !renamed.has(JSON.stringify(issue.path)))
    .flatMap((issue) => describeIssue(entry, issue));
  return [...unknown, ...others, ...rulesBetweenFields(entry, result.error.issues)];
}

/**
 * Zod asks the rules between fields only when each field by itself is right. So that no run hides a problem from the next,
 * they are asked of a copy in which every wrong field has a right value.
 */
function rulesBetweenFields(entry: ContentEntry, issues: readonly Issue[]): Problem[] {
  if (issues.some(({ code }) => code === "custom")) return [];
  const mended: unknown = structuredClone(entry.data);
  for (const issue of issues) {
    const group = valueAt(mended, issue.path.slice(0, -1));
    const field = fieldAt(entry, issue.path);
    if (issue.code === "unrecognized_keys") for (const key of issue.keys) removeField(valueAt(mended, issue.path), key);
    else if (typeof group === "object" && group !== null && field)
      Reflect.set(group, issue.path.at(-1) ?? "", blankValue(field));
  }
  const again = schemas[entry.collection].safeParse(mended);
  return (again.error?.issues ?? [])
    .filter(({ code }) => code === "custom")
    .flatMap((issue) => describeIssue(entry, issue));
}

const removeField = (group: unknown, key: string): void => {
  if (typeof group === "object" && group !== null) Reflect.deleteProperty(group, key);
};

/** The one other collection that the front matter fits, when it stands in a wrong folder. */
function rightCollection(entry: ContentEntry): CollectionName | undefined {
  const fitting = collectionNames.filter(
    (name) => name !== entry.collection && schemas[name].safeParse(entry.data).success,
  );
  return fitting.length === 1 ? fitting[0] : undefined;
}

function describeIssue(entry: ContentEntry, issue: Issue): Problem[] {
  const field = fieldAt(entry, issue.path);
  const value = valueAt(entry.data, issue.path);
  const label = labelOf(entry, issue.path);
  if (value === undefined && issue.code !== "custom") return [missing(entry, issue.path, field, label)];
  // The rule on references says the same and more: which id was meant.
  if (field?.ref && typeof value === "string" && value.trim() !== "") return [];
  const spot = locate(entry, issue.path);
  if (issue.code === "custom") return [problemAt(entry, spot, "incomplete", `${label}: ${issue.message}`)];
  const repair = field && repairValue(field, value);
  const choices = field?.kind === "choice" ? `เลือก ${listChoices(field)}` : undefined;
  return [
    problemAt(entry, spot, "wrong-value", `${label}: ${expectation(issue, field, value)}`, {
      suggestion: repair?.why ?? choices ?? noSuchDay(field, value) ?? field?.description,
      fix: repair && spot.replaced(yamlText(repair.value)),
    }),
  ];
}

/** What is written as a day should be, and is none. */
const noSuchDay = (field: Field | undefined, value: unknown): string | undefined =>
  field?.kind === "date" && typeof value === "string" && /^\d{4}-\d\d-\d\d$/.test(value)
    ? "ปฏิทินไม่มีวันนี้ ดูวันในรายงานอีกครั้ง"
    : undefined;

function missing(entry: ContentEntry, path: Path, field: Field | undefined, label: string): Problem {
  const spot = locate(entry, path);
  const key = String(path.at(-1));
  const indent = path.length > 1 ? " ".repeat(spot.column - 1) : "";
  return problemAt(entry, spot, "missing-field", `ขาดช่อง ${label}`, {
    suggestion: ["เพิ่มบรรทัดนี้ในหัวไฟล์", field?.description, field?.choices && `เลือก ${listChoices(field)}`]
      .filter(Boolean)
      .join(" · "),
    fix: `${indent}${key}:${field && field.kind !== "list" && field.kind !== "object" ? ` ${yamlText(blankValue(field))}` : ""}`,
  });
}

/** What the field holds and what was found: in the schema's own Thai words where it has some. */
function expectation(issue: Issue, field: Field | undefined, value: unknown): string {
  if (field?.kind === "choice" && typeof value === "string") return `ไม่มีตัวเลือก "${shorten(value)}"`;
  const rule = /[\u0E00-\u0E7F]/.test(issue.message) ? issue.message : ruleOf(issue, field);
  return `${rule} แต่พบ${describe(value)}`;
}

function ruleOf(issue: Issue, field: Field | undefined): string {
  if (issue.code === "too_small" && issue.origin === "array") return `ต้องมีอย่างน้อย ${issue.minimum} ข้อ`;
  if (issue.code === "too_small") return `ต้องไม่น้อยกว่า ${issue.minimum}`;
  if (issue.code === "too_big") return `ต้องไม่เกิน ${issue.maximum}`;
  if (issue.code === "invalid_type" && issue.expected === "int") return "ต้องเป็นจำนวนเต็ม";
  const kinds: Record<Field["kind"], string> = {
    text: "ต้องเป็นข้อความ",
    date: "ต้องเป็นวันที่",
    number: "ต้องเป็นตัวเลข",
    boolean: "ต้องเป็น true หรือ false",
    choice: "ต้องเป็นตัวเลือกที่กำหนด",
    list: "ต้องเป็นรายการ",
    object: "ต้องเป็นกลุ่มช่องย่อย",
  };
  return field ? kinds[field.kind] : "ค่าไม่ถูกต้อง";
}
