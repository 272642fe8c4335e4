import { formText } from "../text/contribute.ts";
import { join } from "./check-draft.ts";
import { button, el, type Labelled, labelled, showFault } from "./dom.client.ts";
import { type Draft, draftAt, NOTHING, newItem } from "./draft.ts";
import type { Choice, FormField, FormSpec } from "./form-field.ts";
import { placeControl } from "./place-control.client.ts";
import type { Places } from "./places.client.ts";

/** What a control needs to know of the form it stands in. */
export interface FormContext {
  spec: FormSpec;
  places: Places;
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
export interface Part {
  element: HTMLElement;
  /** Puts messages at the fields, and brings what depends on other fields up to date. */
  refresh: (messages: ReadonlyMap<string, string>) => void;
}

export const idOf = (path: string): string => `f-${path.replaceAll(".", "-")}`;

/** Puts a field on the page, with everything in it. */
export function renderField(field: FormField, path: string, slot: Slot, form: FormContext): Part {
  if (field.kind === "object") return renderGroup(field, path, slot, form);
  if (field.kind === "list") return renderList(field, path, slot, form);
  if (field.kind === "place" && sectionOf(form, slot) !== undefined)
    return placeControl(field, path, slot, form, () => sectionOf(form, slot) ?? "");
  const control = controlFor(field, slot, form);
  const part = labelled(idOf(path), control, words(field));
  listen(control, path, slot, form);
  return asPart(part, path);
}

/** Label, hint and help of a field. */
export function words(field: FormField): { title: string; hint?: string; help?: string } {
  const help = [field.help, field.example && !field.help?.includes("เช่น") && formText.example(field.example)]
    .filter(Boolean)
    .join(" ");
  const mayBeLeft =
    !field.required ||
    field.mayBeEmpty ||
    (field.nullable && field.kind !== "choice" && field.kind !== "boolean" && field.kind !== "reference");
  return {
    title: field.title,
    ...(mayBeLeft && field.name !== "" && { hint: formText.optional }),
    ...(help && { help }),
  };
}

export const asPart = ({ wrapper, show }: Labelled, path: string): Part => ({
  element: wrapper,
  refresh: (messages) => show(messages.get(path) ?? ""),
});

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

/** The section whose blocks a place is chosen from; `undefined` when the entry is itself a section. */
function sectionOf(form: FormContext, slot: Slot): string | undefined {
  const list = form.spec.quotations?.citations;
  if (list === undefined) return undefined;
  const own = draftAt(slot.group(), "section");
  if (typeof own === "string") return own;
  const citations = draftAt(form.draft(), list);
  const first = Array.isArray(citations) ? draftAt(citations[0], "section") : undefined;
  return typeof first === "string" ? first : "";
}

function controlFor(
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

function renderGroup(field: FormField, path: string, slot: Slot, form: FormContext): Part {
  const parts = (field.fields ?? []).map((inner) =>
    renderField(inner, join(path, inner.name), slotIn(slot, inner.name), form),
  );
  const box =
    field.name === "" || path === ""
      ? el("div", { class: "group" })
      : el("fieldset", { class: "list" }, el("legend", {}, field.title));
  box.append(...parts.map(({ element }) => element));
  return {
    element: box,
    refresh: (messages) => {
      for (const part of parts) part.refresh(messages);
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

function renderList(field: FormField, path: string, slot: Slot, form: FormContext): Part {
  const { title, hint, help } = words(field);
  const items = el("div", { class: "items" });
  const message = el("p", { class: "fault", id: `${idOf(path)}-fault`, hidden: true });
  const values = (): Draft[] => {
    const list = slot.get();
    return Array.isArray(list) ? list : [];
  };
  let parts: Part[] = [];
  const add = button(formText.add(title), () => {
    values().push(newItem(field));
    draw();
    form.changed(path);
    focusFirst(items.lastElementChild);
  });
  add.id = idOf(path);
  add.setAttribute("aria-describedby", message.id);
  const move = (from: number, to: number | undefined) => {
    const [moved] = values().splice(from, 1);
    if (moved !== undefined && to !== undefined) values().splice(to, 0, moved);
    draw();
    form.changed(path);
    if (to === undefined) add.focus();
    else focusFirst(items.children[to]);
  };
  const draw = () => {
    parts = values().map((_, i) => renderItem(field, path, i, { slot, values, form, move }));
    items.replaceChildren(...parts.map(({ element }) => element));
  };
  draw();
  const legend = el("legend", {}, title, ...(hint ? [" ", el("span", { class: "sm" }, hint)] : []));
  const box = el(
    "fieldset",
    { class: "list" },
    legend,
    ...(help ? [el("p", { class: "sm" }, help)] : []),
    items,
    message,
    add,
  );
  return {
    element: box,
    refresh: (messages) => {
      showFault(add, message, messages.get(path) ?? "");
      for (const part of parts) part.refresh(messages);
    },
  };
}

interface ListContext {
  slot: Slot;
  values: () => Draft[];
  form: FormContext;
  move: (from: number, to: number | undefined) => void;
}

function renderItem(list: FormField, path: string, i: number, { slot, values, form, move }: ListContext): Part {
  const item = list.item ?? list;
  const number = i + 1;
  const itemSlot: Slot = {
    get: () => values()[i],
    set: (value) => {
      values()[i] = value;
    },
    group: slot.group,
  };
  const simple = item.kind !== "object";
  const part = renderField(
    simple ? { ...item, title: `${list.title} ${formText.item(number)}` } : item,
    join(path, i),
    itemSlot,
    form,
  );
  const tools = el(
    "p",
    { class: "tools" },
    ...(i > 0 ? [small(formText.up, formText.which(list.title, number), () => move(i, i - 1))] : []),
    small(formText.remove, formText.which(list.title, number), () => move(i, undefined)),
  );
  const element = simple
    ? el("div", { class: "item simple" }, part.element, tools)
    : el(
        "fieldset",
        { class: "item" },
        el("legend", {}, `${list.title} ${formText.item(number)}`),
        part.element,
        tools,
      );
  return { element, refresh: part.refresh };
}

function focusFirst(within: Element | null | undefined): void {
  within?.querySelector<HTMLElement>("input, select, textarea, button")?.focus();
}

/** A button of few words; which item it is about is said to those who do not see where it stands. */
function small(label: string, which: string, onClick: () => void): HTMLButtonElement {
  const made = button(label, onClick, { class: "btn o small" });
  made.append(el("span", { class: "vh" }, ` ${which}`));
  return made;
}
