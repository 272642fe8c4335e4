import type { z } from "zod";
import { blankValue } from "../collections/blank.ts";
import { type CollectionName, collectionNames, collections, schemas } from "../collections/index.ts";
import type { Field } from "../collections/outline.ts";
import { blankText } from "../collections/texts.ts";
import type { ContentEntry } from "../content/entry.ts";
import { locate } from "../content/locate.ts";
import type { Problem } from "../content/problem.ts";
import { valueAt } from "../model/loose.ts";
import { shorten } from "../text/shorten.ts";
import { unknownFields } from "./unknown-fields.ts";
import { repairValue } from "./value-repair.ts";
import { describe, fieldAt, labelOf, listChoices, problemAt, yamlText } from "./wording.ts";

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/** Front matter against the schema of its collection: what is missing, unknown, or not what the field holds. Every issue, in Thai. */
export function checkFields(entry: ContentEntry): Problem[] {
  if (!entry.header) return [];
  const result = schemas[entry.collection].safeParse(entry.data);
  if (result.success) return [];
  const home = entry.template ? undefined : rightCollection(entry);
  if (home) {
    const message = `ช่องในไฟล์นี้เป็นของ${collections[home].label} ไม่ใช่ของ${collections[entry.collection].label}`;
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
    .filter(({ code, path }) => code !== "unrecognized_keys" && code !== "custom" && !renamed.has(JSON.stringify(path)))
    .flatMap((issue) => describeIssue(entry, issue));
  return [...unknown, ...others, ...rulesBetweenFields(entry, result.error.issues)];
}

/**
 * Zod asks the rules between fields only when each field by itself is right. So that no run hides a problem from the next,
 * they are asked of a copy in which every wrong field has a right value.
 */
function rulesBetweenFields(entry: ContentEntry, issues: readonly Issue[]): Problem[] {
  const wrong = issues.filter(({ code }) => code !== "custom");
  // A choice that cannot be read may have been any of its values: what a rule says of all of them is certain.
  const guesses = Math.max(1, ...wrong.map(({ path }) => choicesOf(fieldAt(entry, path)).length));
  const [first = [], ...others] = Array.from({ length: guesses }, (_, guess) => {
    const result = schemas[entry.collection].safeParse(mended(entry, wrong, guess));
    return (result.error?.issues ?? []).filter(({ code }) => code === "custom");
  });
  const isSame = (a: Issue, b: Issue) => a.message === b.message && String(a.path) === String(b.path);
  return first
    .filter((issue) => others.every((rules) => rules.some((other) => isSame(issue, other))))
    .map((issue) =>
      problemAt(entry, locate(entry, issue.path), "incomplete", `${labelOf(entry, issue.path)}: ${issue.message}`),
    );
}

/** The front matter with a right value in every wrong field: the one that was meant where that is known, otherwise a guess. */
function mended(entry: ContentEntry, wrong: readonly Issue[], guess: number): unknown {
  const data: unknown = structuredClone(entry.data);
  for (const issue of wrong) {
    const group = valueAt(data, issue.path.slice(0, -1));
    const field = fieldAt(entry, issue.path);
    if (issue.code === "unrecognized_keys") for (const key of issue.keys) removeField(valueAt(data, issue.path), key);
    else if (typeof group === "object" && group !== null && field) {
      const choices = choicesOf(field);
      const meant = repairValue(field, valueAt(entry.data, issue.path))?.value;
      Reflect.set(group, issue.path.at(-1) ?? "", meant ?? choices[guess % choices.length] ?? blankValue(field));
    }
  }
  return data;
}

const choicesOf = (field: Field | undefined): string[] =>
  field?.kind === "choice" ? Object.keys(field.choices ?? {}) : [];

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
  if (value === undefined) return [missing(entry, issue.path, field, label)];
  // The rule on references says the same and more: which id was meant.
  if (field?.ref && typeof value === "string" && value.trim() !== "") return [];
  const spot = locate(entry, issue.path);
  const repair = field && repairValue(field, value, spot.source);
  const choices = field?.kind === "choice" ? `เลือก ${listChoices(field)}` : undefined;
  return [
    problemAt(entry, spot, "wrong-value", `${label}: ${expectation(issue, field, value, spot.source)}`, {
      suggestion:
        repair?.why ?? choices ?? noSuchDay(field, value) ?? unclearNumber(field, value) ?? field?.description,
      fix: repair && spot.replaced(yamlText(repair.value)),
    }),
  ];
}

/** What is written as a day should be, and is none. */
const noSuchDay = (field: Field | undefined, value: unknown): string | undefined =>
  field?.kind === "date" && typeof value === "string" && /^\d{4}-\d\d-\d\d$/.test(value)
    ? "ปฏิทินไม่มีวันนี้ ดูวันในรายงานอีกครั้ง"
    : undefined;

/** A comma that may part thousands or decimals. */
const unclearNumber = (field: Field | undefined, value: unknown): string | undefined =>
  field?.kind === "number" && typeof value === "string" && /\d,\d/.test(value)
    ? "ถ้าเป็นทศนิยม เขียนด้วยจุด เช่น 22.5 ถ้าจุลภาคคั่นหลัก ให้เขียนตัวเลขติดกัน"
    : undefined;

/** The line that is missing, its value left to the author: a value that fits would be pasted and believed. */
function missing(entry: ContentEntry, path: Path, field: Field | undefined, label: string): Problem {
  const spot = locate(entry, path);
  const key = String(path.at(-1));
  const indent = path.length > 1 ? " ".repeat(spot.column - 1) : "";
  return problemAt(entry, spot, "missing-field", `ขาดช่อง ${label}`, {
    suggestion: [
      "เพิ่มบรรทัดนี้ในหัวไฟล์ แล้วใส่ค่าจริง",
      field?.description,
      field?.choices && `เลือก ${listChoices(field)}`,
      field?.kind === "boolean" && !field.choices && "เลือก true หรือ false",
      field?.nullable && (field.nothing === undefined ? "ไม่รู้หรือไม่มีเขียนว่า null" : `${field.nothing} เขียนว่า null`),
    ]
      .filter(Boolean)
      .join(" · "),
    fix: `${indent}${key}:${field && field.kind !== "list" && field.kind !== "object" ? ` ${blankText(field.title)}` : ""}`,
  });
}

/** What the field holds and what was found: in the schema's own Thai words where it has some. */
function expectation(issue: Issue, field: Field | undefined, value: unknown, written: string): string {
  if (field?.kind === "choice" && typeof value === "string") return `ไม่มีตัวเลือก "${shorten(value)}"`;
  const rule = /[\u0E00-\u0E7F]/.test(issue.message) ? issue.message : ruleOf(issue, field);
  return `${rule} แต่พบ${describe(value, written)}`;
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
