/** A finished page ► what can be found on it: its own text, and the text of each entry that stands on it under an anchor. */
import { type ElementNode, findElement, readElement, textOf } from "./html.ts";

/** Text that begins at an anchor, in lines that say something (`tidy`); `anchor` is null before the first. */
export interface PartText {
  anchor: string | null;
  text: string;
}

export interface UnitText {
  /** What the entry itself says, by parts. */
  body: PartText[];
  /** What stands at its edge: notes in the margin. */
  aside: string;
}

export interface PageText {
  /** `data-kind` of the page. */
  kind: string | undefined;
  /** Text of its `<h1>`. */
  title: string;
  /** null: the page itself; otherwise the anchor of an entry on it. */
  units: Map<string | null, UnitText>;
}

const HEADINGS = /^h[1-6]$/;
const BLOCKS = new Set([
  "p",
  "li",
  "td",
  "th",
  "dt",
  "dd",
  "h1",
  "h2",
  "h3",
  "h4",
  "h5",
  "h6",
  "div",
  "figcaption",
  "caption",
  "blockquote",
  "summary",
  "tr",
  "br",
  "section",
]);

const IGNORED = new Set(["svg", "script", "style", "form"]);

export interface Anchors {
  /** Anchors of entries that have a record of their own. */
  entries: ReadonlySet<string>;
  /** Anchors inside an entry to which a hit can lead: paragraphs, rows, events. */
  isPart: (anchor: string) => boolean;
}

/** Drawings and forms have their own ways to say what they hold. */
const isIgnored = (element: ElementNode): boolean =>
  IGNORED.has(element.tag) || element.attribute("data-pagefind-ignore") !== undefined;

/** @returns null for a page that asks not to be searched. */
export function readPage(html: string, { entries, isPart }: Anchors): PageText | null {
  const main = readElement(html, "data-pagefind-body", isIgnored);
  if (!main) return null;
  const h1 = findElement(main, ({ tag }) => tag === "h1");
  const kind = main.attribute("data-kind");
  const units = new Map<string | null, UnitText>();
  const unitAt = (anchor: string | null): UnitText => {
    const unit = units.get(anchor) ?? { body: [{ anchor: null, text: "" }], aside: "" };
    units.set(anchor, unit);
    return unit;
  };
  let current: string | null = null;
  unitAt(current);

  const add = (text: string, aside: boolean): void => {
    const unit = unitAt(current);
    const part = unit.body.at(-1);
    if (aside || !part) unit.aside += text;
    else part.text += text;
  };

  const visit = (element: ElementNode, outside: boolean): void => {
    if (isIgnored(element)) return;
    const { tag } = element;
    const id = element.attribute("id");
    if (id !== undefined && entries.has(id)) current = id;
    // A heading above the entries ends the entry before it.
    else if (tag === "h2" && current !== null && entries.size > 0) current = null;
    else if (id !== undefined && isPart(id)) unitAt(current).body.push({ anchor: id, text: "" });
    // Titles come from the entries.
    if (tag === "h1" || (HEADINGS.test(tag) && id !== undefined && id === current)) return;
    if (leadsElsewhere(element, outside, kind === undefined)) return;
    const aside = outside || element.attribute("role") === "note";
    if (BLOCKS.has(tag)) add("\n", aside);
    for (const child of element.children) {
      if (typeof child === "string") add(child, aside);
      else visit(child, aside);
    }
    if (BLOCKS.has(tag)) add("\n", aside);
  };
  visit(main, false);
  for (const unit of units.values()) {
    for (const part of unit.body) part.text = tidy(part.text);
    unit.aside = tidy(unit.aside);
  }
  return { kind, title: tidy(h1 ? textOf(h1) : ""), units };
}

/**
 * Lists of entries, quotations, notes that name a place, and what a drawing's list says about an entry that it links to: their
 * words belong to the records they lead to. On a page that is no entry (lists, home) every list and table repeats what other
 * pages say.
 */
function leadsElsewhere(element: ElementNode, inNote: boolean, noEntry: boolean): boolean {
  if (element.hasClass("entries") || element.tag === "q" || isNoteOfLinkedRow(element)) return true;
  if (inNote && element.tag === "p") return findElement(element, ({ tag }) => tag === "a") !== undefined;
  return noEntry && ["ul", "ol", "table", "nav", "dl", "figure"].includes(element.tag);
}

/** `<div class="value-row"><a>…</a></div><p class="value-note">…</p>` */
function isNoteOfLinkedRow(element: ElementNode): boolean {
  if (!element.hasClass("value-note") || !element.parent) return false;
  const row = findElement(element.parent, (other) => other.hasClass("value-row"));
  return row !== undefined && findElement(row, ({ tag }) => tag === "a") !== undefined;
}

/**
 * Lines that say something, white space folded. What is put together from pieces of a page holds the whole page in memory, until
 * it is cut into lines: a build has ten thousand pages, and needs only their words.
 */
const tidy = (text: string): string =>
  text
    .split("\n")
    .map((line) => line.replace(/\s+/g, " ").trim())
    .filter((line) => line !== "")
    .join("\n");
