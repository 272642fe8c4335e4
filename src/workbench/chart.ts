import { formatNumber } from "../text/numbers.ts";
import { workbenchText as words } from "../words/workbench.ts";
import { bucketsOf, openBucket } from "./buckets.ts";
import type { Bar } from "./chart.layout.ts";
import { isChosen } from "./chosen.ts";
import type { Row } from "./row.ts";
import { filterBeside, filterRows, sortRows } from "./rows.ts";
import type { DataSheet } from "./sheet.ts";
import type { SheetColumn } from "./sheet-column.ts";
import type { State } from "./state.ts";

/** What a chart shows of a column. */
export interface Chart {
  column: SheetColumn;
  title: string;
  /** What is drawn. */
  bars: readonly Bar[];
  /** All, for a file of the numbers. */
  every: readonly Bar[];
  /** What the bars are named by. */
  named: string;
  /** What the numbers count. */
  unit: string;
  /** Rows that were looked at, with what they are called. */
  counted: string;
  /** Of numbers: the least, the one in the middle, the most. */
  span?: readonly [least: number, middle: number, most: number];
}

/** More are no picture. */
const MOST = 40;

/** How many rows have each value, or the number of each row; `null` when nothing is chosen to draw. */
export function chartOf(sheet: DataSheet, state: State, link: (state: State) => string): Chart | null {
  const column = state.chart && sheet.column(state.chart.column);
  if (!column || !state.chart) return null;
  return state.chart.each ? eachOf(sheet, state, column) : countsOf(sheet, state, column, link);
}

function countsOf(sheet: DataSheet, state: State, column: SheetColumn, link: (state: State) => string): Chart {
  const rows = filterBeside(sheet, state, [column.name]);
  const buckets = bucketsOf(column, rows);
  const counts = new Map<string, number>();
  for (const row of rows) for (const key of buckets.of(row)) counts.set(key, (counts.get(key) ?? 0) + 1);
  const bars = buckets.all.map((bucket) => ({
    label: bucket.label || words.filter.nothing,
    value: counts.get(bucket.key) ?? 0,
    href: link(openBucket(state, buckets, bucket)),
    chosen: isChosen(state, column, bucket),
  }));
  // What has an order of its own keeps it; other values stand by how many rows have them.
  if (column.kind === "few" && !column.order) bars.sort((a, b) => b.value - a.value);
  const title = words.chart.counted(column.title, sheet.counted);
  return made(sheet, rows, { column, title, every: bars, named: column.title, unit: sheet.counted });
}

const made = (sheet: DataSheet, rows: readonly Row[], chart: Omit<Chart, "bars" | "counted">): Chart => ({
  ...chart,
  bars: chart.every.slice(0, MOST),
  counted: `${formatNumber(rows.length)} ${sheet.counted}`,
  ...spanOf(chart.column, rows),
});

function spanOf({ kind, ranks }: SheetColumn, rows: readonly Row[]): Pick<Chart, "span"> {
  if (kind !== "number") return {};
  const numbers = rows.flatMap(({ place }) => ranks()[place] ?? []).filter((number) => !Number.isNaN(number));
  numbers.sort((a, b) => a - b);
  const half = (numbers.length - 1) / 2;
  const [least, low, high, most] = [0, Math.floor(half), Math.ceil(half), numbers.length - 1].map((at) => numbers[at]);
  if (least === undefined || low === undefined || high === undefined || most === undefined) return {};
  return { span: [least, (low + high) / 2, most] };
}

/** What stands under a chart: what was counted, and how much of it is drawn. */
export const noteOf = ({ bars, every, counted, span }: Chart): string =>
  [
    words.chart.from(counted),
    ...(every.length > bars.length ? [words.chart.most(bars.length, every.length)] : []),
    ...(span ? [words.chart.span(...span)] : []),
    ...(every.some(({ label }) => label === words.filter.nothing) ? [words.filter.nothingIs] : []),
  ].join(" · ");

/** In the order of the table, or from the largest where the table has none. */
function eachOf(sheet: DataSheet, state: State, column: SheetColumn): Chart {
  const values = column.ranks();
  const numberOf = ({ place }: Row): number => values[place] ?? Number.NaN;
  const rows = filterRows(sheet, state).filter((row) => !Number.isNaN(numberOf(row)));
  const sorted = sortRows(sheet, rows, state.sort ?? { column: column.name, down: true });
  const bar = (row: Row): Bar => ({ label: row.title, value: numberOf(row), href: row.url, chosen: false });
  const title = words.chart.eachOf(column.title, sheet.counted, column.unit);
  return made(sheet, rows, {
    column,
    title,
    every: sorted.map(bar),
    named: sheet.label,
    unit: column.unit ?? column.title,
  });
}
