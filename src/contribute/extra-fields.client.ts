import { formText } from "../words/contribute.ts";
import { button, el, labelled } from "./dom.client.ts";
import { listAt, textAt } from "./draft.ts";
import type { FormSpec } from "./form-field.ts";
import { type FormContext, type FormPart, idOf } from "./parts.client.ts";
import { type FormWork, idOfWork } from "./work.ts";

/** The text under the front matter, with a button that takes it from what is cited. */
export function bodyField(form: FormSpec, work: () => FormWork, context: FormContext): FormPart | undefined {
  if (!form.body) return undefined;
  const area = el("textarea", { rows: 8 });
  area.value = work().body;
  const set = (text: string) => {
    work().body = text;
    context.changed("body");
  };
  area.addEventListener("focus", context.readBodies, { once: true });
  area.addEventListener("input", () => set(area.value));
  area.addEventListener("change", () => context.left("body"));
  const rules = form.quotations;
  const cited = () =>
    listAt(work().draft, rules?.citations ?? "").flatMap(
      (each) =>
        context.places
          .library({ source: textAt(each, "source"), section: textAt(each, "section") })
          ?.get(textAt(each, "at"))?.text ?? [],
    );
  const take = button(
    formText.copyCited,
    () => {
      area.value = [area.value.trim(), ...cited()].filter(Boolean).join("\n\n");
      set(area.value);
      area.focus();
    },
    { class: "button outlined slim" },
  );
  const { wrapper, show } = labelled(
    idOf("body"),
    area,
    { ...form.body, ...(form.body.required ? {} : { hint: formText.optional }) },
    ...(rules?.body ? [el("p", { class: "tools" }, take)] : []),
  );
  return {
    element: wrapper,
    refresh: (messages) => {
      take.disabled = cited().length === 0;
      show(messages.get("body") ?? "");
    },
  };
}

/** The file's name: follows the entry's name until someone writes one. */
export function idField(form: FormSpec, work: () => FormWork, context: FormContext): FormPart {
  const free = form.ids?.filter(([id]) => !form.taken.includes(id));
  const control = free
    ? el(
        "select",
        {},
        el("option", { value: "" }, formText.choose),
        ...free.map(([id, name]) => el("option", { value: id }, `${name} (${id})`)),
      )
    : el("input", {
        type: "text",
        autocomplete: "off",
        autocapitalize: "none",
        spellcheck: "false",
        class: "identifier",
      });
  control.addEventListener("input", () => {
    work().id = control.value;
    context.changed("id");
  });
  control.addEventListener("change", () => context.left("id"));
  const { wrapper, show } = labelled(idOf("id"), control, {
    title: formText.id,
    help: free ? form.lines.idChoose : form.lines.idHelp,
  });
  return {
    element: wrapper,
    refresh: (messages) => {
      if (document.activeElement !== control) control.value = idOfWork(form, work());
      show(messages.get("id") ?? "");
    },
  };
}
