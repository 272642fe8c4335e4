import { sectionKey } from "../collections/section-address.ts";
import { formText } from "../words/contribute.ts";
import { el, labelled } from "./dom.client.ts";
import { draftAt, isUntouched, listAt, textAt } from "./draft.ts";
import { join } from "./field-fault.ts";
import type { FormField } from "./form-field.ts";
import { controlFor, followReport } from "./input.client.ts";
import { renderList } from "./list.client.ts";
import { optionalRuns } from "./optional-runs.ts";
import { type FormContext, type FormPart, idOf, listen, type Slot, words } from "./parts.client.ts";
import { placeControl } from "./place-control.client.ts";

/** Puts a field on the page, with everything in it. */
export function renderField(field: FormField, path: string, slot: Slot, form: FormContext): FormPart {
  if (field.kind === "object") return renderGroup(field, path, slot, form);
  if (field.kind === "list") return renderList(field, path, slot, form);
  if (field.kind === "place" && sectionOf(form, slot) !== undefined)
    return placeControl(field, path, slot, form, () => sectionOf(form, slot) ?? "", whereToChoose(form, slot));
  const control = controlFor(field, slot, form);
  const { wrapper, show } = labelled(idOf(path), control, words(field, form.spec.lines));
  listen(control, path, slot, form);
  const follow = followReport(control, field, slot, form);
  return {
    element: wrapper,
    refresh: (messages) => {
      follow();
      show(messages.get(path) ?? "");
    },
  };
}

/**
 * Key of the section whose blocks a place is chosen from, empty while none is chosen; `undefined` when the entry is itself a
 * section.
 */
function sectionOf(form: FormContext, slot: Slot): string | undefined {
  const list = form.spec.quotations?.citations;
  if (list === undefined) return undefined;
  const own = slot.group();
  const citation = typeof draftAt(own, "section") === "string" ? own : listAt(form.draft(), list)[0];
  const [source, section] = [textAt(citation, "source"), textAt(citation, "section")];
  return source === "" || section === "" ? "" : sectionKey({ source, section });
}

/** An event stands in the section that its entry cites further down. */
function whereToChoose(form: FormContext, slot: Slot): string | undefined {
  const list = form.spec.root.fields?.find(({ name }) => name === form.spec.quotations?.citations);
  return typeof draftAt(slot.group(), "section") === "string" || !list
    ? undefined
    : formText.chooseSectionIn(list.title);
}

function renderGroup(field: FormField, path: string, slot: Slot, form: FormContext): FormPart {
  const runs = optionalRuns(field).map(({ folds, fields }) => {
    const parts = fields.map((inner) => renderField(inner, join(path, inner.name), slotIn(slot, inner.name), form));
    return folds ? [foldOptional(fields, path, slot, parts)] : parts;
  });
  const parts = runs.flat();
  const box =
    field.name === "" || path === ""
      ? el("div", { class: "group" })
      : el(
          "fieldset",
          { class: "list" },
          el(
            "legend",
            {},
            field.title,
            ...(field.required ? [] : [" ", el("span", { class: "small" }, formText.optional)]),
          ),
        );
  box.append(...parts.map(({ element }) => element));
  return {
    element: box,
    refresh: (messages) => {
      for (const part of parts) part.refresh(messages);
    },
  };
}

/** Narrow screens have these fields folded under their names (fields.css), open where one of them is filled or says what is wrong. */
function foldOptional(fields: readonly FormField[], path: string, slot: Slot, parts: readonly FormPart[]): FormPart {
  const filled = fields.some((field) => {
    const value = draftAt(slot.get(), field.name);
    return value !== undefined && !isUntouched(field, value);
  });
  const names = fields.flatMap(({ title }, i) => [...(i > 0 ? [" · "] : []), el("span", { class: "keep" }, title)]);
  const summary = el(
    "summary",
    {},
    formText.optionalFields(fields.length),
    " ",
    el("span", { class: "small" }, ...names),
  );
  const fold = el(
    "details",
    { class: "optional-fields", open: filled },
    summary,
    ...parts.map(({ element }) => element),
  );
  return {
    element: fold,
    refresh: (messages) => {
      for (const part of parts) part.refresh(messages);
      const own = fields.map(({ name }) => join(path, name));
      if ([...messages.keys()].some((at) => own.some((name) => at === name || at.startsWith(`${name}.`))))
        fold.open = true;
    },
  };
}

function slotIn(outer: Slot, name: string): Slot {
  return {
    get: () => draftAt(outer.get(), name),
    set: (value) => {
      const group = outer.get();
      if (typeof group === "object" && !Array.isArray(group)) group[name] = value;
    },
    group: outer.get,
  };
}
