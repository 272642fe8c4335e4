import { placeText as own } from "./places.ts";

/** A word for places in Thai citations, and the English one: of one place, and of several. */
export type PlaceWord = readonly [thai: string, english: string, several?: string];

/** What the site calls places (places.ts), and the words for parts of a book with which Thai reports name theirs. */
export const englishPlaces: readonly PlaceWord[] = [
  [own.paragraph, "para.", "paras."],
  [own.number, "No.", "Nos."],
  [own.row, "row", "rows"],
  [own.lastRow, "last row"],
  [own.tableHead, "head"],
  [own.subsection, "Subsection"],
  [own.table, "table"],
  [own.heading, "heading"],
  [own.to, "to"],
  ["และอีก", "and"],
  ["แห่ง", "more places"],
  ["ภาคผนวก", "Appendix"],
  ["ตารางที่", "Table"],
  ["หัวข้อ", "Section"],
  ["บทคัดย่อ", "Abstract"],
  ["คำนิยม", "Foreword"],
  ["สารบัญ", "Contents"],
  ["บทที่", "Chapter"],
  ["รายงานการประชุม", "meeting report"],
  ["ข้อสรุปการประชุม", "meeting conclusions"],
  ["รูปที่", "Figure"],
  ["ข้อ", "Item", "Items"],
  ["ปก", "Cover"],
];

/** Before these an English citation has a comma. */
export const withComma: readonly string[] = [
  "para.",
  "paras.",
  "row",
  "rows",
  "last row",
  "No.",
  "Nos.",
  "head",
  "heading",
  "table",
  "Item",
  "Items",
  "meeting report",
  "meeting conclusions",
];
