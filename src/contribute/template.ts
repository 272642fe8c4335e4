import { BLANK_ID, blankText } from "../schemas/blank.ts";
import { type Draft, toValue, type Value } from "./draft.ts";
import { fileText } from "./file-text.ts";
import type { FormField, FormSpec } from "./form-field.ts";

/** The file of a collection with blanks where the author writes, for those who do without the form. */
export function templateText({ root, body }: FormSpec): string {
  const value = toValue(root, blankDraft(root));
  const data: { [name: string]: Value } =
    typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
  return fileText(data, body ? blankText(body.title) : "");
}

/** Fields that must be there with a blank, a first choice or what the field starts with; all others left out. */
function blankDraft(field: FormField): Draft {
  if (field.kind === "object") return blankGroup(field);
  if (field.kind === "list") return field.item && field.minItems ? [blankDraft(field.item)] : [];
  if (field.initial !== undefined) return field.initial;
  switch (field.kind) {
    case "reference":
      return BLANK_ID;
    case "choice":
    case "boolean":
      return field.choices?.[0]?.[0] ?? "";
    case "number":
      return String(field.minimum?.is ?? 1);
    case "date":
      return "2007-01-31";
    case "place":
      return "p1";
    default:
      return field.pattern ? (field.nullable ? "" : "p1") : blankText(field.title);
  }
}

/** The fields that must be there, with those that the values chosen for them ask for. */
function blankGroup({ fields = [], conditions = [] }: FormField): Draft {
  const required = new Map(fields.filter((field) => field.required).map((field) => [field.name, blankDraft(field)]));
  const asked = conditions.filter(({ field, value }) => required.get(field) === value).map(({ needs }) => needs);
  const chosen = fields.filter(({ name }) => required.has(name) || asked.includes(name));
  return Object.fromEntries(chosen.map((field) => [field.name, required.get(field.name) ?? blankDraft(field)]));
}
