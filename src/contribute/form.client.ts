import { formEnds, formText } from "../words/contribute.ts";
import { BodyReading } from "./body-reading.client.ts";
import { renderField } from "./controls.client.ts";
import { button, el } from "./dom.client.ts";
import { bodyField, idField } from "./extra-fields.client.ts";
import type { FormPage, FormSpec, Known } from "./form-field.ts";
import { labelOfPath } from "./label.ts";
import { makeOutput } from "./output.client.ts";
import type { FormContext, FormPart } from "./parts.client.ts";
import { Places } from "./places.client.ts";
import { afterPress } from "./press.client.ts";
import { drawPreview } from "./preview.client.ts";
import { load, save } from "./storage.client.ts";
import { checkWork, emptyWork, finish, isEmptyWork, type LoadedBeside, leftToCheck } from "./work.ts";

const page = readPage();
const mount = document.querySelector<HTMLElement>("[data-form]");
if (page && mount) void prepare(page, mount);

function readPage(): FormPage | undefined {
  const text = document.querySelector("[data-form-spec]")?.textContent;
  return text ? JSON.parse(text) : undefined;
}

/** Fetches what the site knows, then starts. Without it no name could be chosen, so nothing half is shown. */
async function prepare(form: FormPage, box: HTMLElement): Promise<void> {
  box.replaceChildren(el("p", { class: "state", role: "status" }, formText.preparing));
  try {
    const [response, rules] = await Promise.all([
      fetch(form.known),
      form.rules.length > 0 ? import("./own-rules.ts") : undefined,
    ]);
    if (!response.ok) throw new Error(String(response.status));
    const known: Known = await response.json();
    start({ ...form, ...known }, rules, box);
  } catch {
    box.replaceChildren(
      el("p", { class: "state", role: "alert" }, formText.notPrepared),
      button(formText.tryAgain, () => void prepare(form, box)),
    );
  }
}

/** Puts the form on the page, with what was left in it. */
function start(form: FormSpec, rules: LoadedBeside["rules"], box: HTMLElement): void {
  const key = `contribute:${location.pathname}`;
  const end = form.repository === undefined ? formEnds.taken : formEnds.sent;
  let work = load(form, key);
  const restored = !isEmptyWork(form, work);
  const touched = new Set<string>();
  let sayAll = false;
  let waiting = 0;
  /** Something was typed of which the file does not have all. */
  let isBehind = false;

  const status = el("p", { class: "small", role: "status", id: "form-status" });
  const fields = el("div");
  const previewHead = el("h2", { id: "preview" });
  const preview = el("div", { class: "preview" });
  const places = new Places(form.blocks, () => afterPress(update));
  const bodies = new BodyReading(() => afterPress(update));
  const context: FormContext = {
    spec: form,
    places,
    readBodies: () => void bodies.get(),
    draft: () => work.draft,
    changed: () => {
      // Kept at once: the page may be left before the rest has caught up.
      save(key, isEmptyWork(form, work) ? undefined : work);
      isBehind = true;
      clearTimeout(waiting);
      waiting = window.setTimeout(() => afterPress(update), 150);
    },
    left: (path) => {
      touched.add(path);
      afterPress(update);
    },
  };
  const output = makeOutput(
    form,
    end.mendFirst,
    (path) => labelOfPath(form, path),
    () => {
      sayAll = true;
      update();
    },
    () => {
      if (isBehind) update();
    },
  );
  let parts: FormPart[] = [];

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
    isBehind = false;
    const reader = work.body === "" ? undefined : bodies.get();
    const faults = checkWork(form, work, places.library, { reader, rules });
    const shown = faults.filter(({ path }) => sayAll || touched.has(path));
    const messages = new Map(shown.map(({ path, message }) => [path, message]));
    for (const part of parts) part.refresh(messages);
    const file = finish(form, work);
    drawPreview(preview, form, work.draft, file.body, reader);
    const empty = isEmptyWork(form, work);
    output.show(file, faults, sayAll || !empty);
    const previewTitle = faults.length > 0 && !empty ? formText.previewSoFar : formText.preview;
    if (previewHead.textContent !== previewTitle) previewHead.textContent = previewTitle;
    const text = empty ? formText.notStarted : faults.length > 0 ? formText.toMend(faults.length) : allGood(reader);
    if (status.textContent !== text) status.textContent = text;
    save(key, empty ? undefined : work);
  };

  const allGood = (reader: LoadedBeside["reader"]): string => {
    const later = leftToCheck(form, work, places.library, { reader });
    return later.length > 0 ? end.goodSoFar(later) : end.allGood;
  };

  const note = el("p", { class: "small", role: "status" }, restored ? form.lines.restored : form.lines.saved);
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
    { class: "button outlined slim" },
  );

  box.replaceChildren(
    el("p", { class: "tools" }, note, clear),
    fields,
    previewHead,
    preview,
    el("h2", { id: "send" }, end.title),
    status,
    output.element,
  );
  draw();
  update();
  addEventListener("storage", (event) => {
    if (event.key === key && event.newValue !== null) note.textContent = form.lines.otherWindow;
  });
  for (const folded of document.querySelectorAll<HTMLDetailsElement>("details[data-by-hand]")) folded.open = false;
}
