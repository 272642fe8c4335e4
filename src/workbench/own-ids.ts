import type { DataRecord } from "../exports/table.ts";
import { isObject, keyOfOther } from "./cell-values.ts";
import type { FileColumn, SheetFile } from "./sheet-file.ts";

/** What records say of lists and sections of their report where an earlier report has one of the same id; `undefined` where none does. */
export function ownIds(columns: readonly FileColumn[], records: readonly DataRecord[]): SheetFile["own"] {
  const own = records.flatMap((record) => {
    const [place] = Array.isArray(record.sources) ? record.sources : [];
    const source = isObject(place) ? String(place.source) : "";
    const keys = columns.flatMap(({ name, labels = {} }) => {
      const key = keyOfOther(source, String(record[name]));
      return Object.hasOwn(labels, key) ? [[name, key] as const] : [];
    });
    return keys.length > 0 ? [[record.id, Object.fromEntries(keys)] as const] : [];
  });
  return own.length > 0 ? Object.fromEntries(own) : undefined;
}
