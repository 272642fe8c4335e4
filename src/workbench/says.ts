import type { Value } from "../collections/column.ts";
import { spelled } from "../text/finder.ts";
import { isObject, labelOf } from "./cell-values.ts";
import type { FileColumn, FilePart } from "./sheet-file.ts";

type Described = FilePart & Partial<Pick<FileColumn, "type" | "parts">>;
type Say = (value: Value | undefined, add: (text: string) => void) => void;

/** What tells every text of a column's values, as readers see them, in a spelling in which it is found (text/finder.ts). */
export function sayingOf(column: Described): Say {
  const { labels, type, parts = [] } = column;
  const known = new Map<string, string>();
  /** What has a name is one of a few. */
  const nameOf = (key: string): string => {
    const name = known.get(key) ?? spelled(labelOf(column, key));
    known.set(key, name);
    return name;
  };
  // In a list may be days.
  const inList = (text: string): string => spelled(labelOf(column, text));
  const said = labels || type === "date" || type === "month" ? nameOf : type === "list" ? inList : spelled;
  const ofParts = new Map(parts.map((part) => [part.name, sayingOf(part)]));
  const ofPart = (name: string): Say => {
    const known = ofParts.get(name) ?? sayingOf({ name, title: name });
    ofParts.set(name, known);
    return known;
  };
  const say: Say = (value, add) => {
    if (typeof value === "string") add(said(value));
    else if (value === undefined || value === null) return;
    else if (typeof value === "number") add(nameOf(String(value)));
    // Without a name it is a tick, and no word.
    else if (typeof value === "boolean") labels && add(nameOf(String(value)));
    else if (!isObject(value)) for (const item of value) say(item, add);
    else if (typeof value.label === "string" && typeof value.section === "string") add(spelled(value.label));
    else for (const name of Object.keys(value)) ofPart(name)(value[name], add);
  };
  return say;
}
