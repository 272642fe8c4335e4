import { isCited } from "../cite/cited.ts";
import type { Meaning, Value } from "../collections/column.ts";
import { collectionNames, collections } from "../collections/index.ts";
import type { DataRecord, Table } from "../exports/table.ts";
import type { Knowledge } from "../model/knowledge.ts";
import { isLikelyStatus } from "../model/status.ts";
import { ui } from "../words/ui.ts";
import { isObject } from "./cell-values.ts";
import { formerIds } from "./former-ids.ts";
import { namesOf } from "./names-of-ids.ts";
import { ownIds } from "./own-ids.ts";
import { readingOf, sectionsRead } from "./reading-order.ts";
import type { FileColumn, FilePart, Labels, SheetFile } from "./sheet-file.ts";

/**
 * A data file as its page of tables shows it: each column with its Thai title, and the names of all that its records only have ids of.
 * @param records of the table @param link turns a site path into the published address
 */
export function describeTable(
  { name: tableName, label, counted, columns }: Table,
  records: readonly DataRecord[],
  k: Knowledge,
  link: (path: string) => string,
): SheetFile {
  const naming = namesOf(k, link);
  const described = columns.map(
    ({
      name,
      title,
      type,
      origin,
      unit,
      description,
      nothing,
      choices,
      calledBefore,
      parts,
      ...meaning
    }): FileColumn => {
      const values = records.map((record) => record[name]);
      const part = (each: NonNullable<typeof parts>[number]): FilePart => ({
        name: each.name,
        title: each.title,
        ...(each.nothing !== undefined && { nothing: each.nothing }),
        ...labelsFor(each, naming.named(each, singles(values, each.name))),
      });
      const named =
        type === "places"
          ? naming.sections(values)
          : name === "section"
            ? naming.sectionsOf(records)
            : naming.named(meaning, singles(values));
      const former = calledBefore ?? formerIds(k, { name: tableName, columns }, { name, ...meaning }, records);
      const reading =
        type === "places" ? readingOf(k, values) : name === "section" ? sectionsRead(k, records) : undefined;
      return {
        name,
        title: title.th,
        type,
        origin,
        ...(unit && { unit: unit.th }),
        ...(description && { description: description.th }),
        ...(nothing !== undefined && { nothing }),
        ...((choices || isHeading(tableName, name)) && { ordered: true }),
        ...(reading && { reading }),
        ...labelsFor({ choices }, named),
        ...(former && { former }),
        ...(parts && { parts: parts.map(part) }),
      };
    },
  );
  const own = ownIds(described, records);
  const told = tableName === "networks" ? toldOfNetworks(k) : undefined;
  return {
    name: tableName,
    label,
    ...(counted && { counted }),
    cited: isCited(tableName),
    columns: described,
    ...(own && { own }),
    ...(told && { told }),
  };
}

/** The rows of its table stand under what this column names, in the order of that. */
const isHeading = (table: string, column: string): boolean =>
  collectionNames.some((name) => name === table && collections[name].under === column);

const STATES = ["active", "potential"] as const;
/** Where what a network has rests on a place that only likely means it. */
function toldOfNetworks(k: Knowledge): SheetFile["told"] {
  const told = k.networks.flatMap((network) => {
    const doubted = STATES.filter((field) => network[field] !== null && isLikelyStatus(k, network, field));
    return doubted.length > 0
      ? [[network.id, Object.fromEntries(doubted.map((field) => [field, ui.ifLikely(true).trim()]))] as const]
      : [];
  });
  return told.length > 0 ? Object.fromEntries(told) : undefined;
}

function labelsFor({ choices = {} }: { choices?: Meaning["choices"] }, named: Labels): { labels?: Labels } {
  const labels = {
    ...Object.fromEntries(Object.entries(choices).map(([value, label]) => [value, [label] as const])),
    ...named,
  };
  return Object.keys(labels).length > 0 ? { labels } : {};
}

/** Single texts, out of lists and of what stands under a name in the objects in them. */
function singles(values: readonly (Value | undefined)[], part?: string): Set<string> {
  const found = new Set<string>();
  const add = (value: Value | undefined): void => {
    if (Array.isArray(value)) for (const item of value) add(item);
    else if (typeof value === "string") found.add(value);
  };
  const dig = (value: Value | undefined): void => {
    if (Array.isArray(value)) for (const item of value) dig(item);
    else if (isObject(value)) add(value[part ?? ""]);
  };
  for (const value of values) (part === undefined ? add : dig)(value);
  return found;
}
