/** What a row of a table names of its own report, as rows of its contents do: its cell leads there. */
import type { Block } from "./blocks.ts";
import type { Knowledge } from "./knowledge.ts";
import { perKnowledge } from "./per-knowledge.ts";
import { isWholeRow, nameColumn, rowName } from "./row-heads.ts";
import type { Section } from "./sections.ts";

const plain = (text: string): string => text.replace(/\s+/g, "");
/** `บทที่ 2`, `2.1` before words: a report's contents may call a section a little otherwise than its heading does. */
const byNumber = (text: string): string =>
  /^(?:บทที่\s*\d+|\d+(?:\.\d+)+)\s+(?=\S)/.exec(text)?.[0].trim().concat("…") ?? "";

/** Site paths by report and words: of sections by title and by printed heading, of tables and figures by what they are called. */
const places = perKnowledge((k: Knowledge): ReadonlyMap<string, string> => {
  const named = new Map<string, string>();
  const add = ({ source }: Section, text: string, url: string): void => {
    const key = `${source} ${plain(text)}`;
    if (text && !named.has(key)) named.set(key, url);
  };
  for (const section of k.sections) {
    add(section, section.title, section.url);
    add(section, section.heading, section.url);
    add(section, byNumber(section.title), section.url);
    for (const { id, label, caption } of [...section.tables, ...section.figures])
      add(section, `${label} ${caption}`, `${section.url}#${id}`);
  }
  return named;
});

/**
 * Asks what a cell of a table in the section names: undefined where that is nothing, or the section itself. A number and other words name
 * a section only in contents, where most rows are called just as sections are: elsewhere `2.1` numbers the rows of the table.
 */
export function placesNamedIn(
  k: Knowledge,
  section: Section,
  table: Extract<Block, { kind: "table" }>,
): (text: string) => string | undefined {
  const placeOf = (text: string): string | undefined => places(k).get(`${section.source} ${plain(text)}`);
  const column = nameColumn(table);
  const names = table.rows.map((row) => (isWholeRow(row) ? rowName(row) : (row.cells[column] ?? "")));
  const isContents = names.filter((name) => placeOf(name) !== undefined).length * 2 > names.length;
  return (text) => {
    const url = placeOf(text) ?? (isContents ? placeOf(byNumber(text)) : undefined);
    return url?.split("#")[0] === section.url ? undefined : url;
  };
}
