/** A finished page in Markdown: its words, without what a page has for who is on it. */
import { find, type MarkupElement, type MarkupNode, readMarkup, textIn } from "../markup.ts";
import { blocksIn, indented, joined, type MarkdownBlock } from "./blocks.ts";
import type { PageContext } from "./element-runs.ts";

export interface PageSettings {
  /** Site path of the page, with the base. */
  path: string;
  /** Address of a path with the base, for who is elsewhere; the path itself while nobody has said where the site lives. */
  address: (path: string) => string;
  /** What is said before the page of its citation, by the box of it. */
  citeFacts?: (box: CiteBoxSays) => Readonly<Record<string, string | undefined>>;
  /** What stands before the page besides what it says of itself, in this order. */
  facts: Readonly<Record<string, string | undefined>>;
  /** Blocks of Markdown after the words of the page: what it draws or asks of a reader in the browser, and has no words for. */
  more?: readonly string[];
}

/** What the box of citations says of a page (components/CiteBox.astro). */
export interface CiteBoxSays {
  /** Address of the files of its citation without their ending, with the base: those of the site for a page that has none. */
  stem: string;
  /** Of a page without files: its title, and its day (ISO) if it has one. */
  page?: string | undefined;
  day?: string | undefined;
}

/** Name of the file beside each page. */
export const TWIN = "index.md";

/** Whether a page has such a twin: then it says so (layouts/Page.astro). */
export const hasTwin = (html: string): boolean => html.includes(`<link rel="alternate" href="${TWIN}"`);

/** The page as CommonMark with the tables and notes of GitHub, and YAML before it. @param html of a finished page */
export function markdownPage(html: string, { path, address, citeFacts, facts, more = [] }: PageSettings): string {
  const main = readMarkup(html.slice(html.indexOf("<main"), html.lastIndexOf("</main>")));
  const marked = gather(main, { citation: undefined, box: undefined, told: new Map(), wanted: new Set() });
  const notes = numbered(marked);
  const page: PageContext = {
    address: (href) => (/^[/#]/.test(href) ? address(href.startsWith("#") ? path + href : href) : href),
    noteOf: (id) => notes.get(id)?.number,
  };
  const about = {
    title: metaOf(html, "og:title"),
    url: address(path),
    canonical: otherPage(html, path, address),
    cite: marked.citation,
    ...(marked.box && citeFacts?.(marked.box)),
    ...facts,
  };
  const footnotes = [...notes.values()].map(
    ({ number, element }) => `[^${number}]: ${indented(joined(blocksIn(element.children, page)), "    ").trimStart()}`,
  );
  return `${[frontMatter(about), joined(once(blocksIn(main, page))), ...more, ...footnotes].join("\n\n")}\n`;
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

/** Address of the page that has all of this one and more, where there is one: of the page of a sheet, or of a list that is narrowed. */
function otherPage(html: string, path: string, address: PageSettings["address"]): string | undefined {
  const [, link] = /<link rel="canonical" href="([^"]*)"/.exec(html) ?? [];
  const other = link && new URL(link).pathname;
  return other && other !== path ? address(other) : undefined;
}

function metaOf(html: string, name: string): string | undefined {
  const [tag] = new RegExp(`<meta (?:name|property)="${name}"[^>]*>`).exec(html) ?? [];
  return tag && find(readMarkup(tag), "meta")?.attributes.get("content");
}

/** What a page says in elements that are marked as that. */
interface Marked {
  citation: string | undefined;
  box: CiteBoxSays | undefined;
  /** Notes by their ids, and the ids to which words of the page lead, in their order. */
  told: Map<string, MarkupElement>;
  wanted: Set<string>;
}
function gather(nodes: readonly MarkupNode[], marked: Marked): Marked {
  for (const node of nodes) {
    if (typeof node === "string") continue;
    const { attributes, children } = node;
    if (attributes.size > 0) {
      const role = attributes.get("role");
      if (role === "doc-footnote") marked.told.set(attributes.get("id") ?? "", node);
      if (role === "doc-noteref") marked.wanted.add((attributes.get("href") ?? "").slice(1));
      const stem = attributes.get("data-stem");
      if (stem !== undefined) marked.box = { stem, page: attributes.get("data-page"), day: attributes.get("data-day") };
      if (attributes.has("data-citation")) marked.citation ??= textIn(children).trim();
    }
    gather(children, marked);
  }
  return marked;
}

/** The notes that words of the page lead to, by id, numbered in the order of these words. */
function numbered({ told, wanted }: Marked): ReadonlyMap<string, { number: number; element: MarkupElement }> {
  const notes = new Map<string, { number: number; element: MarkupElement }>();
  for (const id of wanted) {
    const element = told.get(id);
    if (element) notes.set(id, { number: notes.size + 1, element });
  }
  return notes;
}
