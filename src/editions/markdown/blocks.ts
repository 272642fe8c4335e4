/** Elements of a page as blocks of Markdown. */
import type { MarkupElement, MarkupNode } from "../markup.ts";
import { isApparatus } from "./apparatus.ts";
import { isBlock, isNote, type PageContext, runsIn } from "./element-runs.ts";
import { listOf } from "./list.ts";
import { writeRuns } from "./runs.ts";
import { table } from "./table.ts";

/** A block; only paragraphs stand close to each other in a list. */
export interface MarkdownBlock {
  kind: "paragraph" | "list" | "other";
  text: string;
}

/** Whether something in it is a block of its own. */
const holdsBlocks = (nodes: readonly MarkupNode[]): boolean =>
  nodes.some((node) => typeof node !== "string" && (isBlock(node) || holdsBlocks(node.children)));

export function blocksIn(nodes: readonly MarkupNode[], page: PageContext): MarkdownBlock[] {
  const blocks: MarkdownBlock[] = [];
  let words: MarkupNode[] = [];
  const close = (): void => {
    blocks.push(...block("paragraph", writeRuns(runsIn(words, page))));
    words = [];
  };
  for (const node of nodes) {
    if (typeof node === "string" || node.tag === "a" || !(isBlock(node) || holdsBlocks([node]))) {
      words.push(node);
      continue;
    }
    close();
    if (!isApparatus(node) && !isNote(node, page)) blocks.push(...blocksOf(node, page));
  }
  close();
  return blocks;
}

/** None when there is nothing to say. */
const block = (kind: MarkdownBlock["kind"], text: string): MarkdownBlock[] => (text === "" ? [] : [{ kind, text }]);

function blocksOf(node: MarkupElement, page: PageContext): MarkdownBlock[] {
  const { tag, attributes, children } = node;
  const level = Number(/^h([1-6])$/.exec(tag)?.[1] ?? 0);
  const words = level > 0 ? writeRuns(runsIn(children, page), " ") : "";
  if (words !== "") return block("other", `${"#".repeat(level)} ${words}`);
  if (tag === "hr") return block("other", "---");
  if (tag === "table") return table(node, page);
  if (tag === "dt") return block("paragraph", bold(children, page));
  if (tag === "details") return details(children, page);
  if (tag === "blockquote") return block("other", indented(joined(blocksIn(children, page)), "> "));
  const isList = tag === "ul" || tag === "ol" || attributes.get("role") === "list";
  return isList ? listOf(node, page) : blocksIn(children, page);
}

const bold = (children: readonly MarkupNode[], page: PageContext): string =>
  writeRuns(
    runsIn(children, page).map((run) => (run.note === undefined && !run.end ? { ...run, strong: true } : run)),
    " ",
  );

/** What is folded stands open, under the words by which it is opened; nothing is said of what is empty here. */
function details(children: readonly MarkupNode[], page: PageContext): MarkdownBlock[] {
  const isSummary = (node: MarkupNode): node is MarkupElement => typeof node !== "string" && node.tag === "summary";
  const inner = blocksIn(
    children.filter((node) => !isSummary(node)),
    page,
  );
  if (inner.length === 0) return [];
  const summary = children.find(isSummary)?.children ?? [];
  const head = holdsBlocks(summary) ? blocksIn(summary, page) : block("paragraph", bold(summary, page));
  return [...head, ...inner];
}

/** Blocks as one text. */
export const joined = (blocks: readonly MarkdownBlock[]): string => blocks.map(({ text }) => text).join("\n\n");

/** Every line but empty ones set in. */
export const indented = (text: string, by: string): string => text.replace(/^(?=.)/gm, by);
