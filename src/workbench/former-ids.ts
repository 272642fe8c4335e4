import type { Column } from "../collections/column.ts";
import { collectionNames } from "../collections/index.ts";
import type { DataRecord } from "../exports/table.ts";
import type { Knowledge } from "../model/knowledge.ts";
import { textsOf } from "../model/untyped.ts";
import type { FileColumn } from "./sheet-file.ts";

/** Ids of now ► those that the entry had before. */
type Before = ReadonlyMap<string, readonly string[]>;

/** Between the ids of which the id of a row that joins entries is made. */
const JOIN = "--";

const beforeIn = (k: Knowledge, table: string | undefined): Before => {
  const name = collectionNames.find((each) => each === table);
  return new Map(name && k[name].map((entry) => [entry.id, textsOf(entry, "formerIds")]));
};

/**
 * What the values of a column were before ► what they are, of all that rows have: addresses with the old ones are still about. Of the
 * ids of a table also those that were made of them.
 */
export function formerIds(
  k: Knowledge,
  table: { name: string; columns: readonly Pick<Column<unknown>, "name" | "refersTo">[] },
  { name, refersTo }: Pick<Column<unknown>, "name" | "refersTo">,
  records: readonly DataRecord[],
): FileColumn["former"] {
  const before = beforeIn(k, name === "id" ? table.name : refersTo);
  const moved = new Map<string, string>();
  for (const value of new Set(records.flatMap((record) => record[name] ?? [])))
    for (const id of before.get(String(value)) ?? []) moved.set(id, String(value));
  if (name === "id") for (const [old, id] of joined(k, table.columns, records)) moved.set(old, id);
  return moved.size > 0 ? Object.fromEntries(moved) : undefined;
}

/** Of rows whose id is made of those of the entries that they join. */
function* joined(
  k: Knowledge,
  columns: readonly Pick<Column<unknown>, "name" | "refersTo">[],
  records: readonly DataRecord[],
): Generator<[old: string, id: string]> {
  for (const { name, refersTo } of columns) {
    const before = beforeIn(k, refersTo);
    for (const record of records) {
      const id = String(record.id);
      const parts = id.split(JOIN);
      const place = parts.length > 1 ? parts.indexOf(String(record[name])) : -1;
      if (place >= 0)
        for (const old of before.get(parts[place] ?? "") ?? []) yield [parts.with(place, old).join(JOIN), id];
    }
  }
}
