import type { Value } from "../collections/column.ts";
import { finder } from "../text/finder.ts";
import type { Row } from "./row.ts";
import { type FileColumn, type FilePart, holdsIds } from "./sheet-file.ts";
import { isObject, labelOf, NOTHING, placeKey } from "./values.ts";

/** Where the words are that a reader looks for. */

type Described = FilePart & { type?: FileColumn["type"]; parts?: readonly FilePart[] };
type Says = (value: Value | undefined) => boolean;

/**
 * Whether one of these columns says a word of a row: in one of its values, as readers see them. Nothing is made of a row beforehand, so
 * the first letter that is typed is answered as soon as the others. Ids are found from their start alone: who pastes one has all of it,
 * and the three letters of a province stand somewhere in half of them.
 * @param word a search key
 */
export function saying(columns: readonly FileColumn[], word: string): (row: Row) => boolean {
  const [anywhere, fromStart] = [finder(word), finder(word, true)];
  const tests = columns.map((column) => ({
    name: column.name,
    says: sayingOf(column, holdsIds(column) ? fromStart : anywhere),
  }));
  return ({ record }) => {
    for (const { name, says } of tests) if (says(record[name])) return true;
    return false;
  };
}

function sayingOf(column: Described, says: (text: string) => boolean): Says {
  const { labels, type, parts = [] } = column;
  const known = new Map<string, boolean>();
  /** What has a name is one of a few. */
  const inName = (key: string): boolean => {
    const answer = known.get(key) ?? says(labelOf(column, key));
    known.set(key, answer);
    return answer;
  };
  // In a list may be days.
  const inText =
    labels || type === "date" || type === "month"
      ? inName
      : type === "list"
        ? (text: string) => says(labelOf(column, text))
        : says;
  const partSays = new Map(parts.map((part) => [part.name, sayingOf(part, says)]));
  const said: Says = (value) => {
    if (typeof value === "string") return inText(value);
    if (value === undefined || value === null) return false;
    if (typeof value === "number") return inName(String(value));
    // Without a name it is a tick, and no word.
    if (typeof value === "boolean") return labels !== undefined && inName(String(value));
    if (!isObject(value)) return value.some(said);
    if (typeof value.label === "string" && placeKey(value) !== NOTHING) return says(value.label);
    return Object.entries(value).some(([name, part]) => {
      const own = partSays.get(name) ?? sayingOf({ name, title: name }, says);
      partSays.set(name, own);
      return own(part);
    });
  };
  return said;
}
