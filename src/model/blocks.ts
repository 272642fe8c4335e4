import type { Token, Tokens } from "marked";
import { oneSpace } from "../text/one-space.ts";
import { append, type Inline, readInline, type Span } from "./inline.ts";
import { readMarkdown } from "./markdown.ts";

/**
 * One unit of a report section that can be cited: a heading, a paragraph, a list item or a table.
 * `anchor` is the HTML id, unique in the section and stable because the report's text is closed:
 * headings `h1…`, paragraphs and list items `p1…`, tables by the id the section's front matter names.
 */
export type Block =
  | ({ kind: "heading"; anchor: string; depth: number } & Inline)
  | ({ kind: "paragraph"; anchor: string } & Inline)
  | ({ kind: "item"; anchor: string; list: ListPosition } & Inline)
  | { kind: "table"; anchor: string; header: string[]; headerSpans: (readonly Span[])[]; rows: TableRow[] };

/** Where an item stands: which list of the section (0-based), how deep, and its printed number if it has one. */
export interface ListPosition {
  list: number;
  depth: number;
  number: number | null;
}

/** A body row; `text` joins the cells with ` | ` and is what corrections are matched against. */
export interface TableRow {
  anchor: string;
  cells: string[];
  text: string;
  /** What stands out in each cell. */
  spans: (readonly Span[])[];
}

/**
 * Cuts the markdown body of a section into citable blocks, in reading order.
 * `tableIds` names the tables in the order they stand; a table without a name becomes `table-1`, `table-2`…
 */
export function parseBlocks(markdown: string, tableIds: readonly string[] = []): Block[] {
  const blocks: Block[] = [];
  const count = { heading: 0, text: 0, list: 0, table: 0 };
  const nextText = () => `p${++count.text}`;

  const addList = (list: Tokens.List, depth: number): void => {
    const listNumber = depth === 0 ? count.list++ : count.list - 1;
    const first = list.ordered ? Number(list.start || 1) : null;
    list.items.forEach((item, index) => {
      const inline = item.tokens.filter((token) => token.type !== "list");
      blocks.push({
        kind: "item",
        anchor: nextText(),
        ...readParts(inline),
        list: { list: listNumber, depth, number: first === null ? null : first + index },
      });
      for (const token of item.tokens) if (token.type === "list") addList(token as Tokens.List, depth + 1);
    });
  };

  for (const token of readMarkdown(markdown)) {
    if (token.type === "heading") {
      blocks.push({
        kind: "heading",
        anchor: `h${++count.heading}`,
        depth: token.depth,
        ...readInline(token.tokens),
      });
    } else if (token.type === "paragraph") {
      blocks.push({ kind: "paragraph", anchor: nextText(), ...readInline(token.tokens) });
    } else if (token.type === "list") {
      addList(token as Tokens.List, 0);
    } else if (token.type === "table") {
      const table = token as Tokens.Table;
      const anchor = tableIds[count.table++] ?? `table-${count.table}`;
      const rows = table.rows.map((row, index) => {
        const inner = row.map((cell) => readInline(cell.tokens));
        const cells = inner.map(({ text }) => text);
        const spans = inner.map((cell) => cell.spans);
        return { anchor: `${anchor}-r${index + 1}`, cells, text: cells.join(" | "), spans };
      });
      const head = table.header.map((cell) => readInline(cell.tokens));
      const header = head.map(({ text }) => text);
      blocks.push({ kind: "table", anchor, header, headerSpans: head.map(({ spans }) => spans), rows });
    }
  }
  return blocks;
}

/** The parts of a list item, each on a line of its own. */
const readParts = (parts: readonly Token[]): Inline =>
  parts
    .map((part) => readInline([part]))
    .filter(({ text }) => text !== "")
    .reduce((all, part) => (all.text === "" ? part : append(append(all, { text: "\n", spans: [] }), part)), {
      text: "",
      spans: [],
    });

/** A body as plain text, a line for each paragraph and list item: what is searched, exported, quoted and shortened. */
export const plainText = (markdown: string): string =>
  parseBlocks(markdown)
    .flatMap((block) => {
      if (block.kind === "table") return [block.header.join(" | "), ...block.rows.map(({ text }) => text)];
      const line = oneSpace(block.text);
      return block.kind === "item" ? `${listMark(block.list)} ${line}` : line;
    })
    .join("\n");

const listMark = ({ number }: ListPosition): string => (number === null ? "-" : `${number}.`);
