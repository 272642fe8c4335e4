import { nearest } from "../text/nearest.ts";
import type { Sheet } from "./sheet.ts";
import type { SheetColumn } from "./sheet-column.ts";
import { EMPTY, MOST_COMPARED, type State } from "./state.ts";
import { isIsoDate } from "./values.ts";

/**
 * The address of a table ⇄ what is chosen in it:
 * `?collection=networks&business=finance&count.from=10&detail.has=ข้าว&q=…&columns=title,province&sort=-title&by=province`
 * `&cross=province,business&chart=business&compare=a,b&pick=a,b&only=pick`. A value of a column stands under the column's name, twice for
 * either of two, empty for rows that say nothing there. No column may be named like one of the other words (a test holds that).
 */
export const WORDS = ["collection", "columns", "sort", "q", "by", "cross", "chart", "compare", "pick", "only"] as const;
const FILTERS = ["has", "from", "to"] as const;
type Filter = (typeof FILTERS)[number];
/** What other sites and programs add to addresses that they pass on. */
const OTHERS = /^(?:utm_|fbclid$|gclid$|openExternalBrowser$|liff\.)/;

/** Something in an address that is not known, and is left out. */
export interface Fault {
  what: "collection" | "column" | "value" | "row" | "range" | "many" | "word";
  given: string;
  /** Title of the column in which it was looked for. */
  column?: string;
  /** Title of what may have been meant. */
  meant?: string;
}

/** The data file that an address asks for; the first when it asks for none, or for one that is not there. */
export function readCollection(query: URLSearchParams, names: readonly string[]): { name: string; faults: Fault[] } {
  const [first = ""] = names;
  const given = query.get("collection")?.trim() ?? "";
  if (given === "" || names.includes(given)) return { name: given || first, faults: [] };
  const meant = nearest(given, names);
  return { name: first, faults: [{ what: "collection", given, ...(meant && { meant }) }] };
}

const list = (text: string | null): string[] => [
  ...new Set(
    (text ?? "")
      .split(",")
      .map((part) => part.trim())
      .filter(Boolean),
  ),
];

/** What an address chooses in a table, and what in it is not known. Never throws: what cannot be followed is told of. */
export function readState(query: URLSearchParams, sheet: Sheet): { state: State; faults: Fault[] } {
  const faults: Fault[] = [];
  const columnNamed = (name: string): SheetColumn | undefined => {
    const column = sheet.column(name);
    if (!column) {
      const meant = nearest(
        name,
        sheet.columns.map((each) => each.name),
      );
      faults.push({ what: "column", given: name, ...(meant && { meant: sheet.column(meant)?.title ?? meant }) });
    }
    return column;
  };
  const columnsNamed = (names: readonly string[]) => names.flatMap((name) => columnNamed(name)?.name ?? []);
  const ids = (text: string | null): string[] => {
    const all = list(text);
    for (const id of all) if (!sheet.row(id)) faults.push({ what: "row", given: id });
    return all.filter((id) => sheet.row(id));
  };

  const columns = columnsNamed(list(query.get("columns")));
  const sort = query.get("sort")?.trim() ?? "";
  const sorted = sort === "" ? undefined : columnNamed(sort.replace(/^-/, ""));
  const by = query.get("by")?.trim();
  const chart = query.get("chart")?.trim() ?? "";
  const drawn = chart === "" ? undefined : columnNamed(chart.replace(/\.each$/, ""));
  const compare = ids(query.get("compare"));
  if (compare.length > MOST_COMPARED) faults.push({ what: "many", given: String(compare.length) });
  const [a, b, ...more] = list(query.get("cross"));
  if ((a !== undefined && b === undefined) || more.length > 0)
    faults.push({ what: "word", given: `cross=${query.get("cross")}` });
  const crossed = a === undefined || b === undefined || more.length > 0 ? [] : columnsNamed([a, b]);
  const [rows, heads] = crossed;
  const pick = ids(query.get("pick"));
  const only = query.get("only");
  if (only !== null && only !== "pick") faults.push({ what: "word", given: `only=${only}` });
  return {
    state: {
      ...EMPTY,
      columns: columns.length > 0 ? columns : null,
      sort: sorted ? { column: sorted.name, down: sort.startsWith("-") } : null,
      words: (query.get("q") ?? "").trim(),
      by: by ? (columnNamed(by)?.name ?? null) : null,
      cross: rows !== undefined && heads !== undefined ? [rows, heads] : null,
      chart: drawn ? { column: drawn.name, each: chart.endsWith(".each") && drawn.kind === "number" } : null,
      compare: compare.slice(0, MOST_COMPARED),
      pick,
      onlyPicked: only === "pick" && pick.length > 0,
      ...readFilters(query, columnNamed, faults),
    },
    faults,
  };
}

