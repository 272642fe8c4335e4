import { nearest } from "../text/nearest.ts";
import { type AddressFault, mended } from "./address-fault.ts";
import { limitOf } from "./limit.ts";
import type { SheetColumn } from "./sheet-column.ts";
import type { State } from "./state.ts";
import type { FilterKey } from "./write-address.ts";

/** Something in an address that narrows the table by a column. */
interface Given {
  column: SheetColumn;
  filter: FilterKey | undefined;
  /** As it stands in the address. */
  name: string;
}

/** The filters of columns that an address sets. What is no value of its column, and no end of a range, is told of and left out. */
export function readFilters(
  query: URLSearchParams,
  filters: readonly Given[],
  faults: AddressFault[],
): Pick<State, "values" | FilterKey> {
  const found = { values: {} as Record<string, string[]>, has: {}, from: {}, to: {} } satisfies Record<string, object>;
  for (const { column, filter, name } of filters) {
    const given = query.getAll(name);
    if (filter) {
      const text = given.at(-1)?.trim() ?? "";
      if (text === "") continue;
      const limit = filter === "has" ? text : limitOf(column, text);
      if (limit === undefined) faults.push({ what: "range", given: text, column: column.title });
      else Object.assign(found[filter], { [column.name]: limit });
      continue;
    }
    const known = given.map((text) => valueNamed(column, text));
    for (const [i, value] of known.entries())
      if (value === undefined) faults.push(unknownValue(query, column, given[i]?.trim() ?? ""));
    const values = new Set([...(found.values[column.name] ?? []), ...known.filter((value) => value !== undefined)]);
    if (values.size > 0) found.values[column.name] = [...values];
  }
  return found;
}

/** The value that is meant: one that rows have or could have, in capitals or not, or what it is called now, or the one of that name. */
function valueNamed(column: SheetColumn, text: string): string | undefined {
  if (isValue(column, text)) return text;
  const given = text.trim().toLowerCase();
  if (isValue(column, given)) return given;
  const former = Object.entries(column.former ?? {}).find(([id]) => id.toLowerCase() === given)?.[1];
  return former ?? Object.entries(column.labels ?? {}).find(([, [label]]) => label.toLowerCase() === given)?.[0];
}

const isValue = (column: SheetColumn, value: string): boolean =>
  column.counts().has(value) || (column.labels !== undefined && Object.hasOwn(column.labels, value));

/** A value is short: what is longer is a text, and no slip of the finger. */
const LONGEST = 60;

function unknownValue(
  query: URLSearchParams,
  { title, counts, labels = {} }: SheetColumn,
  given: string,
): AddressFault {
  const values = [...counts().keys()].filter((key) => key.length < LONGEST);
  const meant = nearest(given, values);
  if (meant === undefined) return { what: "value", given, column: title };
  const said = { title: labels[meant]?.[0] ?? meant, query: mended(query, given, meant) };
  return { what: "value", given, column: title, meant: said };
}
