/** Columns of a table in which each record stands at one place of a report. */
import type { Column, ColumnPlace } from "../collections/column.ts";
import { PLACES, SECTION } from "../collections/columns.ts";

/** A record with a place; one without has none of its columns filled. */
interface Placed {
  place?: ColumnPlace | undefined;
}

const ours = { type: "text", origin: "ours" } as const;

/** @param required every record has a place */
export const placeColumns = (required: boolean): readonly Column<Placed>[] =>
  columns(required).map((column) => (required || column.nothing ? column : { ...column, ...ELSEWHERE }));

/** Where a record need have no place, what it says when it has none. */
const ELSEWHERE = { nothing: "ไม่ใช่ที่หนึ่งในรายงาน", nothingInEnglish: "no place in a report" } as const;

const columns = (required: boolean): readonly Column<Placed>[] => [
  {
    name: "source",
    title: { th: "รายงาน", en: "Report" },
    ...ours,
    required,
    refersTo: "sources",
    description: { th: "รหัสของรายงานในตาราง sources", en: "Identifier of the report in the table sources" },
    value: ({ place }) => place?.source ?? null,
  },
  { ...SECTION, required, value: ({ place }) => place?.section ?? null },
  {
    name: "at",
    title: { th: "ย่อหน้าหรือแถว", en: "Paragraph or row" },
    ...ours,
    description: {
      th: "รหัสในหน้ารายงานฉบับเว็บ เช่น p3 ว่างเมื่ออ้างทั้งหัวข้อ",
      en: "Its anchor in the web edition, as p3; none where a whole section is meant",
    },
    nothing: required ? "อ้างทั้งหัวข้อ" : "อ้างทั้งหัวข้อ หรือไม่ใช่ที่หนึ่งในรายงาน",
    nothingInEnglish: required ? "a whole section" : "a whole section, or no place in a report",
    value: ({ place }) => place?.at ?? null,
  },
  {
    name: "page",
    title: { th: "เริ่มหน้า", en: "Begins on page" },
    type: "text",
    origin: "report",
    description: {
      th: "หน้าที่ตารางหรือหัวข้อนั้นเริ่ม ตามสารบัญของรายงาน",
      en: "Page on which that table or section begins, by the report's table of contents",
    },
    nothing: "สารบัญของรายงานไม่ได้บอกหน้า",
    nothingInEnglish: "not in the report's table of contents",
    value: ({ place }, lookup) => (place ? (lookup.place(place).page ?? null) : null),
  },
  {
    name: "sources",
    ...PLACES,
    required,
    value: ({ place }, lookup) => (place ? [lookup.place(place)] : []),
  },
];
