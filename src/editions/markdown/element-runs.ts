/** Elements of a page as stretches of one look. */
import type { MarkupElement, MarkupNode } from "../markup.ts";
import { isApparatus } from "./apparatus.ts";
import type { MarkdownRun } from "./runs.ts";

/** What is known of the page. */
export interface PageContext {
  /** Where a link of the page leads, for who is elsewhere. */
  address: (href: string) => string;
  /** Number of a note by its id; `undefined` when no word of the page leads to it. */
  noteOf: (id: string) => number | undefined;
}

const BLOCKS: ReadonlySet<string> = new Set(
  (
    "address article aside blockquote caption dd details div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li main ol p " +
    "pre section summary table tbody td tfoot th thead tr ul"
  ).split(" "),
);
export const isBlock = ({ tag, attributes }: MarkupElement): boolean =>
  BLOCKS.has(tag) || /^list(?:item)?$/.test(attributes.get("role") ?? "");

type Look = Omit<MarkdownRun, "text">;
const LOOKS: ReadonlyMap<string, Look> = new Map<string, Look>([
  ["b", { strong: true }],
  ["strong", { strong: true }],
  ["em", { em: true }],
  ["i", { em: true }],
  ["code", { code: true }],
  ["kbd", { code: true }],
]);

/** Numbers and small words that styles, not spaces, hold apart from the words beside them. */
const APART = /(?:^|\s)(?:marker|paragraph-number|small|value-amount)(?:\s|$)/;
/** And so a second piece of a line of two: the name of a thing and how many there are. */
const isLaidApart = ({ tag, attributes }: MarkupElement, before: MarkupNode | undefined): boolean =>
  APART.test(attributes.get("class") ?? "") ||
  (tag === "span" &&
    attributes.size === 0 &&
    typeof before === "object" &&
    /^(?:b|span)$/.test(before.tag) &&
    before.attributes.get("class") !== "keep");

/** @param between stands where a block ends and another begins @param look what the elements around say of these */
export function runsIn(nodes: readonly MarkupNode[], page: PageContext, between = " ", look: Look = {}): MarkdownRun[] {
  return nodes.flatMap((node, i): MarkdownRun[] => {
    if (typeof node === "string") return [{ ...look, text: node }];
    if (isApparatus(node)) return [];
    const { tag, attributes, children } = node;
    if (isLaidApart(node, nodes[i - 1])) {
      const words = runsIn([{ ...node, attributes: new Map([...attributes, ["class", ""]]) }], page, between, look);
      // Within a link the space is of the link: two links to one place are not what the page has.
      const apart: MarkdownRun = { ...(look.href !== undefined && { href: look.href }), text: " " };
      return [apart, ...words, apart];
    }
    if (tag === "br") return [{ text: "", end: true }];
    const inner = (more: Look = {}): MarkdownRun[] => runsIn(children, page, between, { ...look, ...more });
    if (tag === "q") return [{ ...look, text: "“" }, ...inner(), { ...look, text: "”" }];
    const href = tag === "a" && look.href === undefined ? attributes.get("href") : undefined;
    if (href !== undefined && attributes.get("role") === "doc-noteref") {
      const note = page.noteOf(href.slice(1));
      return note === undefined ? inner() : [...inner(), { text: "", note }];
    }
    if (href !== undefined) return inner({ href: page.address(href) });
    return isBlock(node) ? [{ text: between }, ...inner(), { text: between }] : inner(LOOKS.get(tag));
  });
}

/** Whether an element is a note that stands at the end instead: words lead to it by its number. */
export const isNote = ({ attributes }: MarkupElement, page: PageContext): boolean =>
  attributes.get("role") === "doc-footnote" && page.noteOf(attributes.get("id") ?? "") !== undefined;
