import type { MarkupElement, MarkupNode } from "../markup.ts";
import { isApparatus } from "./apparatus.ts";
import { blocksIn, indented, type MarkdownBlock } from "./blocks.ts";
import type { PageContext } from "./element-runs.ts";

/** A list; what is called one and has no items is what stands in it. */
export function listOf({ tag, attributes, children }: MarkupElement, page: PageContext): MarkdownBlock[] {
  const start = Number(attributes.get("start") ?? 1);
  const found = children.filter(isItem);
  if (found.length === 0) return blocksIn(children, page);
  const items = found
    .filter((item) => !isApparatus(item))
    .map((item) => itemText(blocksIn(item.children, page)))
    .filter((text) => text !== "");
  const lines = items.map((item, i) => {
    const mark = tag === "ol" ? `${start + i}. ` : "- ";
    return mark + indented(item, " ".repeat(mark.length)).trimStart();
  });
  const isLoose = items.some((item) => item.includes("\n\n"));
  return lines.length === 0 ? [] : [{ kind: "list", text: lines.join(isLoose ? "\n\n" : "\n") }];
}

const isItem = (node: MarkupNode): node is MarkupElement =>
  typeof node !== "string" && (node.tag === "li" || node.attributes.get("role") === "listitem");

/** Paragraphs of an item are lines of it, with a list right under them. */
const itemText = (blocks: readonly MarkdownBlock[]): string =>
  blocks
    .map(({ kind, text }, i) => {
      const before = blocks[i - 1]?.kind;
      if (before === undefined) return text;
      if (before !== "paragraph" || kind === "other") return `\n\n${text}`;
      return kind === "paragraph" ? `\\\n${text}` : `\n${text}`;
    })
    .join("");
