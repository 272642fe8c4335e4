import { workbenchText as words } from "../words/workbench.ts";
import type { DataSheet } from "./sheet.ts";
import { labelIn } from "./sheet-column.ts";
import type { State } from "./state.ts";

/** One thing that narrows a table, in words. */
export interface Narrowing {
  label: string;
  filter: "picked" | "words" | "values" | "has" | "from" | "to";
  column?: string;
  value?: string;
}

const titleOf = (sheet: DataSheet, name: string): string => sheet.column(name)?.title ?? name;
function valueIn(sheet: DataSheet, name: string, value: string): string {
  const column = sheet.column(name);
  return column ? labelIn(column, value, words.filter.nothing) : value;
}

/** All that narrows a table, each thing for itself. */
export function narrowings(sheet: DataSheet, state: State): Narrowing[] {
  const { picked, value: ofValue, words: ofWords } = words.filter;
  return [
    ...(state.onlyPicked ? [{ filter: "picked", label: picked(state.pick.length) } as const] : []),
    ...(state.words !== "" ? [{ filter: "words", label: ofWords(state.words) } as const] : []),
    ...Object.entries(state.values).flatMap(([column, values]) =>
      values.map((value): Narrowing => {
        const label = ofValue(titleOf(sheet, column), valueIn(sheet, column, value));
        return { filter: "values", column, value, label };
      }),
    ),
    ...(["has", "from", "to"] as const).flatMap((filter) =>
      Object.entries(state[filter]).map(([column, text]): Narrowing => {
        return { filter, column, label: words.filter[filter](titleOf(sheet, column), text) };
      }),
    ),
  ];
}

/** The same to be read at one go: a row has one of the values of each column. */
export const narrowedTo = (sheet: DataSheet, state: State): string[] => [
  ...Object.entries(state.values).map(([column, values]) => {
    const either = values.map((value) => valueIn(sheet, column, value)).join(words.paper.or);
    return words.filter.value(titleOf(sheet, column), either);
  }),
  ...narrowings(sheet, { ...state, values: {} }).map(({ label }) => label),
];
