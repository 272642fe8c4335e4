import type { z } from "zod";
import type { CitedPlace, Column, Meaning, Part, Value } from "./column.ts";
import { type Field, outline } from "./outline.ts";

/** Columns that collections share. */

/** How every record begins. */
export const frame: readonly Column<{ id: string; url: string; title: string }>[] = [
  {
    name: "id",
    title: { th: "รหัส", en: "Identifier" },
    type: "text",
    description: "ไม่ซ้ำกันในชุดข้อมูล เผยแพร่แล้วไม่เปลี่ยน",
    value: ({ id }) => id,
  },
  {
    name: "url",
    title: { th: "ที่อยู่", en: "Address" },
    type: "text",
    description: "หน้าหรือจุดในหน้าของเว็บนี้",
    value: ({ url }, { link }) => link(url),
  },
  { name: "title", title: { th: "ชื่อ", en: "Title" }, type: "text", value: ({ title }) => title },
];

/** For those who have cited an entry by an id that it no longer has. */
export const former: Column<{ formerIds: readonly string[] }> = {
  name: "formerIds",
  title: { th: "รหัสเดิม", en: "Former identifiers" },
  type: "list",
  description: "รหัสที่เคยเผยแพร่ของรายการนี้",
  value: ({ formerIds }) => formerIds,
};

/** The text below the front matter, under the name that the data file has for it. */
export const bodyText = (name: string, title: { th: string; en: string }): Column<{ text: string }> => ({
  name,
  title,
  type: "text",
  description: "ข้อความเปล่า บรรทัดละย่อหน้า",
  value: ({ text }) => text || null,
});

/** What is said of a column whose words are the site's own. */
export const ourWords = "เว็บเขียนเอง จากที่รายงานกล่าวไว้ในที่มาของรายการนี้";

export const PLACES = {
  title: { th: "ที่มา", en: "Sources" },
  type: "places",
  description: "อยู่ตรงไหนของรายงาน ใน JSON มีชื่อ หน้า และที่อยู่ของแต่ละแห่ง ใน CSV เขียนว่า รายงาน:หัวข้อ#ย่อหน้า",
} as const;

/** Where the record stands in the reports; every data file ends with it. */
export const sources: Column<{ sources: readonly CitedPlace[] }> = {
  name: "sources",
  ...PLACES,
  value: (entry, { place }) => entry.sources.map(place),
};

type More = Partial<Pick<Column<unknown>, "type" | "unit" | "description" | keyof Meaning>>;

/** Makes columns that say what a field of the front matter says, under its name; what the schema says of it is not said again. */
export const fieldsOf = (schema: z.core.$ZodType) => {
  const fields = new Map(outline("", schema).fields?.map((field) => [field.name, field]));
  return <N extends string>(name: N, en: string, more: More = {}): Column<Partial<Record<N, Value>>> => {
    const field = fields.get(name);
    if (!field) throw new Error(`${name}: the schema has no such field`);
    return {
      name,
      title: { th: field.title, en },
      type: TYPES[field.kind],
      ...describe(field),
      ...meaningOf(field),
      ...partsOf(field),
      ...more,
      value: (entry) => entry[name] ?? null,
    };
  };
};

const TYPES: Readonly<Record<Field["kind"], Column<unknown>["type"]>> = {
  text: "text",
  choice: "text",
  date: "date",
  number: "integer",
  boolean: "boolean",
  list: "list",
  object: "object",
};

/** The same as data, for what shows values or checks them. */
function meaningOf({ choices, nothing, ref, listed, item }: Field): Meaning {
  const collection = ref ?? item?.ref;
  // Sections have no data file in which they could be looked up.
  const refersTo = collection === "report" ? undefined : collection;
  return {
    ...(choices && { choices }),
    ...(nothing !== undefined && { nothing }),
    ...(refersTo && { refersTo }),
    ...(listed && { listed }),
  };
}

function partsOf({ fields, item }: Field): { parts?: readonly Part[] } {
  const parts = fields ?? item?.fields;
  return parts ? { parts: parts.map((part) => ({ name: part.name, title: part.title, ...meaningOf(part) })) } : {};
}

/** What the values of a field mean, in words: its choices, and what `null` says. */
function describe({ choices, nothing }: Field): { description?: string } {
  const values = Object.entries(choices ?? {}).map(([value, label]) => `${value} = ${label}`);
  const said = [...values, ...(nothing === undefined ? [] : [`null = ${nothing}`])].join(", ");
  return said === "" ? {} : { description: said };
}
