/** A finished page in Markdown: its words, without what a page has for who is on it. */
import { find, type MarkupElement, type MarkupNode, readMarkup, textIn } from "../markup.ts";
import { blocksIn, indented, joined, type MarkdownBlock } from "./blocks.ts";
import type { PageContext } from "./words.ts";

export interface PageSettings {
  /** Site path of the page, with the base. */
  path: string;
  /** Address of a path with the base, for who is elsewhere; the path itself while nobody has said where the site lives. */
  address: (path: string) => string;
  /** What stands before the page besides what it says of itself, in this order. */
  facts: Readonly<Record<string, string | undefined>>;
}

/** Name of the file beside each page. */
export const TWIN = "index.md";

/** Whether a page has such a twin: one that people read, share and cite has a line of actions (layouts/Page.astro). */
export const hasTwin = (html: string): boolean => html.includes(" data-actions");

/** The page as CommonMark with the tables and notes of GitHub, and YAML before it. @param html of a finished page */
export function markdownPage(html: string, { path, address, facts }: PageSettings): string {
  const main = readMarkup(html.slice(html.indexOf("<main"), html.lastIndexOf("</main>")));
  const notes = notesIn(main);
  const page: PageContext = {
    address: (href) => (/^[/#]/.test(href) ? address(href.startsWith("#") ? path + href : href) : href),
    noteOf: (id) => notes.get(id)?.number,
  };
  const about = {
    title: metaOf(html, "og:title"),
    url: address(path),
    cite: citationIn(main),
    ...facts,
  };
  const footnotes = [...notes.values()].map(
    ({ number, element }) => `[^${number}]: ${indented(joined(blocksIn(element.children, page)), "    ").trimStart()}`,
  );
  return `${[frontMatter(about), joined(once(blocksIn(main, page))), ...footnotes].join("\n\n")}\n`;
}

/** A list that a page has once for wide screens and once for narrow ones is said once, and so is what leads to it. */
function once(blocks: readonly MarkdownBlock[]): MarkdownBlock[] {
  const said = new Set<string>();
  return blocks.filter(({ kind, text }, i) => {
    const next = blocks[i + 1];
    if (next?.kind === "list" && kind !== "list" && said.has(next.text)) return false;
    const isAgain = said.has(text);
    if (kind === "list") said.add(text);
    return !isAgain;
  });
}

/** A text in JSON is one in YAML. */
const frontMatter = (facts: Readonly<Record<string, string | undefined>>): string =>
  [
    "---",
    ...Object.entries(facts).flatMap(([key, value]) => (value ? `${key}: ${JSON.stringify(value)}` : [])),
    "---",
  ].join("\n");

function metaOf(html: string, name: string): string | undefined {
  const [tag] = new RegExp(`<meta (?:name|property)="${name}"[^>]*>`).exec(html) ?? [];
  return tag && find(readMarkup(tag), "meta")?.attributes.get("content");
}

function* elementsIn(nodes: readonly MarkupNode[]): Generator<MarkupElement> {
  for (const node of nodes)
    if (typeof node !== "string") {
      yield node;
      yield* elementsIn(node.children);
    }
}

function citationIn(main: readonly MarkupNode[]): string | undefined {
  for (const { attributes, children } of elementsIn(main))
    if (attributes.has("data-citation")) return textIn(children).trim();
  return undefined;
}

/** The notes that words of the page lead to, by id, numbered in the order of these words. */
function notesIn(main: readonly MarkupNode[]): ReadonlyMap<string, { number: number; element: MarkupElement }> {
  const told = new Map<string, MarkupElement>();
  const wanted = new Set<string>();
  for (const element of elementsIn(main)) {
    const role = element.attributes.get("role");
    if (role === "doc-footnote") told.set(element.attributes.get("id") ?? "", element);
    if (role === "doc-noteref") wanted.add((element.attributes.get("href") ?? "").slice(1));
  }
  const ids = [...wanted].flatMap((id) => {
    const element = told.get(id);
    return element ? [{ id, element }] : [];
  });
  return new Map(ids.map(({ id, element }, i) => [id, { number: i + 1, element }]));
}
