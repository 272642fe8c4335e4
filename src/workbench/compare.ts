import { saidOnce } from "./names-of-others.ts";
import type { Row } from "./row.ts";
import type { DataSheet } from "./sheet.ts";
import type { SheetColumn } from "./sheet-column.ts";

/** Rows side by side: what each column says of each. */
export interface Comparison {
  rows: readonly Row[];
  lines: readonly { column: SheetColumn; same: boolean }[];
}

/** Not compared: they only say which is which. */
const OWN = new Set(["id", "url", "title", "formerIds"]);

/**
 * The columns that say something of at least one of them, in the order of the file, but first what they say and then where it stands;
 * unknown ids are left out.
 */
export function compareRows(sheet: DataSheet, ids: readonly string[]): Comparison {
  const rows = ids.flatMap((id) => sheet.row(id) ?? []);
  const [what, where] = [false, true].map((places) =>
    saidOnce(sheet.columns, sheet.rows).filter(({ type }) => (type === "places") === places),
  );
  const lines = [...(what ?? []), ...(where ?? [])].flatMap((column) => {
    if (OWN.has(column.name)) return [];
    const said = rows.map((row) => column.text(row));
    if (said.every((text) => text === "")) return [];
    return [{ column, same: rows.length > 1 && said.every((text) => text === said[0]) }];
  });
  return { rows, lines };
}
