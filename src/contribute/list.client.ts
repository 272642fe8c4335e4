import { formText } from "../words/contribute.ts";
import { renderField } from "./controls.client.ts";
import { button, el, showFault } from "./dom.client.ts";
import { type Draft, isUntouched, newItem } from "./draft.ts";
import { join } from "./field-fault.ts";
import type { FormField } from "./form-field.ts";
import { type FormContext, type FormPart, idOf, type Slot, words } from "./parts.client.ts";

/** A list on the page: its items, each with buttons, and a button for one more. */
export function renderList(field: FormField, path: string, slot: Slot, form: FormContext): FormPart {
  const { title, hint, help } = words(field, form.spec.lines);
  const items = el("div");
  const message = el("p", { class: "fault", id: `${idOf(path)}-fault`, hidden: true });
  const values = (): Draft[] => {
    const list = slot.get();
    return Array.isArray(list) ? list : [];
  };
  let parts: FormPart[] = [];
  const add = button(formText.add(title), () => {
    values().push(newItem(field));
    draw();
    form.changed(path);
    focusFirst(items.lastElementChild);
  });
  add.id = idOf(path);
  add.setAttribute("aria-describedby", message.id);
  const move = (from: number, to: number | undefined) => {
    const item = values()[from];
    const which = formText.which(field.title, from + 1);
    if (to === undefined && isFilled(field, item) && !confirm(formText.removeSure(` ${which}`))) return;
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
  const legend = el("legend", {}, title, ...(hint ? [" ", el("span", { class: "small" }, hint)] : []));
  const box = el(
    "fieldset",
    { class: "list" },
    legend,
    ...(help ? [el("p", { class: "small" }, help)] : []),
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

/** Would anything be lost that was typed? One chosen thing is soon chosen again. */
const isFilled = (list: FormField, item: Draft | undefined): boolean =>
  item !== undefined && list.item?.kind === "object" && !isUntouched(list.item, item);

interface ListContext {
  slot: Slot;
  values: () => Draft[];
  form: FormContext;
  move: (from: number, to: number | undefined) => void;
}

function renderItem(list: FormField, path: string, i: number, { slot, values, form, move }: ListContext): FormPart {
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
  const made = button(label, onClick, { class: "button outlined slim" });
  made.append(el("span", { class: "visually-hidden" }, ` ${which}`));
  return made;
}
