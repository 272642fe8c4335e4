import type { Row } from "./row.ts";

/** The same function of rows, worked out once for each. */
export function once<T>(rows: readonly Row[], make: (row: Row) => T): (row: Row) => T {
  const made: (T | undefined)[] = new Array(rows.length);
  return (row) => {
    const known = made[row.place];
    if (known !== undefined) return known;
    const fresh = make(row);
    made[row.place] = fresh;
    return fresh;
  };
}

/** The same value, worked out when it is first asked for. */
export function lazy<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
