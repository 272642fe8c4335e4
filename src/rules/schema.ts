import type { z } from "zod";
import { heldToSchema } from "../collections/held-to-schema.ts";
import { type CollectionName, collectionNames, collections, outlines } from "../collections/index.ts";
import { type Field, fieldAt } from "../collections/outline.ts";
import { valueAt } from "../model/untyped.ts";
import type { Finding, Path } from "./finding.ts";
import { groundFindings } from "./grounds.ts";
import { labelWithKey } from "./labels.ts";
import { needFindings } from "./needs.ts";
import { schemaWords } from "./schema-words.ts";
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
  const result = heldToSchema(entry.collection, entry.data, schemaWords);
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
  const grounds = groundFindings(outlines[entry.collection], entry.data);
  return [...unknown, ...others, ...rulesBetweenFields(entry), ...grounds];
}

function wrongFolder({ collection, id }: FrontMatter, home: CollectionName): Finding {
  const args = { label: collections[collection].label, right: collections[home].label, folder: home };
  return { code: "wrong-folder/collection", args, where: [], rename: `${home}/${id}.md` };
}

/** The one other collection that the front matter fits, when it stands in a wrong folder. */
function rightCollection({ collection, data }: FrontMatter): CollectionName | undefined {
  const fitting = collectionNames.filter((name) => name !== collection && heldToSchema(name, data).success);
  return fitting.length === 1 ? fitting[0] : undefined;
}

/** The rules between fields, of what was meant where a choice is written wrongly: no run hides a problem from the next. */
const rulesBetweenFields = ({ collection, data }: FrontMatter): Finding[] =>
  needFindings(outlines[collection], data, (path, value) => {
    const field = fieldAt(outlines[collection], path);
    const repaired = field && !Object.hasOwn(field.choices ?? {}, value) ? repairValue(field, value)?.value : undefined;
    return typeof repaired === "string" ? repaired : value;
  });

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
  const args = { expected: issue.message, value, written, field, repair: repair?.why, odd };
  return [{ code: "wrong-value", args, where: path, instead: repair?.value }];
}

function oddity({ kind }: Field, value: unknown): "no-such-day" | "comma" | undefined {
  if (typeof value !== "string") return undefined;
  // What is written as a day should be, and is none.
  if (kind === "date" && /^\d{4}-\d\d-\d\d$/.test(value)) return "no-such-day";
  // A comma that may part thousands or decimals.
  return kind === "number" && /\d,\d/.test(value) ? "comma" : undefined;
}
