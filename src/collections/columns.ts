import type { z } from "zod";
import type { Bilingual, Column, ColumnMember, ColumnPlace, Meaning, Origin, Value } from "./column.ts";
import { type Field, outline } from "./outline.ts";

/** Columns that collections share. */

/** What is said of titles, where a table says nothing of its own. */
const TITLES: Readonly<Record<Origin, Bilingual>> = {
  report: { th: "ตามที่รายงานพิมพ์ แก้คำแล้ว", en: "As the report prints it, misreadings corrected" },
  ours: { th: "เว็บตั้งเอง", en: "Given by the site" },
  outside: { th: "จากแหล่งอื่น", en: "From elsewhere" },
};

/** How every record begins. @param title whose the titles are @param description of them, where they are of another kind */
export const frame = (
  title: Origin,
  description: Bilingual = TITLES[title],
): readonly Column<{ id: string; url: string; title: string }>[] => [
  {
    name: "id",
    title: { th: "รหัส", en: "Identifier" },
    type: "text",
    origin: "ours",
    required: true,
    description: {
      th: "ไม่ซ้ำกันในชุดข้อมูล เผยแพร่แล้วไม่เปลี่ยน",
      en: "Unique in its table; never changed once published",
    },
    value: ({ id }) => id,
  },
  {
    name: "url",
    title: { th: "ที่อยู่", en: "Address" },
    type: "text",
    origin: "ours",
    required: true,
    description: { th: "หน้าหรือจุดในหน้าของเว็บนี้", en: "Page of this site, or place on a page" },
    value: ({ url }, { link }) => link(url),
  },
  {
    name: "title",
    title: { th: "ชื่อ", en: "Title" },
    type: "text",
    origin: title,
    required: true,
    description,
    value: (entry) => entry.title,
  },
];

/** For those who have cited an entry by an id that it no longer has. */
export const former: Column<{ formerIds: readonly string[] }> = {
  name: "formerIds",
  title: { th: "รหัสเดิม", en: "Former identifiers" },
  type: "list",
  origin: "ours",
  description: { th: "รหัสที่เคยเผยแพร่ของรายการนี้", en: "Identifiers under which this was published before" },
  nothing: "ไม่เคยมีรหัสอื่น",
  nothingInEnglish: "it never had another",
  value: ({ formerIds }) => formerIds,
};

/** The text below the front matter, under the name that the data file has for it. */
export const bodyText = (
  name: string,
  title: Bilingual,
  origin: Origin,
  { required }: { required: boolean },
): Column<{ text: string }> => ({
  name,
  title,
  type: "text",
  origin,
  required,
  description: { th: "ข้อความเปล่า บรรทัดละย่อหน้า", en: "Plain text, a line for each paragraph" },
  value: ({ text }) => text || null,
});

/** What is said of a column whose words are the site's own. */
export const ourWords: Bilingual = {
  th: "เว็บเขียนเอง จากที่รายงานกล่าวไว้ในที่มาของรายการนี้",
  en: "Written by the site, from what the report says in the sources of this record",
};
export const ourShortTitle: More = {
  description: ourWords,
  nothing: "ใช้ชื่อของรายงาน",
  nothingInEnglish: "the title of the report is used",
};
export const ourSummary: More = {
  description: ourWords,
  nothing: "ยังไม่มีประโยคสรุป",
  nothingInEnglish: "not summed up yet",
};

/** Of a column of aliases, which hold what is printed and what is not. */
export const otherNames: More = {
  description: {
    th: "ทั้งรูปที่พิมพ์ในรายงานและคำที่เว็บเติมไว้ให้ค้นพบ คำใดมีในรายงานดูที่ช่อง aliasesInReport",
    en:
      "Forms that the report prints and words added by the site so that it is found; the column aliasesInReport says " +
      "which of them the report has",
  },
  nothing: "ไม่มีชื่อหรือคำอื่น",
  nothingInEnglish: "no others",
};

/** Beside a column of aliases: those that are words of the reports whose places the entry cites. */
export const aliasesInReport: Column<{
  aliases: readonly string[];
  sources?: readonly ColumnPlace[];
  appearances?: readonly ColumnPlace[];
}> = {
  name: "aliasesInReport",
  title: { th: "ชื่ออื่นที่มีในรายงาน", en: "Other names in the report" },
  type: "list",
  origin: "report",
  description: {
    th:
      "คำในช่อง aliases ที่รายงานมีตรงกันทุกตัวอักษร ตามที่พิมพ์หรือตามที่แก้คำแล้ว " +
      "คำที่สั้นกว่าห้าตัวอักษรนับเมื่ออยู่ลำพัง คำที่เหลือในช่อง aliases เป็นของเว็บ",
    en:
      "Those of the column aliases that the report has letter by letter, as printed or as corrected; what is shorter " +
      "than five letters counts where it stands by itself. The others of the column aliases are the site's",
  },
  nothing: "ไม่มีชื่ออื่นที่พบในรายงาน",
  nothingInEnglish: "the report has none of them",
  value: ({ aliases, sources, appearances }, { wordsInReports }) =>
    wordsInReports(sources ?? appearances ?? [], aliases),
};

