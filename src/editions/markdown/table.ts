import { find, type MarkupElement, type MarkupNode } from "../markup.ts";
import { isApparatus } from "./apparatus.ts";
import type { MarkdownBlock } from "./blocks.ts";
import { writeRuns } from "./runs.ts";
import { isNote, type PageContext, runsIn } from "./words.ts";

/** Stands between the parts of a cell, which is one line. */
const BETWEEN = " · ";

/** A table as GitHub's Markdown has it: one row of heads, then rows of cells of one line each. What it is called stands above it. */
export function table({ children }: MarkupElement, page: PageContext): MarkdownBlock[] {
  const caption = find(children, "caption");
  const name = caption ? cell(caption.children, page) : "";
  const [head = [], ...body] = rowsIn(children)
    .map((row) => cellsOf(row, page))
    .filter((cells) => cells.some((text) => text !== ""));
  const width = Math.max(head.length, ...body.map((cells) => cells.length));
  if (width === 0) return [];
  const line = (cells: readonly string[]): string =>
    `| ${Array.from({ length: width }, (_, i) => cells[i] ?? "").join(" | ")} |`;
  const rule = `|${" --- |".repeat(width)}`;
  const rows = find(children, "thead") ? [line(head), rule] : [line([]), rule, line(head)];
  return [
    ...(name === "" ? [] : [{ kind: "paragraph" as const, text: name }]),
    { kind: "other", text: [...rows, ...body.map(line)].join("\n") },
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

const isSummary = (node: MarkupNode): boolean => typeof node !== "string" && node.tag === "summary";
const isEmpty = (node: MarkupNode): boolean =>
  typeof node === "string" ? node.trim() === "" : node.tag !== "br" && node.children.every(isEmpty);

/** Without the notes of a row, which stand at the end, and without a fold that holds nothing else. */
const withoutNotes = (nodes: readonly MarkupNode[], page: PageContext): MarkupNode[] =>
  nodes.flatMap((node): MarkupNode[] => {
    if (typeof node === "string") return [node];
    if (isNote(node, page)) return [];
    const children = withoutNotes(node.children, page);
    const told = children.filter((child) => !isSummary(child));
    return node.tag === "details" && told.every(isEmpty) ? [] : [{ ...node, children }];
  });

function cell(nodes: readonly MarkupNode[], page: PageContext): string {
  return writeRuns(runsIn(withoutNotes(nodes, page), page, "\0"), "\0")
    .split("\0")
    .map((part) => part.trim())
    .filter((part) => part !== "")
    .join(BETWEEN);
}
