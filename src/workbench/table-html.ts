import { escapeHtml } from "../text/escape-html.ts";
import { keptHtml } from "../text/kept-html.ts";
import { formatNumber } from "../text/numbers.ts";
import { workbenchText as words } from "../words/workbench.ts";
import { rowCellHtml } from "./cell-html.ts";
import type { Row } from "./row.ts";
import type { RowsOfValue } from "./rows.ts";
import type { DataSheet } from "./sheet.ts";
import { labelIn, type SheetColumn } from "./sheet-column.ts";
import type { State } from "./state.ts";

/** The rows as a table: on a wide page with heads that sort, on a phone a card for each row, its cells named (workbench.css). */

export interface ShownTable {
  sheet: DataSheet;
  state: State;
  columns: readonly SheetColumn[];
  base: string;
}

/** What says more than this needs room to be read, and what says more than that some. */
const LONG = 45;
const MIDDLING = 22;

/** How a column's cells stand. */
function classOf({ kind, length }: SheetColumn): string {
  if (kind === "number") return ' class="number"';
  const letters = length();
  return letters > LONG ? ' class="bench-long"' : letters > MIDDLING ? ' class="bench-middling"' : "";
}

export function headHtml({ columns, state: { sort } }: ShownTable): string {
  const heads = columns.map((column) => {
    const sorted = sort?.column === column.name ? ` aria-sort="${sort.down ? "descending" : "ascending"}"` : "";
    const unit = column.unit ? ` <span class="bench-unit">(${escapeHtml(column.unit)})</span>` : "";
    return (
      `<th scope="col"${classOf(column)}${sorted}><button type="button" id="head-${column.name}" data-sort="${column.name}">` +
      `${keptHtml(column.title)}${unit}</button></th>`
    );
  });
  return (
    `<tr><td class="bench-pick"><label><input type="checkbox" id="pick-all"><span class="visually-hidden">` +
    `${words.table.pickAll}</span></label></td>${heads.join("")}</tr>`
  );
}

/** @param titled the row's own name heads it: the title, or what is shown first */
function rowHtml(row: Row, { columns, base }: ShownTable, picked: ReadonlySet<string>): string {
  const heading = columns.find(({ name }) => name === "title") ?? columns[0];
  const cells = columns.map((column) => {
    if (column === heading) {
      const said = column.name === "title" ? keptHtml(row.title) : rowCellHtml(column, row, base);
      const linked = column.name === "title" ? `<a href="${escapeHtml(row.url)}">${said}</a>` : said;
      return `<th scope="row">${linked}</th>`;
    }
    return `<td${classOf(column)} data-l="${escapeHtml(column.title)}">${rowCellHtml(column, row, base)}</td>`;
  });
  const on = picked.has(row.id);
  return (
    `<tr${on ? ' class="picked"' : ""}><td class="bench-pick"><label><input type="checkbox" data-pick="${escapeHtml(row.id)}"` +
    `${on ? " checked" : ""}><span class="visually-hidden">${escapeHtml(words.table.pickRow(row.title))}</span></label></td>` +
    `${cells.join("")}</tr>`
  );
}

export const rowsHtml = (rows: readonly Row[], shown: ShownTable): string => {
  const picked = new Set(shown.state.pick);
  return rows.map((row) => rowHtml(row, shown, picked)).join("");
};

/** A group under its name, `seen` rows of it and a button for the others. */
export function groupHtml({ key, rows }: RowsOfValue, column: SheetColumn, seen: number, shown: ShownTable): string {
  const span = shown.columns.length + 1;
  const rest = rows.length - seen;
  const more =
    rest > 0
      ? `<tr class="bench-more"><td colspan="${span}"><button type="button" class="bench-link" data-unfold="${escapeHtml(key)}">` +
        `${words.group.more(rest)}</button></td></tr>`
      : "";
  return (
    `<tr class="group"><th scope="rowgroup" colspan="${span}">${keptHtml(labelIn(column, key, words.filter.nothing))} ` +
    `<span class="bench-count">${formatNumber(rows.length)}</span></th></tr>${rowsHtml(rows.slice(0, seen), shown)}${more}`
  );
}
