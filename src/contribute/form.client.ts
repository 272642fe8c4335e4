import { formText } from "../text/contribute.ts";
import { type FormContext, idOf, renderField } from "./controls.client.ts";
import { button, el, labelled } from "./dom.client.ts";
import { listAt, textAt } from "./draft.ts";
import { checkWork, emptyWork, finish, fitWork, idOfWork, isEmptyWork, type Work } from "./entry.ts";
import type { FormField, FormSpec } from "./form-field.ts";
import { makeOutput } from "./output.client.ts";
import { Places } from "./places.client.ts";
import { drawPreview } from "./preview.client.ts";

const spec = readSpec();
const mount = document.querySelector<HTMLElement>("[data-form]");
if (spec && mount) start(spec, mount);

function readSpec(): FormSpec | undefined {
  const text = document.querySelector("[data-form-spec]")?.textContent;
  return text ? JSON.parse(text) : undefined;
}

function start(form: FormSpec, box: HTMLElement): void {
  const key = `contribute:${location.pathname}`;
  let work = load(form, key);
  const restored = !isEmptyWork(form, work);
  const touched = new Set<string>();
  let sayAll = false;
  let waiting = 0;

  const status = el("p", { class: "sm", role: "status", id: "form-status" });
  const fields = el("div");
  const preview = el("div", { class: "preview" });
  const places = new Places(form.blocks, () => update());
  const context: FormContext = {
    spec: form,
    places,
    draft: () => work.draft,
    changed: () => {
      // Kept at once: the page may be left before the rest has caught up.
      save(key, isEmptyWork(form, work) ? undefined : work);
      clearTimeout(waiting);
      waiting = window.setTimeout(update, 150);
    },
    left: (path) => {
      touched.add(path);
      update();
    },
  };
  const output = makeOutput(
    form,
    (path) => labelOf(form.root, path),
    () => {
      sayAll = true;
      update();
    },
  );
  let parts: { refresh: (messages: ReadonlyMap<string, string>) => void }[] = [];

  const draw = () => {
    const entry = renderField(
      form.root,
      "",
      { get: () => work.draft, set: () => undefined, group: () => undefined },
      context,
    );
    const body = bodyField(form, () => work, context);
    const id = idField(form, () => work, context);
    parts = [entry, ...(body ? [body] : []), id];
    fields.replaceChildren(entry.element, ...(body ? [body.element] : []), id.element);
  };

  const update = () => {
    clearTimeout(waiting);
    const faults = checkWork(form, work, places.library);
    const shown = faults.filter(({ path }) => sayAll || touched.has(path));
    const messages = new Map(shown.map(({ path, message }) => [path, message]));
    for (const part of parts) part.refresh(messages);
    const file = finish(form, work);
    drawPreview(preview, form, work.draft, file.body);
    output.show(file, faults);
    const empty = isEmptyWork(form, work);
    const text = empty ? formText.notStarted : faults.length === 0 ? formText.allGood : formText.toMend(faults.length);
    if (status.textContent !== text) status.textContent = text;
    save(key, empty ? undefined : work);
  };

  const note = el("p", { class: "sm", role: "status" }, restored ? formText.restored : formText.saved);
  const clear = button(
    formText.clear,
    () => {
      if (!confirm(formText.clearSure)) return;
      work = emptyWork(form);
      touched.clear();
      sayAll = false;
      draw();
      update();
      note.textContent = formText.cleared;
      fields.querySelector<HTMLElement>("input, select, textarea")?.focus();
    },
    { class: "btn o small" },
  );

  box.replaceChildren(
    el("p", { class: "tools" }, note, clear),
    fields,
    el("h2", { id: "preview" }, formText.preview),
    preview,
    el("h2", { id: "send" }, formText.send),
    status,
    output.element,
  );
  draw();
  update();
  for (const folded of document.querySelectorAll<HTMLDetailsElement>("details[data-by-hand]")) folded.open = false;
}

function load(form: FormSpec, key: string): Work {
  try {
    return fitWork(form, JSON.parse(localStorage.getItem(key) ?? "null"));
  } catch {
    return emptyWork(form);
  }
}

function save(key: string, work: Work | undefined): void {
  try {
    if (work) localStorage.setItem(key, JSON.stringify(work));
    else localStorage.removeItem(key);
  } catch {
    // Storage may be full or forbidden: the form works without it.
  }
}

interface FormPart {
  element: HTMLElement;
  refresh: (messages: ReadonlyMap<string, string>) => void;
}

/** The text under the front matter, with a button that takes it from what is cited. */
function bodyField(form: FormSpec, work: () => Work, context: FormContext): FormPart | undefined {
  if (!form.body) return undefined;
  const area = el("textarea", { rows: 8 });
  area.value = work().body;
  const set = (text: string) => {
    work().body = text;
    context.changed("body");
  };
  area.addEventListener("input", () => set(area.value));
  area.addEventListener("change", () => context.left("body"));
  const rules = form.quotations;
  const cited = () =>
    listAt(work().draft, rules?.citations ?? "").flatMap(
      (each) => context.places.library(textAt(each, "section"))?.get(textAt(each, "at"))?.text ?? [],
    );
  const take = button(
    formText.copyCited,
    () => {
      area.value = [area.value.trim(), ...cited()].filter(Boolean).join("\n\n");
      set(area.value);
      area.focus();
    },
    { class: "btn o small" },
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
function idField(form: FormSpec, work: () => Work, context: FormContext): FormPart {
  const free = form.ids?.filter(([id]) => !form.taken.some((entry) => entry.id === id));
  const control = free
    ? el(
        "select",
        {},
        el("option", { value: "" }, formText.choose),
        ...free.map(([id, name]) => el("option", { value: id }, `${name} (${id})`)),
      )
    : el("input", { type: "text", autocomplete: "off", autocapitalize: "none", spellcheck: "false", class: "id" });
  control.addEventListener("input", () => {
    work().id = control.value;
    context.changed("id");
  });
  control.addEventListener("change", () => context.left("id"));
  const { wrapper, show } = labelled(idOf("id"), control, {
    title: formText.id,
    help: free ? formText.idChoose : formText.idHelp,
  });
  return {
    element: wrapper,
    refresh: (messages) => {
      if (document.activeElement !== control) control.value = idOfWork(form, work());
      show(messages.get("id") ?? "");
    },
  };
}

/** `ที่มา ข้อ 1 › ย่อหน้า`. */
function labelOf(root: FormField, path: string): string {
  if (path === "id") return formText.id;
  if (path === "body") return spec?.body?.title ?? path;
  let field: FormField | undefined = root;
  const labels: string[] = [];
  for (const step of path.split(".")) {
    if (/^\d+$/.test(step)) {
      field = field?.item;
      labels.push(`${labels.pop() ?? ""} ${formText.item(Number(step) + 1)}`);
    } else {
      field = field?.fields?.find(({ name }) => name === step);
      labels.push(field?.title ?? step);
    }
  }
  return labels.join(" › ");
}
