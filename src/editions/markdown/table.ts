import { editionText } from "../../words/editions.ts";
import { find, type MarkupElement, type MarkupNode } from "../markup.ts";
import { isApparatus } from "./apparatus.ts";
import type { MarkdownBlock } from "./blocks.ts";
import { isNote, type PageContext, runsIn } from "./element-runs.ts";
import { listOf } from "./list.ts";
import { writeRuns } from "./runs.ts";

/** Stands between the parts of a cell, which is one line. */
const BETWEEN = " · ";

/**
 * A table as GitHub's Markdown has it: one row of heads, then rows of cells of one line each. What it is called stands above it.
 * What is folded in a cell, or in a row of its own under one, is told after the table: it is no word of the cell or row.
 */
export function table({ children }: MarkupElement, page: PageContext): MarkdownBlock[] {
  const caption = find(children, "caption");
  const name = caption ? cell(caption.children, page) : "";
  const all = rowsIn(children);
  const [head = [], ...body] = all
    .map((row) => cellsOf(row, page))
    .filter((cells) => cells.some((text) => text !== ""));
  const width = Math.max(head.length, ...body.map((cells) => cells.length));
  if (width === 0) return [];
  const line = (cells: readonly string[]): string =>
    `| ${Array.from({ length: width }, (_, i) => cells[i] ?? "").join(" | ")} |`;
  const rule = `|${" --- |".repeat(width)}`;
  const rows = find(children, "thead") ? [line(head), rule] : [line([]), rule, line(head)];
  const told = listOf(element("ul", all.flatMap(foldsIn).map(asItem)), page);
  return [
    ...(name === "" ? [] : [{ kind: "paragraph" as const, text: name }]),
    { kind: "other", text: [...rows, ...body.map(line)].join("\n") },
    ...(told.length === 0 ? [] : [{ kind: "paragraph" as const, text: editionText.underRows }, ...told]),
  ];
}

const rowsIn = (nodes: readonly MarkupNode[]): MarkupElement[] =>
  nodes.flatMap((node) => {
    if (typeof node === "string" || isApparatus(node)) return [];
    return node.tag === "tr" ? node : rowsIn(node.children);
  });

function cellsOf({ children }: MarkupElement, page: PageContext): string[] {
  return children.flatMap((node): string[] => {
    if (typeof node === "string" || !/^t[dh]$/.test(node.tag)) return [];
    const span = Number(node.attributes.get("colspan") ?? 1);
    return [cell(node.children, page), ...Array.from({ length: span - 1 }, () => "")];
  });
}

const FOLD = "details";
const foldsIn = ({ children }: MarkupElement): MarkupElement[] =>
  children.flatMap((node) => (typeof node === "string" ? [] : node.tag === FOLD ? node : foldsIn(node)));
const withoutFolds = (nodes: readonly MarkupNode[]): MarkupNode[] =>
  nodes.flatMap((node): MarkupNode[] => {
    if (typeof node === "string") return [node];
    return node.tag === FOLD ? [] : [{ ...node, children: withoutFolds(node.children) }];
  });

const element = (tag: string, children: MarkupNode[]): MarkupElement => ({ tag, attributes: new Map(), children });
/** A fold away from its row: of which row it is, which on the page only those hear who do not see it, is said to all. */
const asItem = (fold: MarkupElement): MarkupElement =>
  element("li", [
    {
      ...fold,
      children: fold.children.map((node) =>
        typeof node !== "string" && node.tag === "summary"
          ? { ...node, children: node.children.map(heardBySome) }
          : node,
      ),
    },
  ]);
const heardBySome = (node: MarkupNode): MarkupNode =>
  typeof node !== "string" && node.attributes.get("class") === "visually-hidden"
    ? { ...node, attributes: new Map() }
    : node;

/** Without the notes of a row, which stand at the end. */
const withoutNotes = (nodes: readonly MarkupNode[], page: PageContext): MarkupNode[] =>
  nodes.flatMap((node): MarkupNode[] => {
    if (typeof node === "string") return [node];
    return isNote(node, page) ? [] : [{ ...node, children: withoutNotes(node.children, page) }];
  });

function cell(nodes: readonly MarkupNode[], page: PageContext): string {
  return writeRuns(runsIn(withoutNotes(withoutFolds(nodes), page), page, "\0"), "\0")
    .split("\0")
    .map((part) => part.trim())
    .filter((part) => part !== "")
    .join(BETWEEN);
}
