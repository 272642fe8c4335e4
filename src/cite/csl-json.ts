import type { CiteItem } from "./item.ts";
import { noteOf } from "./note.ts";

/** CSL-JSON: the item in a list of one, with the note that programs show which know no place or edition of a report. */
export const cslJson = (item: CiteItem): string => `${JSON.stringify([{ ...item, note: noteOf(item) }], null, 1)}\n`;
