import { placeText as words } from "../words/places.ts";
import type { Block } from "./blocks.ts";
import { leadingNumber, numberOf, withoutNumber } from "./printed-number.ts";
import { rowLabel } from "./row-label.ts";
import type { Section } from "./sections.ts";

type Text = Exclude<Block, { kind: "table" }>;
type Parts = Pick<Section, "blocks" | "tables">;

/**
 * What a citation says after the name of its section: which paragraph, row, number or heading is meant, told from every other that
 * the section numbers alike. A table of the report's list has its own name, which stands in place of the section's.
 * @param at anchor in the section; without one, or at its title, nothing needs to be said
 * @param row number that the print has before what is cited, in brackets or not
 */
export function placeWithin(
  section: Parts,
  at = "",
  row?: string,
): { table?: Section["tables"][number]; label: string } {
  const cited = row?.replace(/^\((.*)\)$/, "$1");
  const unit = at.replace(/-(?:head|r\d+)$/, "");
  const block = section.blocks.find(({ kind, anchor }) => anchor === (kind === "table" ? unit : at));
  if (block?.kind === "table") {
    const table = section.tables.find(({ id }) => id === block.anchor);
    return {
      ...(table ? { table } : {}),
      label: join(table ? "" : nameless(section, block), inTable(block, at, cited)),
    };
  }
  if (block?.kind === "heading") return { label: headingName(block.text) };
  const paragraph = /^p\d+$/.test(at) ? `${words.paragraph} ${at.slice(1)}` : "";
  if (cited === undefined || !block) return { label: cited === undefined ? paragraph : `${words.number} ${cited}` };
  return { label: numbered(section, block, cited, paragraph) };
}

const join = (...words: readonly string[]): string => words.filter(Boolean).join(" ");

function inTable(table: Extract<Block, { kind: "table" }>, at: string, cited?: string): string {
  if (at === table.anchor) return cited === undefined ? "" : `${words.number} ${cited}`;
  return at === `${table.anchor}-head` ? words.tableHead : rowLabel(table, at, cited);
}

/** A number, with the heading above where the section has it twice, and the paragraph where that heading has it twice. */
function numbered({ blocks }: Parts, block: Text, cited: string, paragraph: string): string {
  const heading = headingAbove(blocks, block);
  const alike = blocks.filter(
    (other): other is Text => other.kind !== "table" && other.kind !== "heading" && numberOf(other) === cited,
  );
  if (alike.length < 2) return `${words.number} ${cited}`;
  const here = alike.filter((other) => headingAbove(blocks, other) === heading);
  return join(
    heading ? headingName(heading.text) : "",
    `${words.number} ${cited}`,
    here.length > 1 && paragraph ? `(${paragraph})` : "",
  );
}

/** A table without a name, by the heading it stands under. */
function nameless({ blocks }: Parts, table: Block): string {
  const heading = headingAbove(blocks, table);
  return `${words.table}${heading ? headingName(heading.text) : ""}`;
}

const headingAbove = (blocks: readonly Block[], block: Block): Text | undefined =>
  blocks
    .slice(0, blocks.indexOf(block))
    .filter((other): other is Text => other.kind === "heading")
    .at(-1);

/** A heading by its number when that is one of the whole report's (`2.3.1`), else by its words. */
function headingName(text: string): string {
  const number = /^\d+(?:\.\d+)+(?=\s|$)/.exec(text)?.[0];
  return number ? `${words.subsection} ${number}` : withoutNumber(text) || leadingNumber(text);
}
