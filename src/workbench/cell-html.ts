import type { Value } from "../collections/column.ts";
import { cutAtSpace } from "../text/cut-at-space.ts";
import { escapeHtml } from "../text/escape-html.ts";
import { keptHtml } from "../text/kept-html.ts";
import { workbenchText as words } from "../words/workbench.ts";
import { isObject, labelOf, NOTHING, placeKey, saidParts } from "./cell-values.ts";
import type { Row } from "./row.ts";
import { type FileColumn, type FilePart, holdsIds } from "./sheet-file.ts";

/** A value as a reader sees it: titles for ids, a link to what has a page, a fold for what is long. */

/** So many letters of a text are seen before the rest is unfolded. */
const SEEN = 110;
/** So many items of a list. */
const ITEMS = 3;

type Described = FilePart & { type?: FileColumn["type"]; parts?: readonly FilePart[] };

/** A cell of a row, with what is told after it. */
export const rowCellHtml = (column: Described, { record, told }: Row, base: string, whole = false): string => {
  const after = told?.[column.name];
  return (
    cellHtml(column, record[column.name], base, whole) +
    (after ? ` <span class="keep">${escapeHtml(after)}</span>` : "")
  );
};

/**
 * @param base path of the site, with a slash at its end: places in the files are paths without it
 * @param whole nothing is folded
 */
export function cellHtml(column: Described, value: Value | undefined, base: string, whole = false): string {
  if (value === undefined || value === null || (Array.isArray(value) && value.length === 0)) return nothingHtml(column);
  if (Array.isArray(value)) {
    const items = value.map((item: Value) => itemHtml(column, item, base, whole));
    if (items.length === 1) return items[0] ?? "";
    const list = (some: readonly string[]) => `<ul>${some.map((item) => `<li>${item}</li>`).join("")}</ul>`;
    if (whole || items.length <= ITEMS + 1) return list(items);
    const rest = items.slice(ITEMS);
    return `${list(items.slice(0, ITEMS))}<details><summary>${words.table.andMore(rest.length)}</summary>${list(rest)}</details>`;
  }
  return itemHtml(column, value, base, whole);
}

/** What `null` says; a dash where it says nothing. */
const nothingHtml = (column: Described): string => {
  const said = labelOf(column, NOTHING);
  return said === ""
    ? `<span class="bench-none bench-dash"><span aria-hidden="true">–</span>` +
        `<span class="visually-hidden">${words.table.nothing}</span></span>`
    : `<span class="bench-none">${keptHtml(said)}</span>`;
};

function itemHtml(column: Described, value: Value, base: string, whole: boolean): string {
  if (isObject(value))
    return placeKey(value) === NOTHING ? objectHtml(column, value, base) : placeHtml(value, base, whole);
  if (Array.isArray(value)) return cellHtml(column, value, base, whole);
  const key = String(value);
  const label = labelOf(column, key);
  const url = column.labels && Object.hasOwn(column.labels, key) ? column.labels[key]?.[1] : undefined;
  if (url) return `<a href="${escapeHtml(url)}">${keptHtml(label)}</a>`;
  if (typeof value === "boolean") return booleanHtml(column, value);
  if (column.name === "url") return `<a class="latin" href="${escapeHtml(key)}">${escapeHtml(key)}</a>`;
  if (holdsIds(column)) return `<span class="latin">${escapeHtml(key)}</span>`;
  return whole || label.length <= SEEN + 30 ? keptHtml(label) : foldedText(label);
}

/** What is folded away has its words kept when it is unfolded (events.client.ts). */
function foldedText(text: string): string {
  const first = cutAtSpace(text, SEEN);
  return (
    `<details class="bench-text"><summary><span>${keptHtml(first)}</span> ` +
    `<b>${words.table.readMore}</b></summary><div>${escapeHtml(text)}</div></details>`
  );
}

function booleanHtml(column: Described, value: boolean): string {
  const label = labelOf(column, String(value));
  const said = label === String(value) ? (value ? words.table.yes : words.table.no) : label;
  return `<span class="bench-bead"${value ? ' data-full=""' : ""} aria-hidden="true"></span>${keptHtml(said)}`;
}

const isText = (value: Value | undefined): value is string => typeof value === "string" && value !== "";

/** A place in a report, with what is said there; the words as printed only where there is room for the whole. */
function placeHtml(value: { readonly [key: string]: Value | undefined }, base: string, whole: boolean): string {
  const { label, anchor, says, quote, printed } = value;
  const name = keptHtml(isText(label) ? label : placeKey(value));
  const link = isText(anchor) ? `<a href="${escapeHtml(base + anchor.slice(1))}">${name}</a>` : name;
  const words = [quote, ...(whole ? [printed] : [])].filter(isText).map((text) => ` ${keptHtml(`“${text}”`)}`);
  return link + (isText(says) ? ` ${keptHtml(says)}` : "") + words.join("");
}

/** The parts of an object: one that says itself alone, several each after its title. */
function objectHtml(column: Described, value: { readonly [key: string]: Value | undefined }, base: string): string {
  const parts = saidParts(column, value).map(({ part, value }, place) => {
    const said = Array.isArray(value)
      ? value.map((item: Value) => itemHtml(part, item, base, true)).join(", ")
      : itemHtml(part, value, base, true);
    const title =
      place === 0 || part.title === part.name ? "" : `<span class="bench-part">${escapeHtml(part.title)}</span> `;
    return title + said;
  });
  return parts.join(" ");
}
