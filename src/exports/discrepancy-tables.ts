/** What each side of a disagreement says, and where. */
import type { Column, ColumnPlace } from "../collections/column.ts";
import { fieldsOf, frame } from "../collections/columns.ts";
import { statement } from "../collections/discrepancy.ts";
import { placeOf } from "../model/places.ts";
import { dataText } from "../words/data.ts";
import { joinsOne } from "./join-columns.ts";
import { placeColumns } from "./place-columns.ts";
import type { Table } from "./table.ts";

interface StatementRow {
  id: string;
  url: string;
  title: string;
  discrepancy: string;
  number: number;
  says: string;
  quote: string;
  place: ColumnPlace;
}

const field = fieldsOf(statement);
const quotePrinted: Column<StatementRow> = {
  name: "quotePrinted",
  title: { th: "ข้อความตามที่พิมพ์", en: "Quotation as printed" },
  type: "text",
  origin: "report",
  required: true,
  description: {
    th: "ทุกตัวอักษรตามต้นทางเมื่อเรื่องที่ไม่ตรงกันคือคำที่พิมพ์ นอกนั้นเหมือน quote",
    en: "Every letter of the original where the disagreement is on what is printed; else as in quote",
  },
  value: ({ place, quote }, { printedQuote }) => printedQuote({ ...place, quote }),
};

export const discrepancyStatements: Table<StatementRow> = {
  name: "discrepancy-statements",
  ...dataText.tables.discrepancyStatements,
  rows: (k) =>
    k.discrepancies.flatMap(({ id, title, statements }) =>
      statements.map(({ says, quote, ...place }, i) => ({
        id: `${id}--${i + 1}`,
        url: placeOf(k, place).url,
        title,
        discrepancy: id,
        number: i + 1,
        says,
        quote,
        place,
      })),
    ),
  columns: [
    ...frame("ours", {
      th: "ชื่อของจุดที่ไม่ตรงกัน ตามตาราง discrepancies",
      en: "Title of the disagreement, as in the table discrepancies",
    }),
    joinsOne("discrepancy", "discrepancies"),
    {
      name: "number",
      title: { th: "คำกล่าวที่", en: "Number of the statement" },
      type: "integer",
      origin: "ours",
      required: true,
      description: { th: "ลำดับในจุดที่ไม่ตรงกันนั้น เริ่มที่ 1", en: "Its place in the disagreement, from 1" },
      value: ({ number }) => number,
    },
    field("says", "What it says", "ours", {
      description: { th: "อย่างสั้น เช่น จำนวนพร้อมหน่วย", en: "In short, as a number with its unit" },
    }),
    field("quote", "Quotation", "report", {
      description: { th: "คัดจากรายงานฉบับเว็บ ตามที่แก้คำแล้ว", en: "From the web edition, misreadings corrected" },
    }),
    quotePrinted,
    ...placeColumns(true),
  ],
};
