import { formText } from "../words/contribute.ts";
import type { Draft } from "./draft.ts";
import type { FormField, FormSpec } from "./form-field.ts";
import type { Places } from "./places.client.ts";

/** What a control needs to know of the form it stands in. */
export interface FormContext {
  spec: FormSpec;
  places: Places;
  /** A body is going to be written: what reads it is made to come. */
  readBodies: () => void;
  /** The whole draft. */
  draft: () => Draft;
  /** Something was changed at a path. */
  changed: (path: string) => void;
  /** Someone has left the field: from now on it says what is wrong. */
  left: (path: string) => void;
}

/** Where a control keeps its value. */
export interface Slot {
  get: () => Draft | undefined;
  set: (value: Draft) => void;
  /** The group it stands in. */
  group: () => Draft | undefined;
}

/** A part of the form that is on the page. */
export interface FormPart {
  element: HTMLElement;
  /** Puts messages at the fields, and brings what depends on other fields up to date. */
  refresh: (messages: ReadonlyMap<string, string>) => void;
}

export const idOf = (path: string): string => `f-${path.replaceAll(".", "-")}`;

/** Label, hint and help of a field. */
export function words(field: FormField, lines: FormSpec["lines"]): { title: string; hint?: string; help?: string } {
  const help = [
    field.help,
    field.kind === "date" && lines.dateHelp,
    field.kind === "month" && lines.monthHelp,
    field.example && !field.help?.includes("เช่น") && formText.example(field.example),
  ]
    .filter(Boolean)
    .join(" ");
  const mayBeLeft =
    !field.required ||
    field.mayBeEmpty ||
    (field.nullable && field.kind !== "choice" && field.kind !== "boolean" && field.kind !== "reference");
  const hint = field.hint ?? (mayBeLeft && field.name !== "" ? formText.optional : undefined);
  return {
    title: field.title,
    ...(hint && { hint }),
    ...(help && { help }),
  };
}

/** Tells the form what is typed, and when the field is left. */
export function listen(
  control: HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement,
  path: string,
  slot: Slot,
  form: FormContext,
): void {
  control.addEventListener("input", () => {
    slot.set(control.value);
    form.changed(path);
  });
  control.addEventListener("change", () => form.left(path));
  control.addEventListener("blur", () => {
    if (control.value !== "") form.left(path);
  });
}
