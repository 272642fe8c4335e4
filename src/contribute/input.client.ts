import { formText } from "../words/contribute.ts";
import { el } from "./dom.client.ts";
import { NOTHING, textAt } from "./draft.ts";
import type { FormChoice, FormField } from "./form-field.ts";
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
const entriesFor = ({ ref }: FormField, slot: Slot, form: FormContext): FormChoice[] =>
  ((ref && form.spec.entries[ref]) ?? []).flatMap(({ id, label, source }): FormChoice[] =>
    source === undefined || source === textAt(slot.group(), "source") ? [[id, label]] : [],
  );

/**
 * Keeps the choice of a section to the report that is chosen beside it; of another one nothing stays chosen. To be called at
 * every change: it does something only when the report is another.
 */
export function followReport(control: Element, field: FormField, slot: Slot, form: FormContext): () => void {
  const chosen = () => textAt(slot.group(), "source");
  const isOfReport = field.ref !== undefined && form.spec.entries[field.ref]?.[0]?.source !== undefined;
  let report = chosen();
  return () => {
    if (!isOfReport || chosen() === report || !(control instanceof HTMLSelectElement)) return;
    report = chosen();
    control.replaceChildren(...select(field, entriesFor(field, slot, form), "").children);
    control.value = "";
    slot.set("");
  };
}

function select(field: FormField, choices: readonly FormChoice[], value: string): HTMLSelectElement {
  const blank = field.required ? formText.choose : formText.leaveOut;
  const options: FormChoice[] = [
    ["", blank],
    ...(field.nullable && field.nothing ? [[NOTHING, field.nothing] as const] : []),
    ...choices,
  ];
  const control = el("select", {}, ...options.map(([each, label]) => el("option", { value: each }, label)));
  control.value = options.some(([each]) => each === value) ? value : "";
  return control;
}
