import { linkTarget } from "../model/link-target.ts";
import { thaiDate } from "../text/dates.ts";
import { readDate } from "../text/read-date.ts";
import { formText } from "../words/contribute.ts";
import { type BodyBlock, readBody } from "./body-text.ts";
import { el } from "./dom.client.ts";
import { type Draft, draftAt, isDate, NOTHING, textAt, tidy, toValue } from "./draft.ts";
import type { FormField, FormSpec } from "./form-field.ts";

/** Shows the entry the way a page would: name, text, then every field by its Thai name with what was chosen by its name. */
export function drawPreview(box: HTMLElement, spec: FormSpec, draft: Draft, body: string): void {
  const title = tidy(textAt(draft, "title"));
  const rows = (spec.root.fields ?? [])
    .filter(({ name }) => name !== "title" && name !== "order")
    .flatMap((field) => row(spec, field, draftAt(draft, field.name)));
  if (title === "" && body === "" && rows.length === 0) {
    box.replaceChildren(el("p", { class: "state" }, formText.previewEmpty));
    return;
  }
  box.replaceChildren(
    ...(title ? [el("h3", {}, title)] : []),
    ...readBody(body).map(shownBlock),
    el("dl", { class: "facts" }, ...rows),
  );
}

function shownBlock({ kind, mark, pieces }: BodyBlock): HTMLElement {
  const words = pieces.map(({ text, bold, href }) => {
    const shown = bold ? el("strong", {}, text) : text;
    return href && linkTarget(href) ? el("a", { href, target: "_blank", rel: "noopener" }, shown) : shown;
  });
  if (kind === "heading") return el("h4", {}, ...words);
  return el("p", { class: "body-text" }, ...(kind === "item" ? [`${/\d/.test(mark) ? mark : "–"} `] : []), ...words);
}

function row(spec: FormSpec, field: FormField, draft: Draft | undefined): HTMLElement[] {
  const value = draft === undefined ? [] : shown(spec, field, draft);
  return value.length === 0 ? [] : [el("dt", {}, field.title), el("dd", {}, ...value)];
}

/** What a field holds, in words. */
function shown(spec: FormSpec, field: FormField, draft: Draft): (Node | string)[] {
  const { item } = field;
  if (field.kind === "list" && item) {
    const items = (Array.isArray(draft) ? draft : [])
      .map((each) => shown(spec, item, each))
      .filter((each) => each.length > 0);
    return items.length === 0 ? [] : [el("ul", {}, ...items.map((each) => el("li", {}, ...each)))];
  }
  if (field.kind === "object") {
    return (field.fields ?? []).flatMap((inner) => {
      const each = shown(spec, inner, draftAt(draft, inner.name) ?? "");
      return each.length === 0
        ? []
        : [el("span", { class: "pair" }, el("span", { class: "small" }, inner.title), " ", ...each)];
    });
  }
  if (typeof draft !== "string" || draft.trim() === "") return [];
  if (draft === NOTHING) return [field.nothing ?? ""];
  const named = field.ref
    ? spec.entries[field.ref]?.find(({ id }) => id === draft)?.label
    : field.choices?.find(([value]) => value === draft)?.[1];
  const value = String(toValue(field, draft) ?? "");
  // A date is read from what was typed: shown as people write it, so that a wrong year is seen.
  return [named ?? (isDate(field) && readDate(value) ? thaiDate(value, "long") : value)];
}
