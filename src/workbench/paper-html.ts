import { escapeHtml } from "../text/escape-html.ts";
import { keptHtml } from "../text/kept-html.ts";
import { formatNumber } from "../text/numbers.ts";
import { workbenchText as words } from "../words/workbench.ts";
import { rowCellHtml } from "./cell-html.ts";
import { type Comparison, compareRows } from "./compare.ts";
import { countText } from "./count-text.ts";
import { crossOf } from "./cross.ts";
import { crossHtml } from "./cross-html.ts";
import { narrowedTo } from "./narrowings.ts";
import type { Row } from "./row.ts";
import { groupRows } from "./rows.ts";
import { labelIn, type SheetColumn } from "./sheet-column.ts";
import { pickedRows, type Taken } from "./taken.ts";

/** What is printed of a table: a sheet of its own, with nothing folded and nothing to press. */

/** What of the page: the rows, those that are picked, or one of the results over them. */
export type PaperPart = "rows" | "picked" | "compare" | "cross" | "chart";

export interface Printed extends Taken {
  columns: readonly SheetColumn[];
  /** Path of the site, with a slash at its end. */
  base: string;
  /** Version of the data and the day of printing, in words. */
  made: string;
  address: string;
  /** The drawing as the page has it. */
  chart: string;
}

/** More rows are a file, not a print. */
const MOST = 1_000;

export interface Paper {
  html: string;
  /** It asks for the long side of the paper. */
  wide: boolean;
}

export function paperHtml(printed: Printed, parts: readonly PaperPart[]): Paper {
  const made = parts.map((part) => makers[part](printed));
  const { sheet, state, address } = printed;
  const says = [
    parts.includes("picked")
      ? words.paper.picked(state.pick.length, sheet.rows.length, sheet.counted)
      : countText(printed),
    ...(parts.includes("picked") ? [] : filtersOf(printed)),
  ];
  const head = says.map((line) => `<p><b>${escapeHtml(line)}</b></p>`).join("");
  const foot = `<p>${escapeHtml(printed.made)}</p><p>${escapeHtml(address)}</p>`;
  return {
    html: `<div class="bench-paper-head">${head}${foot}</div>${made.map(({ html }) => `<section>${html}</section>`).join("")}`,
    wide: made.some(({ wide }) => wide),
  };
}

function filtersOf({ sheet, state }: Printed): string[] {
  const filters = narrowedTo(sheet, state);
  return filters.length > 0 ? [words.paper.filters(filters)] : [];
}

const makers: Readonly<Record<PaperPart, (printed: Printed) => Paper>> = {
  rows: (printed) => rowsPaper(printed.rows, printed),
  picked: (printed) => rowsPaper(pickedRows(printed), { ...printed, state: { ...printed.state, by: null } }),
  compare: ({ sheet, state, base }) => comparePaper(compareRows(sheet, state.compare), base),
  cross: ({ sheet, state }) => {
    const cross = crossOf(sheet, state);
    if (!cross) return { html: "", wide: false };
    return {
      html: crossHtml(cross, state, sheet.counted, () => "", cross.rows.length),
      wide: cross.heads.length > MOST_UPRIGHT,
    };
  },
  chart: ({ chart }) => ({ html: chart, wide: false }),
};

/** So many columns of counts stand on the short side. */
const MOST_UPRIGHT = 6;
/** So many letters of a column are looked at, and so many of all columns stand on the short side. */
const LETTERS = { column: 30, line: 100 };
const isWide = (columns: readonly SheetColumn[]): boolean =>
  columns.reduce((sum, column) => sum + Math.min(LETTERS.column, Math.max(8, column.length())), 0) > LETTERS.line;

const table = (heads: readonly string[], bodies: string): string =>
  `<table class="bench-print"><thead><tr>${heads.map((head) => `<th scope="col">${keptHtml(head)}</th>`).join("")}</tr></thead>` +
  `${bodies}</table>`;

function rowsPaper(all: readonly Row[], { sheet, state, columns, base }: Printed): Paper {
  const rows = all.slice(0, MOST);
  const cell = (column: SheetColumn, row: Row) =>
    column.name === "title"
      ? `<th scope="row">${keptHtml(row.title)}</th>`
      : `<td${column.kind === "number" ? ' class="number"' : ""}>${rowCellHtml(column, row, base, true)}</td>`;
  const line = (row: Row) => `<tr>${columns.map((column) => cell(column, row)).join("")}</tr>`;
  const by = state.by === null ? undefined : sheet.column(state.by);
  const bodies = by
    ? groupRows(by, rows).map(({ key, rows }) => {
        const name = `${keptHtml(labelIn(by, key, words.filter.nothing))} ${formatNumber(rows.length)}`;
        const head = `<tr><th scope="rowgroup" colspan="${columns.length}">${name}</th></tr>`;
        return `<tbody>${head}${rows.map(line).join("")}</tbody>`;
      })
    : [`<tbody>${rows.map(line).join("")}</tbody>`];
  const cut = rows.length < all.length ? `<p>${words.paper.cut(rows.length, all.length)}</p>` : "";
  const heads = columns.map(({ title, unit }) => (unit ? `${title} (${unit})` : title));
  return { html: cut + table(heads, bodies.join("")), wide: isWide(columns) };
}

/** Rows side by side: three of them need the long side. */
function comparePaper({ rows, lines }: Comparison, base: string): Paper {
  const body = lines.map(({ column }) => {
    const cells = rows.map((row) => `<td>${rowCellHtml(column, row, base, true)}</td>`);
    return `<tr><th scope="row">${keptHtml(column.title)}</th>${cells.join("")}</tr>`;
  });
  const heads = [words.compare.column, ...rows.map(({ title }) => title)];
  return { html: table(heads, `<tbody>${body.join("")}</tbody>`), wide: rows.length > 2 };
}
