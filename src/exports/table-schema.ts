/** A table ► Table Schema, as Data Package 2.0 has it (datapackage.org/standard/table-schema), true of its CSV as it is written. */
import type { Bilingual, Column } from "../collections/column.ts";
import type { Table } from "./table.ts";

/** One column. What stands below the line is ours, explained in `conventions` of the package. */
export interface SchemaField {
  name: string;
  title: string;
  description?: string;
  type: "string" | "integer" | "number" | "boolean" | "list" | "array" | "object";
  format: "default";
  constraints?: { required?: true; unique?: true; enum?: string[]; pattern?: string };
  categories?: { value: string; label: string }[];
  trueValues?: string[];
  falseValues?: string[];
  delimiter?: string;
  itemType?: "string";
  // ---
  titles: Bilingual;
  descriptions?: Bilingual;
  origin: Column<unknown>["origin"];
  unit?: Bilingual;
  nothing?: Bilingual;
  labels?: Readonly<Record<string, string>>;
  labelsInEnglish?: Readonly<Record<string, string>>;
  reference?: string;
  valueType?: "yearmonth" | "date";
}

export interface TableSchema {
  fields: SchemaField[];
  missingValues: string[];
  primaryKey: string[];
  foreignKeys?: { fields: string[]; reference: { resource?: string; fields: string[] } }[];
}

/** @param has whether there is a table of that name: only then do keys lead there */
export function tableSchema({ name: own, columns }: Table, has: (table: string) => boolean): TableSchema {
  const foreignKeys = columns.flatMap(({ name, type, refersTo, cellRefersTo = refersTo }) => {
    if (type !== "text" || cellRefersTo === undefined || !has(cellRefersTo)) return [];
    // The standard has no name for the table itself.
    return { fields: [name], reference: { ...(cellRefersTo !== own && { resource: cellRefersTo }), fields: ["id"] } };
  });
  return {
    fields: columns.map(fieldOf),
    missingValues: [""],
    primaryKey: ["id"],
    ...(foreignKeys.length > 0 && { foreignKeys }),
  };
}

function fieldOf(column: Column<never>): SchemaField {
  const { name, title, description, origin, unit, nothing, nothingInEnglish, choicesInEnglish } = column;
  return {
    name,
    title: title.th,
    ...(description && { description: description.th }),
    ...typeOf(column),
    ...constraintsOf(column),
    titles: title,
    ...(description && { descriptions: description }),
    origin,
    ...(unit && { unit }),
    ...(choicesInEnglish && { labelsInEnglish: choicesInEnglish }),
    ...(nothing !== undefined && { nothing: { th: nothing, en: nothingInEnglish ?? nothing } }),
  };
}

type Typed = Omit<SchemaField, "name" | "title" | "titles" | "origin">;

/**
 * What a cell holds, as a reader of the file finds it: days have an apostrophe before them (spreadsheet.ts), only lists of ids can be
 * cut apart again, and objects and lists of them are JSON (csv.ts).
 */
function typeOf({ type, choices, refersTo, parts }: Column<never>): Typed {
  const format = "default" as const;
  switch (type) {
    case "integer":
    case "number":
      return { type, format };
    case "boolean":
      return { type, format, trueValues: ["true"], falseValues: ["false"], ...(choices && { labels: choices }) };
    case "date":
      return { type: "string", format, valueType: "date" };
    case "month":
      return { type: "string", format, valueType: "yearmonth" };
    case "object":
      return { type, format };
    case "list":
      if (parts) return { type: "array", format };
      return refersTo
        ? { type: "list", format, delimiter: "; ", itemType: "string", reference: refersTo }
        : { type: "string", format };
    default:
      return choices
        ? { type: "string", format, categories: Object.entries(choices).map(([value, label]) => ({ value, label })) }
        : { type: "string", format };
  }
}

function constraintsOf({ name, type, choices, required }: Column<never>): Pick<SchemaField, "constraints"> {
  const constraints = {
    ...(required && { required }),
    ...(name === "id" && { unique: true as const }),
    ...(type === "text" && choices && { enum: Object.keys(choices) }),
    ...(type === "month" && { pattern: "'\\d{4}-\\d{2}" }),
    ...(type === "date" && { pattern: "'\\d{4}-\\d{2}-\\d{2}" }),
  };
  return Object.keys(constraints).length > 0 ? { constraints } : {};
}
