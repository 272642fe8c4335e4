/** Columns of tables that join entries: each holds ids of another data file. */
import type { Bilingual, Column } from "../collections/column.ts";

const reading = { origin: "ours" } as const;

/** The id of one entry; every record has one. */
export const joins = <N extends string>(name: N, refersTo: string, title: Bilingual): Column<Record<N, string>> => ({
  name,
  title,
  type: "text",
  ...reading,
  required: true,
  refersTo,
  value: (row) => row[name],
});

/** The ids of any number of entries. */
export const joinsAll = <N extends string>(
  name: N,
  refersTo: string,
  title: Bilingual,
): Column<Record<N, readonly string[]>> => ({
  name,
  title,
  type: "list",
  ...reading,
  refersTo,
  value: (row) => row[name],
});

export const NETWORK: Bilingual = { th: "เครือข่าย", en: "Network" };
export const FACTOR: Bilingual = { th: "ปัจจัย", en: "Factor" };
export const LESSON: Bilingual = { th: "บทเรียน", en: "Lesson" };
