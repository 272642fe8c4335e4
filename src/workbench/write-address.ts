import type { State } from "./state.ts";

/**
 * The address of a table ⇄ what is chosen in it:
 * `?collection=networks&business=finance&count.from=10&detail.has=ข้าว&q=…&columns=title,province&sort=-title&by=province`
 * `&cross=province,business&chart=business&compare=a,b&pick=a,b&only=pick`. A value of a column stands under the column's name, twice for
 * either of two, empty for rows that say nothing there. What is compared is picked too where `pick` is not said. No column may be named
 * like one of the other words (a test holds that).
 */
export const WORDS = ["collection", "columns", "sort", "q", "by", "cross", "chart", "compare", "pick", "only"] as const;
export const FILTERS = ["has", "from", "to"] as const;
export type FilterKey = (typeof FILTERS)[number];

/** The query of an address, with its `?`. @param collection name of the data file */
export function writeState(collection: string, state: State): string {
  const parts: [string, string][] = [["collection", collection]];
  for (const [column, values] of Object.entries(state.values)) for (const value of values) parts.push([column, value]);
  for (const filter of FILTERS)
    for (const [column, text] of Object.entries(state[filter])) parts.push([`${column}.${filter}`, text]);
  const add = (name: string, value: string | null | undefined) => value && parts.push([name, value]);
  add("q", state.words);
  add("columns", state.columns?.join());
  add("sort", state.sort && `${state.sort.down ? "-" : ""}${state.sort.column}`);
  add("by", state.by);
  add("cross", state.cross?.join());
  add("chart", state.chart && `${state.chart.column}${state.chart.each ? ".each" : ""}`);
  add("compare", state.compare.join());
  if (state.pick.join() !== state.compare.join()) parts.push(["pick", state.pick.join()]);
  add("only", state.onlyPicked && state.pick.length > 0 ? "pick" : null);
  return queryOf(parts);
}

/** Names and values as a query, with its `?`. */
export const queryOf = (parts: readonly (readonly [name: string, value: string])[]): string =>
  `?${parts.map(([name, value]) => `${encodeURIComponent(name)}=${encode(value)}`).join("&")}`;

/** Commas, colons and slashes stay readable; a space becomes a plus sign, as forms write it. */
const encode = (value: string): string =>
  encodeURIComponent(value).replaceAll("%2C", ",").replaceAll("%3A", ":").replaceAll("%2F", "/").replaceAll("%20", "+");
