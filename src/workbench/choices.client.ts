/** What a control of the panels chooses: the state after something was typed, ticked or taken from a list. */
import type { Bench } from "./bench.client.ts";
import { limitOf } from "./limit.ts";
import { part } from "./page.client.ts";
import { type State, withFilter, withValues } from "./state.ts";

/** The state after something was typed. */
export function typed({ sheet, state }: Bench, input: HTMLInputElement): State {
  const { filter, column: name = "" } = input.dataset;
  const text = input.value.trim();
  if (filter === undefined) return { ...state, words: text };
  const column = sheet.column(name);
  if (!column || (filter !== "has" && filter !== "from" && filter !== "to")) return state;
  const said = text === "" || filter === "has" ? text : limitOf(column, text);
  input.toggleAttribute("aria-invalid", said === undefined);
  return said === undefined ? state : withFilter(state, filter, name, said);
}

/** The state after a tick or a list was changed; `undefined` when it was neither. */
export function chooses({ sheet, state, columns }: Bench, control: HTMLElement): State | undefined {
  if (control instanceof HTMLInputElement) {
    const { show, value, column = "" } = control.dataset;
    if (show !== undefined) {
      const names = columns.map(({ name }) => name).filter((name) => name !== show);
      const next = control.checked ? [...names, show] : names;
      // A table without columns is none.
      if (next.length === 0) control.checked = true;
      const file = sheet.columns.map(({ name }) => name);
      return next.length === 0 ? undefined : { ...state, columns: inOrder(next, file, control.checked) };
    }
    if (value === undefined) return undefined;
    const others = (state.values[column] ?? []).filter((each) => each !== value);
    return withValues(state, column, control.checked ? [...others, value] : others);
  }
  if (!(control instanceof HTMLSelectElement)) return undefined;
  const { value } = control;
  const chosen = value === "" ? null : value;
  switch (control.dataset.choose) {
    case "sort":
      return { ...state, sort: chosen ? { column: chosen, down: false } : null };
    case "way":
      return { ...state, sort: state.sort && { ...state.sort, down: value === "-" } };
    case "by":
      return { ...state, by: chosen };
    case "rows":
    case "heads":
      return crossedBy(state);
    case "chart":
      return { ...state, chart: chosen ? { column: chosen, each: sheet.column(chosen)?.kind === "number" } : null };
    case "each":
      return { ...state, chart: state.chart && { ...state.chart, each: value === "each" } };
    default:
      return undefined;
  }
}

/** A new column stands where the file has it, among those that are there. */
function inOrder(names: readonly string[], file: readonly string[], added: boolean): readonly string[] {
  if (!added) return names;
  const last = names.at(-1) ?? "";
  const others = names.slice(0, -1);
  const after = others.findIndex((name) => file.indexOf(name) > file.indexOf(last));
  return after < 0 ? names : [...others.slice(0, after), last, ...others.slice(after)];
}

/** Both lists are looked at: the counts are there as soon as both have a column. */
function crossedBy(state: State): State {
  const [rows, heads] = ["#cross-rows", "#cross-heads"].map((id) => {
    const list = part(id);
    return list instanceof HTMLSelectElement ? list.value : "";
  });
  return { ...state, cross: rows && heads ? [rows, heads] : null };
}
