import { marked, type Token, type Tokens } from "marked";

/**
 * One unit of a report section that can be cited: a heading, a paragraph, a list item or a table.
 * `anchor` is the HTML id, unique in the section and stable because the report's text is closed:
 * headings `h1…`, paragraphs and list items `p1…`, tables by the id the section's front matter names.
 */
export type Block =
  | { kind: "heading"; anchor: string; depth: number; text: string }
  | { kind: "paragraph"; anchor: string; text: string }
  | { kind: "item"; anchor: string; text: string; list: ListPosition }
  | { kind: "table"; anchor: string; header: string[]; rows: TableRow[] };

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
}

/** The visible text of inline markdown: emphasis and link marks dropped, raw HTML dropped too. */
export function inlineText(tokens: readonly Token[] | undefined): string {
  return (tokens ?? [])
    .map((token) => {
      if (token.type === "html") return "";
      if (token.type === "br") return "\n";
      if ("tokens" in token && token.tokens) return inlineText(token.tokens);
      return "text" in token ? unescapeEntities(String(token.text)) : "";
    })
    .join("");
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
        text: inlineText(inline),
        list: { list: listNumber, depth, number: first === null ? null : first + index },
      });
      for (const token of item.tokens) if (token.type === "list") addList(token as Tokens.List, depth + 1);
    });
  };

  for (const token of marked.lexer(markdown)) {
    if (token.type === "heading") {
      blocks.push({
        kind: "heading",
        anchor: `h${++count.heading}`,
        depth: token.depth,
        text: inlineText(token.tokens),
      });
    } else if (token.type === "paragraph") {
      blocks.push({ kind: "paragraph", anchor: nextText(), text: inlineText(token.tokens) });
    } else if (token.type === "list") {
      addList(token as Tokens.List, 0);
    } else if (token.type === "table") {
      const table = token as Tokens.Table;
      const anchor = tableIds[count.table++] ?? `table-${count.table}`;
      const rows = table.rows.map((row, index) => {
        const cells = row.map((cell) => inlineText(cell.tokens));
        return { anchor: `${anchor}-r${index + 1}`, cells, text: cells.join(" | ") };
      });
      blocks.push({ kind: "table", anchor, header: table.header.map((cell) => inlineText(cell.tokens)), rows });
    }
  }
  return blocks;
}

const ENTITIES: Record<string, string> = { "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"', "&#39;": "'" };
const unescapeEntities = (text: string): string =>
  text.replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => ENTITIES[entity] ?? entity);
