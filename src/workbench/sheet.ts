import type { DataRecord } from "../exports/table.ts";
import { lazy } from "./once.ts";
import type { Row } from "./row.ts";
import { makeColumn, type SheetColumn } from "./sheet-column.ts";
import type { SheetFile } from "./sheet-file.ts";
import { type RowWords, saidIn } from "./word-search.ts";

/** A data file in the browser. */
export interface DataSheet {
  name: string;
  label: string;
  /** What its rows are counted as: `12 …`. */
  counted: string;
  cited: boolean;
  columns: readonly SheetColumn[];
  rows: readonly Row[];
  /** What all columns but the address say of rows, to be looked through. */
  said(): RowWords;
  column(name: string): SheetColumn | undefined;
  /** By its id, or by one that it had before. */
  row(id: string): Row | undefined;
}

export function makeSheet(
  { columns: described, own, told, ...file }: SheetFile,
  records: readonly DataRecord[],
): DataSheet {
  const rows = records.map((record, place): Row => {
    const [id, url, title] = [String(record.id), String(record.url), String(record.title)];
    return { id, url, title, place, record: { ...record, ...own?.[id] }, told: told?.[id] };
  });
  const columns = described.map((column) => makeColumn(column, rows));
  const searched = described.filter(({ name }) => name !== "url");
  const named = new Map(columns.map((column) => [column.name, column]));
  const known = new Map(rows.map((row) => [row.id, row]));
  const former = new Map(Object.entries(named.get("id")?.former ?? {}));
  return {
    ...file,
    counted: file.counted ?? file.label,
    columns,
    rows,
    said: lazy(() => saidIn(searched, rows)),
    column: (name) => named.get(name),
    row: (id) => known.get(id) ?? known.get(former.get(id) ?? ""),
  };
}
