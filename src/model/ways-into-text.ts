/** Ways into a text that is long and read as it runs: to its headings, or in the minutes of a meeting to what each speaker said. */
import type { Block } from "./blocks.ts";
import { isWholeRow, nameColumn } from "./row-heads.ts";
import { isLongText, isReadByHeadings } from "./text-stretches.ts";

export interface WayIntoText {
  readonly anchor: string;
  readonly text: string;
}

/** A name in a list of those present, without its number. */
const withoutNumber = (cell: string): string => cell.replace(/^[\d.\s]+/, "").trim();

/** Names of the rows of tables that stand before a text. */
const namesIn = (blocks: readonly Block[]): string[] =>
  blocks.flatMap((block) => {
    if (block.kind !== "table") return [];
    const column = nameColumn(block);
    return block.rows.filter((row) => !isWholeRow(row)).map(({ cells }) => withoutNumber(cells[column] ?? ""));
  });

/** Paragraphs that begin with the name of someone present: the first of each. */
function speakers(blocks: readonly Block[]): WayIntoText[] {
  const names = new Set(namesIn(blocks).filter(Boolean));
  return [...names]
    .flatMap((name) => {
      const at = blocks.findIndex((block) => block.kind === "paragraph" && block.text.startsWith(`${name} `));
      return { name, at };
    })
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at)
    .flatMap(({ name, at }) => ({ anchor: blocks[at]?.anchor ?? "", text: name }));
}

/** Two places are not far apart. */
const FEW = 3;

/** Of what kind they are, and the ways in the order of the text; none where it is short, or folds under its headings. */
export function waysIntoText(blocks: readonly Block[]): { by: "headings" | "speakers"; ways: readonly WayIntoText[] } {
  const headings = blocks.flatMap((block) =>
    block.kind === "heading" && block.depth <= 2 ? { anchor: block.anchor, text: block.text } : [],
  );
  const by = headings.length >= FEW ? "headings" : "speakers";
  const ways = by === "headings" ? headings : speakers(blocks);
  return { by, ways: isLongText(blocks) && !isReadByHeadings(blocks) && ways.length >= FEW ? ways : [] };
}