/** What an empty value means in columns of several tables. */
export const ofNoNetwork = { nothing: "ไม่ได้กล่าวถึงเครือข่ายใด", nothingInEnglish: "of no network" };
export const nobodyNamed = { nothing: "รายงานไม่ได้ลงชื่อ", nothingInEnglish: "the report names none" };
export const noneChosen = { nothing: "บรรณาธิการไม่ได้เลือกไว้", nothingInEnglish: "none chosen" };
/** How sure it is that a network is meant, and how sure a reading is (words/ui.ts), in English. */
export const identityInEnglish = { certain: "certainly this one", likely: "probably this one" };
export const certaintyInEnglish = { certain: "certain", likely: "probable", kept: "kept as printed" };
export const noNote = { nothing: "ไม่มีหมายเหตุ", nothingInEnglish: "no note" };

export const PLACES = {
  title: { th: "ที่มา", en: "Sources" },
  type: "places",
  origin: "ours",
  description: {
    th:
      "อยู่ตรงไหนของรายงาน ใน JSON มีชื่อ หน้า และที่อยู่ของแต่ละแห่ง ใน CSV เขียนว่า รายงาน:หัวข้อ#ย่อหน้า " +
      "รายงาน:หัวข้อ คือรหัสในตาราง sections",
    en:
      "Where it stands in the report. JSON has the name, page and address of each place; CSV has report:section#paragraph, " +
      "of which report:section is an identifier in the table sections",
  },
} as const;

/** Where the record stands in the reports; every data file ends with it, and with what was added since it was published. */
export const sources: Column<{ sources: readonly ColumnPlace[] }> = {
  name: "sources",
  ...PLACES,
  required: true,
  value: (entry, { place }) => entry.sources.map(place),
};

/** A section beside its `sources`: as `1-1` it would be a day to a spreadsheet. */
export const SECTION = {
  name: "section",
  title: { th: "หัวข้อ", en: "Section" },
  type: "text",
  origin: "ours",
  description: {
    th: "ใน CSV มีรหัสรายงานนำหน้า เป็นรหัสในตาราง sections",
    en: "In CSV the identifier of the report stands before it: an identifier in the table sections",
  },
  cellRefersTo: "sections",
} as const;

type More = Partial<
  Pick<
    Column<unknown>,
    | "type"
    | "unit"
    | "description"
    | "required"
    | "nothingInEnglish"
    | "choicesInEnglish"
    | "calledBefore"
    | keyof Meaning
  >
>;

/** Makes columns that say what a field of the front matter says, under its name; what the schema says of it is not said again. */
export const fieldsOf = (schema: z.core.$ZodType) => {
  const fields = new Map(outline("", schema).fields?.map((field) => [field.name, field]));
  return <N extends string>(
    name: N,
    en: string,
    origin: Origin,
    more: More = {},
  ): Column<Partial<Record<N, Value>>> => {
    const field = fields.get(name);
    if (!field) throw new Error(`${name}: the schema has no such field`);
    return {
      name,
      title: { th: field.title, en },
      type: TYPES[field.kind],
      origin,
      ...meaningOf(field),
      ...membersOf(field),
      // A list may be empty, which in CSV is no value.
      ...(field.required && !field.nullable && field.kind !== "list" && { required: true }),
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

/** What the schema says of the values of a field, as data: for what shows values or checks them. */
function meaningOf({ choices, nothing, ref, listed, item }: Field): Meaning {
  const collection = ref ?? item?.ref;
  // A section stands without its report here, and so is no id of the table of sections.
  const refersTo = collection === "report" ? undefined : collection;
  return {
    ...(choices && { choices }),
    ...(nothing !== undefined && { nothing }),
    ...(refersTo && { refersTo }),
    ...(listed && { listed }),
  };
}

function membersOf({ fields, item }: Field): { parts?: readonly ColumnMember[] } {
  const parts = fields ?? item?.fields;
  return parts ? { parts: parts.map((part) => ({ name: part.name, title: part.title, ...meaningOf(part) })) } : {};
}
