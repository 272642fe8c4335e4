import type { z } from "zod";
import { blankValue } from "../collections/blank.ts";
import { type CollectionName, collectionNames, collections, outlines, schemas } from "../collections/index.ts";
import { type Field, fieldAt } from "../collections/outline.ts";
import { valueAt } from "../model/loose.ts";
import type { Expected } from "../words/rules/values.ts";
import type { Finding, Path } from "./finding.ts";
import { labelWithKey } from "./labels.ts";
import { unknownFields } from "./unknown-fields.ts";
import { repairValue } from "./value-repair.ts";

type Issue = z.core.$ZodIssue;

/** Front matter to hold against the schema of its collection. */
export interface FrontMatter {
  collection: CollectionName;
  id: string;
  template: boolean;
  data: unknown;
  /** A value as it stands in the file: `20.10` where it is 20.1. */
  written: (path: Path) => string;
}

/** What is missing, unknown, or not what the field holds: every issue. */
export function schemaFindings(entry: FrontMatter): Finding[] {
  const result = schemas[entry.collection].safeParse(entry.data);
  if (result.success) return [];
  const home = entry.template ? undefined : rightCollection(entry);
  if (home) return [wrongFolder(entry, home)];
  const root = outlines[entry.collection];
  const renamed = new Set<string>();
  const unknown = result.error.issues.flatMap((issue) => {
    if (issue.code !== "unrecognized_keys") return [];
    const label = issue.path.length > 0 ? labelWithKey(root, issue.path) : collections[entry.collection].label;
    return unknownFields(issue, entry.data, { group: fieldAt(root, issue.path), label }, renamed);
  });
  const others = result.error.issues
    .filter(({ code, path }) => code !== "unrecognized_keys" && code !== "custom" && !renamed.has(JSON.stringify(path)))
    .flatMap((issue) => judgeValue(entry, issue));
  return [...unknown, ...others, ...rulesBetweenFields(entry, result.error.issues)];
}

function wrongFolder({ collection, id }: FrontMatter, home: CollectionName): Finding {
  const args = { label: collections[collection].label, right: collections[home].label, folder: home };
  return { code: "wrong-folder/collection", args, where: [], rename: `${home}/${id}.md` };
}

/** The one other collection that the front matter fits, when it stands in a wrong folder. */
function rightCollection({ collection, data }: FrontMatter): CollectionName | undefined {
  const fitting = collectionNames.filter((name) => name !== collection && schemas[name].safeParse(data).success);
  return fitting.length === 1 ? fitting[0] : undefined;
}

/**
 * Zod asks the rules between fields only when each field by itself is right. So that no run hides a problem from the next,
 * they are asked of a copy in which every wrong field has a right value.
 */
function rulesBetweenFields(entry: FrontMatter, issues: readonly Issue[]): Finding[] {
  const root = outlines[entry.collection];
  const wrong = issues.filter(({ code }) => code !== "custom");
  // A choice that cannot be read may have been any of its values: what a rule says of all of them is certain.
  const guesses = Math.max(1, ...wrong.map(({ path }) => choicesOf(fieldAt(root, path)).length));
  const [first = [], ...others] = Array.from({ length: guesses }, (_, guess) => {
    const result = schemas[entry.collection].safeParse(mended(entry, wrong, guess));
    return (result.error?.issues ?? []).filter(({ code }) => code === "custom");
  });
  const isSame = (a: Issue, b: Issue) => a.message === b.message && String(a.path) === String(b.path);
  return first
    .filter((issue) => others.every((rules) => rules.some((other) => isSame(issue, other))))
    .map((issue) => ({ code: "incomplete", args: { rule: issue.message }, where: issue.path }));
}

/** The front matter with a right value in every wrong field: the one that was meant where that is known, otherwise a guess. */
function mended(entry: FrontMatter, wrong: readonly Issue[], guess: number): unknown {
  const data: unknown = structuredClone(entry.data);
  for (const issue of wrong) {
    const group = valueAt(data, issue.path.slice(0, -1));
    const field = fieldAt(outlines[entry.collection], issue.path);
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

function judgeValue({ collection, data, written: writtenAt }: FrontMatter, issue: Issue): Finding[] {
  const { path } = issue;
  const root = outlines[collection];
  const field = fieldAt(root, path);
  const value = valueAt(data, path);
  if (value === undefined)
    return [{ code: "missing-field", args: { label: labelWithKey(root, path), field }, where: path }];
  // The rule on references says the same and more: which id was meant.
  if (field?.ref && typeof value === "string" && value.trim() !== "") return [];
  const written = writtenAt(path);
  const repair = field && repairValue(field, value, written);
  const odd = field && oddity(field, value);
  const args = { expected: expectedBy(issue, field), value, written, field, repair: repair?.why, odd };
  return [{ code: "wrong-value", args, where: path, instead: repair?.value }];
}

function oddity({ kind }: Field, value: unknown): "no-such-day" | "comma" | undefined {
  if (typeof value !== "string") return undefined;
  // What is written as a day should be, and is none.
  if (kind === "date" && /^\d{4}-\d\d-\d\d$/.test(value)) return "no-such-day";
  // A comma that may part thousands or decimals.
  return kind === "number" && /\d,\d/.test(value) ? "comma" : undefined;
}

/** What the field holds: in the schema's own Thai words where it has some. */
function expectedBy(issue: Issue, field: Field | undefined): Expected {
  if (/[\u0E00-\u0E7F]/.test(issue.message)) return { said: issue.message };
  if (issue.code === "too_small" && issue.origin === "array") return { items: issue.minimum };
  if (issue.code === "too_small") return { least: issue.minimum };
  if (issue.code === "too_big") return { most: issue.maximum };
  if (issue.code === "invalid_type" && issue.expected === "int") return { whole: true };
  return { kind: field?.kind };
}
