import type { z } from "zod";
import { blankValue } from "../schemas/blank.ts";
import { type CollectionName, collectionLabels, collectionNames, schemas } from "../schemas/index.ts";
import type { Field } from "../schemas/outline.ts";
import { type ContentEntry, locate } from "./entry.ts";
import { valueAt } from "./loose.ts";
import type { Problem } from "./problem.ts";
import { nearest } from "./suggest.ts";
import { repairValue } from "./value-repair.ts";
import { describe, fieldAt, labelOf, problemAt, yamlText } from "./wording.ts";

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
  return [...unknown, ...others];
}

/** The one other collection that the front matter fits, when it stands in a wrong folder. */
function rightCollection(entry: ContentEntry): CollectionName | undefined {
  const fitting = collectionNames.filter(
    (name) => name !== entry.collection && schemas[name].safeParse(entry.data).success,
  );
  return fitting.length === 1 ? fitting[0] : undefined;
}

/** `renamed` receives the paths of fields that are there under a misspelt name, so that they are not called missing as well. */
function unknownFields(
  entry: ContentEntry,
  issue: Issue & { code: "unrecognized_keys" },
  renamed: Set<string>,
): Problem[] {
  const group = fieldAt(entry, issue.path);
  const siblings = group?.fields ?? [];
  return issue.keys.map((key) => {
    const path = [...issue.path, key];
    const free = siblings.filter(({ name }) => valueAt(entry.data, [...issue.path, name]) === undefined);
    const meant = matching(key, free) ?? matching(key, siblings);
    if (meant) renamed.add(JSON.stringify([...issue.path, meant.name]));
    const spot = locate(entry, path, "key");
    const where = issue.path.length > 0 ? labelOf(entry, issue.path) : collectionLabels[entry.collection];
    const inside = meant ? undefined : groupWith(group, key);
    return problemAt(entry, spot, "unknown-field", `ไม่มีช่อง ${key} ใน${where}`, {
      suggestion: meant
        ? `หมายถึง ${meant.name} (${meant.title}) หรือไม่`
        : inside
          ? `ช่องนี้อยู่ใน ${inside.title} (${inside.name}) ให้ย่อหน้าเข้าไป`
          : `ช่องที่มี: ${siblings.map(({ name }) => name).join(", ")}`,
      ...(meant && { fix: spot.replaced(meant.name) }),
    });
  });
}

const matching = (key: string, fields: readonly Field[]): Field | undefined => {
  const near = nearest(
    key,
    fields.map(({ name }) => name),
  );
  return fields.find(({ name }) => name === near) ?? fields.find(({ title }) => title === key);
};

/** A group among these fields that has a field of this name: the sign of a wrong indent. */
const groupWith = (group: Field | undefined, key: string): Field | undefined =>
  group?.fields?.find(({ fields, item }) => (fields ?? item?.fields)?.some(({ name }) => name === key));

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
  return [
    problemAt(entry, spot, "wrong-value", `${label}: ${expectation(issue, field)} แต่พบ${describe(value)}`, {
      suggestion: repair?.why ?? field?.description,
      fix: repair && spot.replaced(yamlText(repair.value)),
    }),
  ];
}

function missing(entry: ContentEntry, path: Path, field: Field | undefined, label: string): Problem {
  const spot = locate(entry, path);
  const key = String(path.at(-1));
  const indent = path.length > 1 ? " ".repeat(spot.column - 1) : "";
  const choices = Object.entries(field?.choices ?? {});
  const listed = choices.map(([value, title]) => (value === title ? value : `${value} (${title})`)).join(", ");
  return problemAt(entry, spot, "missing-field", `ขาดช่อง ${label}`, {
    suggestion: ["เพิ่มบรรทัดนี้ในหัวไฟล์", field?.description, listed && `เลือก ${listed}`].filter(Boolean).join(" · "),
    fix:
      field && field.kind !== "list" && field.kind !== "object"
        ? `${indent}${key}: ${yamlText(blankValue(field))}`
        : `${indent}${key}:`,
  });
}

/** What the field holds: the schema's own Thai sentence where it has one. */
function expectation(issue: Issue, field: Field | undefined): string {
  if (/[\u0E00-\u0E7F]/.test(issue.message)) return issue.message;
  if (field?.kind === "choice") {
    const choices = Object.entries(field.choices ?? {}).map(([value, title]) =>
      value === title ? value : `${value} (${title})`,
    );
    return `ต้องเป็น ${choices.join(" หรือ ")}`;
  }
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
