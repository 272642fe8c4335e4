/** The sections of the reports: what a column of sections and the places of every table lead to. */
import type { ColumnPlace } from "../collections/column.ts";
import { frame } from "../collections/columns.ts";
import { sectionNamed } from "../collections/section-address.ts";
import type { Section } from "../model/sections.ts";
import { dataText } from "../words/data.ts";
import { placeColumns } from "./place-columns.ts";
import type { Table } from "./table.ts";

interface SectionRow {
  id: string;
  url: string;
  title: string;
  label: string;
  heading: string;
  parent?: string;
  order: number;
  place: ColumnPlace;
}

/** As cells of CSV name it. */
const idOf = ({ source, section }: Pick<Section, "source" | "section">): string => `${source}:${section}`;

/** Where it is the section that is told of, it is no key into this table, and nothing in it is meant. */
const ofItself = placeColumns(true).flatMap(({ cellRefersTo: _, ...column }) => (column.name === "at" ? [] : column));

export const sections: Table<SectionRow> = {
  name: "sections",
  ...dataText.tables.sections,
  rows: (k) =>
    [...Map.groupBy(k.sections, ({ source }) => source).values()].flatMap((ofReport) =>
      ofReport.map(({ source, section, url, title, label, heading, parent }, i) => ({
        id: idOf({ source, section }),
        url,
        title,
        label,
        heading,
        ...(parent && { parent: idOf(sectionNamed(parent)) }),
        order: i + 1,
        place: { source, section },
      })),
    ),
  columns: [
    ...frame("ours", { th: "ชื่อในสารบัญของเว็บ", en: "Name in the contents of the web edition" }),
    ...ofItself,
    {
      name: "label",
      title: { th: "ชื่อที่ใช้อ้างอิง", en: "Label" },
      type: "text",
      origin: "ours",
      required: true,
      description: { th: "เรียกอย่างไรเมื่ออ้าง เช่น หัวข้อ 2.3", en: "How a citation calls it" },
      value: ({ label }) => label,
    },
    {
      name: "heading",
      title: { th: "หัวข้อตามที่พิมพ์", en: "Heading" },
      type: "text",
      origin: "report",
      description: { th: "ตามที่รายงานพิมพ์ แก้คำแล้ว", en: "As the report prints it, misreadings corrected" },
      nothing: "รายงานไม่ได้พิมพ์หัวข้อ",
      nothingInEnglish: "the report prints none",
      value: ({ heading }) => heading || null,
    },
    {
      name: "parent",
      title: { th: "อยู่ในหัวข้อ", en: "Part of" },
      type: "text",
      origin: "ours",
      refersTo: "sections",
      description: { th: "รหัสในตาราง sections", en: "Identifier in the table sections" },
      nothing: "ไม่ได้อยู่ในหัวข้ออื่น",
      nothingInEnglish: "part of no other section",
      value: ({ parent }) => parent ?? null,
    },
    {
      name: "order",
      title: { th: "ลำดับ", en: "Order" },
      type: "integer",
      origin: "ours",
      required: true,
      description: { th: "ลำดับในรายงานของตน เริ่มที่ 1", en: "Its place in its report, from 1" },
      value: ({ order }) => order,
    },
  ],
};
