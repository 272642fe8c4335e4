import { toCE } from "../text/dates.ts";
import { isIsoDate } from "./cell-values.ts";
import type { SheetColumn } from "./sheet-column.ts";

/** Years from here on are of the Buddhist Era: no report tells of what is to be 380 years from now. */
const FIRST_BE = 2400;

/**
 * A text as the end of a range of a column: a number, or a year, month or day (ISO 8601, CE). A year of the Buddhist Era becomes that of
 * the Common Era; `undefined` when it is no end.
 */
export function limitOf({ kind }: Pick<SheetColumn, "kind">, text: string): string | undefined {
  if (kind === "number") return /^-?\d+(?:\.\d+)?$/.test(text) ? text : undefined;
  if (kind !== "date") return undefined;
  const year = Number(text.slice(0, 4));
  const common = year >= FIRST_BE ? String(toCE(year)) + text.slice(4) : text;
  return /^\d{4}$/.test(common) || isIsoDate(common) ? common : undefined;
}
