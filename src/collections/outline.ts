import { z } from "zod";
import { type Grounds, groundsOf } from "./grounds.ts";
import type { Limits } from "./limits.ts";
import { type Need, needsOf } from "./needs.ts";
import { limitsOf } from "./schema-limits.ts";

/** What a schema says about one field, as data: for the check, messages, templates and forms. */
export interface Field extends Limits {
  /** Key in the front matter; empty for the items of a list. */
  name: string;
  /** Thai name. The key itself when the schema gives none. */
  title: string;
  /** What to write, for the author. */
  description?: string;
  kind: "text" | "date" | "number" | "boolean" | "choice" | "list" | "object";
  nullable: boolean;
  /** Value → Thai label, in the order of the schema; the value itself where the schema gives no label. */
  choices?: Record<string, string>;
  /** What stands where the key does not: for those who read the entry. */
  otherwise?: unknown;
  /** What `null` means, where it can stand. */
  nothing?: string;
  /** Holds sentences. */
  long?: boolean;
  /** A new entry has none: neither form nor template asks for it. */
  later?: boolean;
  /** Collection in which the id must exist. */
  ref?: string;
  /** List of the cited report in which the id must exist. */
  listed?: "lists" | "groups";
  /** Fields of an object. */
  fields?: Field[];
  /** What a list holds. */
  item?: Field;
  /** Rules between the fields of an object. */
  needs?: readonly Need[];
  /** Lists of an object of which one must say on what it rests. */
  grounds?: Grounds | undefined;
}

/** Reads one schema, through optional, nullable and default. @throws Error on a kind of schema that entries do not use. */
export function outline(name: string, type: z.core.SomeType): Field {
  // zod's containers hand their parts out as `SomeType`, the structural view of the same objects.
  let inner = type as z.core.$ZodType;
  const field: Omit<Field, "kind"> = { name, title: "", required: true, nullable: false };
  for (;;) {
    const meta = z.globalRegistry.get(inner);
    field.title ||= meta?.title ?? "";
    field.description ??= meta?.description;
    if (typeof meta?.ref === "string") field.ref = meta.ref;
    if (meta?.listed === "lists" || meta?.listed === "groups") field.listed = meta.listed;
    if (isLabels(meta?.choices)) field.choices = meta.choices;
    if (typeof meta?.nothing === "string") field.nothing = meta.nothing;
    if (meta?.long === true) field.long = true;
    if (meta?.later === true) field.later = true;
    if (inner instanceof z.ZodOptional || inner instanceof z.ZodDefault) field.required = false;
    else if (inner instanceof z.ZodNullable) field.nullable = true;
    else break;
    if (inner instanceof z.ZodDefault) field.otherwise = inner.def.defaultValue;
    inner = inner.unwrap() as z.core.$ZodType;
  }
  field.title ||= name;
  const limits = limitsOf(name, inner);
  if (inner instanceof z.ZodObject) {
    const fields = Object.entries(inner.shape).map(([key, value]) => outline(key, value));
    return { ...field, ...limits, kind: "object", fields, needs: needsOf(inner), grounds: groundsOf(inner) };
  }
  if (inner instanceof z.ZodArray) return { ...field, ...limits, kind: "list", item: outline("", inner.element) };
  if (inner instanceof z.ZodEnum) {
    const labels = field.choices;
    const choices = Object.fromEntries(inner.options.map((value) => [String(value), labels?.[value] ?? String(value)]));
    return { ...field, ...limits, kind: "choice", choices };
  }
  if (inner instanceof z.ZodISODate) return { ...field, ...limits, kind: "date" };
  if (inner instanceof z.ZodString) return { ...field, ...limits, kind: "text" };
  if (inner instanceof z.ZodNumber) return { ...field, ...limits, kind: "number" };
  if (inner instanceof z.ZodBoolean) return { ...field, ...limits, kind: "boolean" };
  throw new Error(`${name}: a schema that outline() does not know`);
}

/** The innermost field of a path; `undefined` when the schema has no such field. */
export function fieldAt(root: Field, path: readonly PropertyKey[]): Field | undefined {
  let field: Field | undefined = root;
  for (const step of path)
    field = typeof step === "number" ? field?.item : field?.fields?.find(({ name }) => name === step);
  return field;
}

function isLabels(value: unknown): value is Record<string, string> {
  return (
    typeof value === "object" && value !== null && Object.values(value).every((label) => typeof label === "string")
  );
}
