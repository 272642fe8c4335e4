import { nearest } from "../text/nearest.ts";
import { searchKey } from "../text/normalise.ts";
import { type AddressFault, mended } from "./address-fault.ts";
import { readFilters } from "./read-filters.ts";
import type { DataSheet } from "./sheet.ts";
import type { SheetColumn } from "./sheet-column.ts";
import { EMPTY, MOST_COMPARED, type State } from "./state.ts";
import { FILTERS, type FilterKey, WORDS } from "./write-address.ts";

/** What an address says as far as it is known, and what in it is not. */

/** What other sites and programs add to addresses that they pass on. */
const OTHERS = /^(?:utm_|fbclid$|gclid$|openExternalBrowser$|liff\.)/;

/** The pairs of an address. Copied out of the source of a page, `&` is `&amp;`; our own words may be in capitals. */
export const readQuery = (search: string): URLSearchParams =>
  new URLSearchParams(
    [...new URLSearchParams(search)].map(([given, text]) => {
      const name = given.replace(/^(?:amp;)+/, "");
      return [WORDS.find((word) => word === name.toLowerCase()) ?? name, text];
    }),
  );

/** The one of these names that is meant: itself, in capitals or not. */
const sameName = (given: string, names: readonly string[]): string | undefined =>
  names.find((name) => name === given) ?? names.find((name) => name.toLowerCase() === given.toLowerCase());

/** The data file that an address asks for; the first when it asks for none, or for one that is not there. */
export function readCollection(
  query: URLSearchParams,
  files: readonly { name: string; label: string }[],
): { name: string; faults: AddressFault[] } {
  const [first] = files;
  const given = query.get("collection")?.trim() ?? "";
  const names = files.map(({ name }) => name);
  const known = sameName(given, names) ?? files.find(({ label }) => label === given)?.name;
  if (given === "" || known !== undefined) return { name: known ?? first?.name ?? "", faults: [] };
  const meant = files.find(({ name }) => name === nearest(given, names));
  const said = meant && { title: meant.label, query: mended(query, given, meant.name) };
  return { name: first?.name ?? "", faults: [{ what: "collection", given, ...(said && { meant: said }) }] };
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
export function readState(query: URLSearchParams, sheet: DataSheet): { state: State; faults: AddressFault[] } {
  const faults: AddressFault[] = [];
  const names = sheet.columns.map(({ name }) => name);
  const columnNamed = (given: string): SheetColumn | undefined => {
    const column = sheet.column(sameName(given, names) ?? "");
    if (column || given === "") return column;
    const meant = sheet.column(nearest(given, names) ?? "");
    const said = meant && { title: meant.title, query: mended(query, given, meant.name) };
    faults.push({ what: "column", given, ...(said && { meant: said }) });
    return undefined;
  };
  const single = (word: (typeof WORDS)[number]): string => {
    const all = new Set(query.getAll(word).map((text) => text.trim()));
    if (all.size > 1) faults.push({ what: "twice", given: word });
    return query.get(word)?.trim() ?? "";
  };
  const columnsNamed = (all: readonly string[]) => all.flatMap((name) => columnNamed(name)?.name ?? []);
  const ids = (text: string): string[] => {
    const rows = list(text).flatMap((given) => {
      const row = sheet.row(given);
      if (!row) faults.push({ what: "row", given });
      return row?.id ?? [];
    });
    return [...new Set(rows)];
  };

  single("collection");
  const columns = columnsNamed(list(single("columns")));
  const sort = single("sort");
  const sortedBy = sort.replace(/^-/, "");
  const sorted = columnNamed(sortedBy);
  if (sort !== "" && sortedBy === "") faults.push({ what: "word", given: `sort=${sort}` });
  const by = single("by");
  const chart = single("chart");
  const drawn = chart === "" ? undefined : columnNamed(chart.replace(/\.each$/, ""));
  const compare = ids(single("compare"));
  if (compare.length > MOST_COMPARED) faults.push({ what: "many", given: String(compare.length) });
  const cross = single("cross");
  const [a, b, ...more] = list(cross);
  const halved = (a !== undefined && b === undefined) || more.length > 0;
  if (halved) faults.push({ what: "word", given: `cross=${cross}` });
  const [rows, heads] = a === undefined || b === undefined || halved ? [] : columnsNamed([a, b]);
  // What is compared is picked: who picks one row more compares it beside the others.
  const compared = compare.slice(0, MOST_COMPARED);
  const pick = query.has("pick") ? ids(single("pick")) : compared;
  const only = single("only");
  // Rows that are not known are told of by themselves.
  const nonePicked = only === "pick" && list(query.get("pick") ?? query.get("compare")).length === 0;
  if ((only !== "" && only !== "pick") || nonePicked) faults.push({ what: "word", given: `only=${only}` });
  const said = single("q");
  const hasLetters = searchKey(said) !== "";
  if (said !== "" && !hasLetters) faults.push({ what: "word", given: `q=${said}` });
  const named = [...new Set(query.keys())].filter((name) => !WORDS.some((word) => word === name) && !OTHERS.test(name));
  const filters = named.flatMap((name) => {
    const [base = "", filter] = name.split(/\.(?=(?:has|from|to)$)/);
    const column = columnNamed(base);
    return column ? [{ column, filter: FILTERS.find((each): each is FilterKey => each === filter), name }] : [];
  });
  const state: State = {
    ...EMPTY,
    columns: columns.length > 0 ? columns : null,
    sort: sorted ? { column: sorted.name, down: sort.startsWith("-") } : null,
    words: hasLetters ? said : "",
    by: by === "" ? null : (columnNamed(by)?.name ?? null),
    cross: rows !== undefined && heads !== undefined ? [rows, heads] : null,
    chart: drawn ? { column: drawn.name, each: chart.endsWith(".each") && drawn.kind === "number" } : null,
    compare: compared,
    pick,
    onlyPicked: only === "pick" && pick.length > 0,
    ...readFilters(query, filters, faults),
  };
  return { state, faults };
}
