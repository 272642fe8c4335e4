import { workbenchText as words } from "../words/workbench.ts";
import { waysOf } from "./panel-html.ts";
import type { Taken } from "./taken.ts";

/** What stands over the table: how many rows, in which order. */
export function countText({ sheet, state, rows }: Taken): string {
  const { counted } = sheet;
  const all = sheet.rows.length;
  const many =
    rows.length === all
      ? words.count.all(all, counted)
      : rows.length === 0
        ? words.count.none(all, counted)
        : words.count.some(rows.length, all, counted);
  const sorted = state.sort && sheet.column(state.sort.column);
  const grouped = state.by === null ? undefined : sheet.column(state.by);
  return [
    many,
    ...(sorted ? [words.count.sorted(sorted.title, waysOf(sorted)[state.sort?.down ? 1 : 0] ?? "")] : []),
    ...(grouped ? [words.count.grouped(grouped.title)] : []),
  ].join(" · ");
}
