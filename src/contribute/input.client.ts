import { formText } from "../words/contribute.ts";
import { el } from "./dom.client.ts";
import { NOTHING, textAt } from "./draft.ts";
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
  const choices = field.ref ? entriesFor(field, slot, form) : field.choices;
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

/** The entries that a field can name: of sections those of the report that is chosen beside it. */
const entriesFor = ({ ref }: FormField, slot: Slot, form: FormContext): Choice[] =>
  ((ref && form.spec.entries[ref]) ?? []).flatMap(({ id, label, source }): Choice[] =>
    source === undefined || source === textAt(slot.group(), "source") ? [[id, label]] : [],
  );

/** Offers what can be named now; what was chosen from another report is chosen no more. */
export function offer(control: HTMLSelectElement, field: FormField, slot: Slot, form: FormContext): void {
  const value = slot.get();
  const anew = select(field, entriesFor(field, slot, form), typeof value === "string" ? value : "");
  if (anew.innerHTML === control.innerHTML) return;
  control.replaceChildren(...anew.children);
  control.value = anew.value;
  if (control.value === "" && value !== "") slot.set("");
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
