import { formText } from "../words/contribute.ts";
import { el } from "./dom.client.ts";
import { NOTHING } from "./draft.ts";
import type { Choice, FormField } from "./form-field.ts";
import type { FormContext, Slot } from "./parts.client.ts";

/** The control in which a value is typed or chosen. */
export function controlFor(
  field: FormField,
  slot: Slot,
  form: FormContext,
): HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement {
  const value = slot.get();
  const text = typeof value === "string" ? value : "";
  const choices = field.ref
    ? (form.spec.entries[field.ref] ?? []).map(({ id, label }): Choice => [id, label])
    : field.choices;
  if (choices) return select(field, choices, text);
  if (field.long) {
    const area = el("textarea", { rows: 3 });
    area.value = text;
    return area;
  }
  const input = el("input", {
    type: "text",
    inputmode: field.kind === "number" ? "numeric" : undefined,
    autocomplete: "off",
  });
  // A date is typed as text: browsers show their own calendar in the reader's era, and the file needs ค.ศ.
  input.value = text;
  return input;
}

function select(field: FormField, choices: readonly Choice[], value: string): HTMLSelectElement {
  const blank = field.required ? formText.choose : formText.leaveOut;
  const options: Choice[] = [
    ["", blank],
    ...(field.nullable && field.nothing ? [[NOTHING, field.nothing] as const] : []),
    ...choices,
  ];
  const control = el("select", {}, ...options.map(([each, label]) => el("option", { value: each }, label)));
  control.value = options.some(([each]) => each === value) ? value : "";
  return control;
}