function readFilters(
  query: URLSearchParams,
  columnNamed: (name: string) => SheetColumn | undefined,
  faults: Fault[],
): Pick<State, "values" | Filter> {
  const found = { values: {} as Record<string, string[]>, has: {}, from: {}, to: {} } satisfies Record<string, object>;
  const names = new Set([...query.keys()].filter((name) => !WORDS.some((word) => word === name) && !OTHERS.test(name)));
  for (const name of names) {
    const [base = "", filter] = name.split(/\.(?=(?:has|from|to)$)/) as [string, Filter | undefined];
    const column = columnNamed(base);
    if (!column) continue;
    const given = query.getAll(name).map((text) => (isValue(column, text) ? text : text.trim()));
    if (filter) {
      const text = given.at(-1) ?? "";
      if (text === "") continue;
      if (filter === "has" || isLimit(column, text)) Object.assign(found[filter], { [column.name]: text });
      else faults.push({ what: "range", given: text, column: column.title });
      continue;
    }
    const known = [...new Set(given)].filter((value) => isValue(column, value));
    for (const value of given.filter((value) => !isValue(column, value)))
      faults.push({ what: "value", given: value, column: column.title, ...meantValue(column, value) });
    if (known.length > 0) found.values[column.name] = known;
  }
  return found;
}

/** A value that rows have, or could have. */
const isValue = (column: SheetColumn, value: string): boolean =>
  column.counts().has(value) || (column.labels !== undefined && Object.hasOwn(column.labels, value));

function meantValue({ counts, labels = {} }: SheetColumn, value: string): { meant?: string } {
  const meant = nearest(
    value,
    [...counts().keys()].filter((key) => key.length < 60),
  );
  return meant ? { meant: labels[meant]?.[0] ?? meant } : {};
}

/** Whether a text can be the end of a range of the column. */
export const isLimit = ({ kind }: SheetColumn, text: string): boolean =>
  kind === "number" ? /^-?\d+(?:\.\d+)?$/.test(text) : kind === "date" && (/^\d{4}$/.test(text) || isIsoDate(text));

/** The query of an address, with its `?`. @param collection name of the data file */
export function writeState(collection: string, state: State): string {
  const parts: [string, string][] = [["collection", collection]];
  for (const [column, values] of Object.entries(state.values)) for (const value of values) parts.push([column, value]);
  for (const filter of FILTERS)
    for (const [column, text] of Object.entries(state[filter])) parts.push([`${column}.${filter}`, text]);
  const add = (name: string, value: string | null | undefined) => value && parts.push([name, value]);
  add("q", state.words);
  add("columns", state.columns?.join(","));
  add("sort", state.sort && `${state.sort.down ? "-" : ""}${state.sort.column}`);
  add("by", state.by);
  add("cross", state.cross?.join(","));
  add("chart", state.chart && `${state.chart.column}${state.chart.each ? ".each" : ""}`);
  add("compare", state.compare.join(","));
  add("pick", state.pick.join(","));
  add("only", state.onlyPicked && state.pick.length > 0 ? "pick" : null);
  return `?${parts.map(([name, value]) => `${encodeURIComponent(name)}=${encode(value)}`).join("&")}`;
}

/** Commas, colons and slashes stay readable; a space becomes a plus sign, as forms write it. */
const encode = (value: string): string =>
  encodeURIComponent(value).replaceAll("%2C", ",").replaceAll("%3A", ":").replaceAll("%2F", "/").replaceAll("%20", "+");
