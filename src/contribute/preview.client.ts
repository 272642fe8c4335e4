import type { Block } from "../model/blocks.ts";
import type { Inline } from "../model/inline.ts";
import { thaiDate } from "../text/dates.ts";
import { readDate } from "../text/read-date.ts";
import { formText } from "../words/contribute.ts";
import type { BodyReader } from "./body-reading.client.ts";
import { el } from "./dom.client.ts";
import { type Draft, draftAt, isDate, NOTHING, textAt, tidy, toValue } from "./draft.ts";
import type { FormField, FormSpec } from "./form-field.ts";

/** Shows the entry the way a page would: name, text, then every field by its Thai name with what was chosen by its name. */
export function drawPreview(box: HTMLElement, spec: FormSpec, draft: Draft, body: string, reader?: BodyReader): void {
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
    ...shownBody(body, reader),
    el("dl", { class: "facts" }, ...rows),
  );
}

/** The blocks of the body; as it was typed, until it can be read. */
function shownBody(body: string, reader: BodyReader | undefined): HTMLElement[] {
  if (body === "") return [];
  if (!reader) return [el("p", { class: "body-text" }, body)];
  return reader.parseBlocks(body).flatMap((block) => shownBlock(block, reader));
}

function shownBlock(block: Block, reader: BodyReader): HTMLElement[] {
  if (block.kind === "table")
    return [block.header.join(" | "), ...block.rows.map(({ text }) => text)].map((line) =>
      el("p", { class: "body-text" }, line),
    );
  const words = shownInline(block, reader);
  if (block.kind === "heading") return [el("h4", {}, ...words)];
  const mark = block.kind === "item" ? [block.list.number === null ? "– " : `${block.list.number}. `] : [];
  return [el("p", { class: "body-text" }, ...mark, ...words)];
}

/** Words that are set off, and links. */
const shownInline = (inline: Inline, { runsOf }: BodyReader): (Node | string)[] =>
  runsOf(inline).flatMap(({ link, pieces }) => {
    const words = pieces.map(({ text, styles }) =>
      styles.some((style) => style !== "code") ? el("strong", {}, text) : text,
    );
    return link?.kind === "outside"
      ? [el("a", { href: link.href, target: "_blank", rel: "noopener" }, ...words)]
      : words;
  });

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
  if (named !== undefined || !isDate(field)) return [named ?? value];
  // A date is read from what was typed: shown as people write it, so that a wrong year is seen.
  return readDate(value)
    ? [thaiDate(value, "long")]
    : [`${value} `, el("span", { class: "small" }, `(${formText.unreadDate})`)];
}
