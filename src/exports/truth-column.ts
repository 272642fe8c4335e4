import type { Bilingual, Column } from "../collections/column.ts";

/** A column of ours that is true or false of every row. */
export const truthOf = <N extends string>(
  name: N,
  title: Bilingual,
  description: Bilingual,
): Column<Record<N, boolean>> => ({
  name,
  title,
  type: "boolean",
  origin: "ours",
  required: true,
  description,
  value: (row) => row[name],
});
