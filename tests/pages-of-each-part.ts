/**
 * The fewest pages that show, together, every part that some page of a built site has: for tests that look at every kind of page. A
 * part is an element with a class or an attribute, or a kind of element in a kind of element. A page that shows a new part is among
 * them by itself.
 */
import type { BuiltPage } from "./site/dist.ts";

/** Attributes whose values make another part of an element; of others their being there does. */
const VALUED = new Set(["role", "type", "rel", "lang", "aria-current", "aria-live", "aria-haspopup"]);
/** What says where an element is, or which: no other kind. */
const PLACING = new Set(["class", "id", "href", "d", "x", "y", "cx", "cy", "r"]);
const EMPTY = /^(?:area|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;

interface Tag {
  kind: string;
  parts: readonly string[];
}

/** One tag, such as `<a class="b c" href="d">`: what it is and what it has. */
function readTag(name: string, attributes: string): Tag {
  const parts = [name];
  let kind = name;
  for (const [, attribute = "", value = ""] of attributes.matchAll(/([^\s="/]+)(?:="([^"]*)")?/g)) {
    if (attribute === "class") {
      const classes = value.split(/\s+/).filter(Boolean).sort();
      kind = [name, ...classes].join(".");
      parts.push(...classes.map((one) => `${name}.${one}`));
    } else if (!PLACING.has(attribute))
      parts.push(VALUED.has(attribute) ? `${name}[${attribute}=${value}]` : `${name}[${attribute}]`);
  }
  return { kind, parts };
}

/** Most tags are the same on many pages. */
const known = new Map<string, Tag>();

/** All parts of a page. */
export function partsOf(html: string): Set<string> {
  const parts = new Set<string>();
  const open: { name: string; kind: string }[] = [];
  const code = html.replace(/<(script|style)\b[\s\S]*?<\/\1>/g, "");
  for (const [text, closes, name = "", attributes = ""] of code.matchAll(/<(\/?)([a-z][\w-]*)([^<>]*)>/g)) {
    if (closes) {
      const at = open.findLastIndex((element) => element.name === name);
      if (at >= 0) open.length = at;
      continue;
    }
    const tag = known.get(text) ?? readTag(name, attributes);
    known.set(text, tag);
    for (const part of tag.parts) parts.add(part);
    parts.add(`${open.at(-1)?.kind} > ${tag.kind}`);
    if (!EMPTY.test(name) && !attributes.endsWith("/")) open.push({ name, kind: tag.kind });
  }
  return parts;
}

/** Paths of the pages, those first that have most that the others before them lack. */
export function pagesOfEachPart(pages: readonly BuiltPage[]): string[] {
  const all = pages
    .map(({ path, html }) => ({ path, parts: [...partsOf(html)] }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  const shown = new Set<string>();
  const chosen: string[] = [];
  for (let left = all; left.length > 0; ) {
    // What all have seen of a page needs not be counted again.
    left = left
      .map(({ path, parts }) => ({ path, parts: parts.filter((part) => !shown.has(part)) }))
      .filter(({ parts }) => parts.length > 0);
    const [first, ...others] = left;
    if (!first) break;
    const best = others.reduce((most, page) => (page.parts.length > most.parts.length ? page : most), first);
    for (const part of best.parts) shown.add(part);
    chosen.push(best.path);
  }
  return chosen;
}
