/** The table that is open and what is chosen in it; everything else draws this and asks it to change. */
import type { DataRecord } from "../exports/table.ts";
import type { AddressFault } from "./address-fault.ts";
import { defaultColumns } from "./default-columns.ts";
import { part, root } from "./page.client.ts";
import { readCollection, readQuery, readState } from "./read-address.ts";
import type { Row } from "./row.ts";
import { filterRows, sortRows } from "./rows.ts";
import { type DataSheet, makeSheet } from "./sheet.ts";
import type { SheetColumn } from "./sheet-column.ts";
import type { SheetFile } from "./sheet-file.ts";
import { EMPTY, type State } from "./state.ts";
import { type HistoryPlace, step } from "./steps.client.ts";
import { writeState } from "./write-address.ts";

/** So many picks are in the address; more of them stay in this browser's history alone. */
const MOST_PICKS = 100;
export interface Bench {
  sheet: DataSheet;
  state: State;
  faults: readonly AddressFault[];
  /** The columns shown. */
  columns: readonly SheetColumn[];
  /** The rows that the filters leave, in their order. */
  rows: readonly Row[];
}

const files = root?.dataset.bench ?? "";
const known = [...document.querySelectorAll<HTMLOptionElement>("[data-collections] option")].map(({ value, text }) => ({
  name: value,
  label: text,
}));
const sheets = new Map<string, Promise<DataSheet>>();

/** @throws Error when the files can't be had */
function sheetOf(name: string): Promise<DataSheet> {
  const load = async <T>(path: string): Promise<T> => {
    const response = await fetch(files + path);
    if (!response.ok) throw new Error(`${path}: ${response.status}`);
    return response.json();
  };
  const asked =
    sheets.get(name) ??
    Promise.all([load<SheetFile>(`table/${name}.json`), load<DataRecord[]>(`${name}.json`)]).then(([file, records]) =>
      makeSheet(file, records),
    );
  sheets.set(name, asked);
  asked.catch(() => sheets.delete(name));
  return asked;
}

/** The title first, if it is shown. Without a choice of the reader, what heads the groups does not stand in each row again. */
function columnsOf(sheet: DataSheet, { columns, by }: State): SheetColumn[] {
  const names = columns ?? defaultColumns(sheet).filter((name) => name !== by);
  const first = names.filter((name) => name === "title");
  return [...first, ...names.filter((name) => name !== "title")].flatMap((name) => sheet.column(name) ?? []);
}

const benchOf = (sheet: DataSheet, state: State, faults: readonly AddressFault[]): Bench => ({
  sheet,
  state,
  faults,
  columns: columnsOf(sheet, state),
  rows: sortRows(sheet, filterRows(sheet, state), state.sort),
});

/** What the address asks for. @throws Error when its files can't be had */
export async function openAddress(): Promise<Bench> {
  const query = readQuery(location.search);
  const { name, faults } = readCollection(query, known);
  const sheet = await sheetOf(name);
  // What is not known of a file that is not there tells nothing of the one that is shown in its place.
  if (faults.length > 0) return benchOf(sheet, EMPTY, faults);
  const read = readState(query, sheet);
  const kept: unknown = history.state?.pick;
  const pick = Array.isArray(kept) ? kept.flatMap((id) => sheet.row(String(id))?.id ?? []) : read.state.pick;
  const onlyPicked = pick.length > 0 && (read.state.onlyPicked || history.state?.onlyPicked === true);
  return benchOf(sheet, { ...read.state, pick, onlyPicked }, read.faults);
}

/** The same table with something else chosen. */
export function changed(bench: Bench, state: State): Bench {
  const { sheet, rows, columns } = bench;
  const same = (keys: readonly (keyof State)[]) => keys.every((key) => bench.state[key] === state[key]);
  const narrowed = same(["sort", "words", "values", "has", "from", "to", "onlyPicked"]);
  return {
    ...bench,
    state,
    faults: [],
    columns: same(["columns", "by"]) ? columns : columnsOf(sheet, state),
    // Who takes a pick away sees the row a while longer; otherwise picks narrow nothing.
    rows: narrowed ? rows : sortRows(sheet, filterRows(sheet, state), state.sort),
  };
}

/** Whether all picks are in the address. */
export const holdsPicks = ({ pick }: State): boolean => pick.length <= MOST_PICKS;

/** The address of a state of the open table. */
export const addressOf = ({ sheet }: Bench, state: State): string =>
  writeState(sheet.name, holdsPicks(state) ? state : { ...state, pick: [], onlyPicked: false });

/** What is beside the address in the browser's history. */
const besideAddress = (state: State) => (holdsPicks(state) ? null : { pick: state.pick, onlyPicked: state.onlyPicked });

/** Where the reader is with what is chosen, in the browser's history. */
export const placeOf = (bench: Bench): HistoryPlace => ({
  address: addressOf(bench, bench.state),
  beside: besideAddress(bench.state),
});

/** Goes to another address; what is picked in the same table stays picked. */
export function goTo(href: string, picks: State | null): void {
  step({ address: href, beside: picks && besideAddress({ ...picks, onlyPicked: false }) });
}

/** Shows the table to who has scripts; the list of files stays below. */
export function showBench(): void {
  for (const link of document.querySelectorAll("[data-open-table]")) link.toggleAttribute("hidden", false);
  part("[data-top]").addEventListener("submit", (event) => event.preventDefault());
}
