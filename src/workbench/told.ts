import { workbenchText as words } from "../words/workbench.ts";
import { takenText } from "../words/workbench-taken.ts";
import { narrowedTo } from "./narrowings.ts";
import type { DataSheet } from "./sheet.ts";
import type { SheetColumn } from "./sheet-column.ts";
import type { State } from "./state.ts";

/**
 * What a chart or cross-table that is taken away says of itself: to what the rows were narrowed, whose each column is, and of which
 * state of the content it is.
 */
export function toldOf(sheet: DataSheet, state: State, columns: readonly SheetColumn[], version: string): string[] {
  const filters = narrowedTo(sheet, state);
  const whose = columns.flatMap(({ title, origin }) => (origin ? takenText.whose(title, origin) : []));
  return [
    ...(filters.length > 0 ? [words.paper.filters(filters)] : []),
    ...(whose.length > 0 ? [whose.join(" · ")] : []),
    ...(version ? [takenText.version(version)] : []),
  ];
}
