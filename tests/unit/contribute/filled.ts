import { type Draft, emptyDraft, NOTHING } from "../../../src/contribute/draft.ts";
import type { FormField } from "../../../src/contribute/form-field.ts";

/** What someone would have typed to get this data: the way back through a form, for tests. */
export function filledWith(field: FormField, value: unknown): Draft {
  if (value === undefined)
    return field.initial !== undefined || field.kind === "object" || field.kind === "list" ? filledWithout(field) : "";
  if (value === null) return field.kind === "text" || field.kind === "number" ? "" : NOTHING;
  if (field.kind === "object" && typeof value === "object") {
    const entries = new Map<string, unknown>(Object.entries(value));
    return Object.fromEntries(
      (field.fields ?? []).map((inner) => [inner.name, filledWith(inner, entries.get(inner.name))]),
    );
  }
  const { item } = field;
  if (field.kind === "list" && Array.isArray(value) && item)
    return value.map((each: unknown) => filledWith(item, each));
  return String(value);
}

const filledWithout = (field: FormField): Draft =>
  field.kind === "list"
    ? []
    : field.kind === "object"
      ? Object.fromEntries((field.fields ?? []).map((inner) => [inner.name, filledWith(inner, undefined)]))
      : emptyDraft(field);
