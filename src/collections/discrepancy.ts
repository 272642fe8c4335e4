import { z } from "zod";
import { formatNumber } from "../text/numbers.ts";
import { byReport, collection } from "./collection.ts";
import { fieldsOf, former, frame, PLACES } from "./columns.ts";
import { computationsIn } from "./computations.ts";
import { choice, citation, formerIds, order, quote, text } from "./fields.ts";

/** What one side of a disagreement says. */
export const statement = citation.extend({
  says: text("กล่าวว่า", "สั้น ๆ เช่น จำนวนพร้อมหน่วย"),
  quote,
});

const schema = z.strictObject({
  title: text("เรื่อง", "สั้น ๆ ว่าอะไรไม่ตรงกัน"),
  formerIds,
  what: text("อะไรไม่ตรงกัน", "อธิบายให้คนที่ไม่ได้อ่านรายงานเข้าใจ", { long: true }),
  statements: z.array(statement).min(1).meta({ title: "คำกล่าว" }),
  computed: choice("เรานับได้", computationsIn("th")).optional(),
  unit: text("หน่วย").optional(),
  assessment: text("ความเห็นของเรา", "ชั่งน้ำหนักอย่างไร หรือตัดสินไม่ได้เพราะอะไร", { long: true }),
  order,
});
const field = fieldsOf(schema);
const notCounted = { nothing: "นับจากรายการในเว็บไม่ได้", nothingInEnglish: "cannot be counted from the entries" };

/** จุดที่รายงานไม่ตรงกันเอง หรือไม่ตรงกับการนับแถวของตน */
export const discrepancies = collection({
  one: "discrepancy",
  label: "จุดที่ไม่ตรงกัน",
  reason: "พบจุดที่รายงานกล่าวไม่ตรงกัน",
  schema,
  formRank: 4,
  quotations: { citations: "statements", exact: true, body: false, fields: [] },
  page: "/statistics/",
  anchorPrefix: "d-",
  compare: (a, b, reports) => byReport(a.statements, b.statements, reports) || a.order - b.order,
  search: {
    kind: "statistics",
    says: ({ what, statements, computed, unit, assessment }, { placeName, printedQuote, ourCount }) => {
      const ours = ourCount({ computed, statements });
      return [
        what,
        ...statements.flatMap((statement) => [placeName(statement), statement.says, printedQuote(statement)]),
        ours !== null && `${formatNumber(ours)} ${unit}`,
        assessment,
      ];
    },
  },
  columns: [
    ...frame("ours"),
    field("what", "What disagrees", "ours", { description: { th: "บอกสั้น ๆ ว่าเรื่องใด", en: "In short, on what" } }),
    {
      name: "statements",
      title: { th: "คำกล่าว", en: "Statements" },
      type: "places",
      origin: "report",
      required: true,
      description: {
        th:
          "คำกล่าวแต่ละฝ่าย says อย่างสั้น quote ตามที่แก้คำแล้ว quotePrinted ตามที่พิมพ์ ใน CSV มีแต่ที่มา " +
          "คำกล่าวเองอยู่ในตาราง discrepancy-statements",
        en:
          "What each side says: says in short, quote as corrected, quotePrinted as printed. CSV has only the places; " +
          "the statements are in the table discrepancy-statements",
      },
      value: ({ statements }, { place, printedQuote }) =>
        statements.map((statement) => ({
          ...place(statement),
          says: statement.says,
          quote: statement.quote,
          quotePrinted: printedQuote(statement),
        })),
    },
    {
      name: "computed",
      ...notCounted,
      title: { th: "เรานับได้", en: "Our own count" },
      type: "integer",
      origin: "ours",
      description: {
        th: "นับจากรายการในเว็บนี้ หน่วยอยู่ในช่อง unit",
        en: "Counted from the entries of this site; its unit is in the column unit",
      },
      value: (discrepancy, { ourCount }) => ourCount(discrepancy),
    },
    {
      name: "computation",
      description: { th: "วิธีนับของช่อง computed", en: "How computed was counted" },
      ...notCounted,
      title: { th: "นับอะไร", en: "What was counted" },
      type: "text",
      origin: "ours",
      choices: computationsIn("th"),
      choicesInEnglish: computationsIn("en"),
      value: ({ computed }) => computed ?? null,
    },
    field("unit", "Unit", "ours", {
      description: { th: "หน่วยของช่อง computed", en: "Unit of computed" },
      nothing: "ไม่มีจำนวนที่นับได้",
      nothingInEnglish: "nothing was counted",
    }),
    field("assessment", "Editors' assessment", "ours", {
      description: {
        th: "ความเห็นของเว็บ ไม่ตัดสินแทนรายงาน",
        en: "What the site thinks of it, without deciding for the report",
      },
    }),
    former,
    {
      name: "sources",
      ...PLACES,
      required: true,
      value: ({ statements }, { place }) => statements.map(({ says: _, quote: __, ...cited }) => place(cited)),
    },
  ],
});
