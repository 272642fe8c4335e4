import { z } from "zod";
import { ui } from "../words/ui.ts";
import { collection } from "./collection.ts";
import { bodyText, fieldsOf, former, frame, ourWords, sources } from "./columns.ts";
import { aliases, choice, citations, formerIds, order, shortTitle, summary, text } from "./fields.ts";

const schema = z.strictObject({
  title: text("ชื่อองค์ประกอบ"),
  shortTitle,
  summary,
  formerIds,
  kind: choice("ประเภท", ui.factorKind),
  order,
  parts: z.array(text("ส่วนย่อย")).default([]).meta({ title: "ส่วนย่อย" }),
  aliases: aliases("คำอื่นที่คนใช้ค้น"),
  sources: citations,
});
const field = fieldsOf(schema);
const KINDS = Object.keys(ui.factorKind);

/** องค์ประกอบหนึ่งข้อ เนื้อความใต้หัวไฟล์คือถ้อยคำของรายงาน */
export const factors = collection({
  one: "factor",
  label: "ปัจจัย",
  reason: "ปัจจัยขาดไปข้อหนึ่ง",
  schema,
  body: {
    title: "ถ้อยคำของรายงาน",
    help: "คัดจากย่อหน้าที่อ้างให้ตรงทุกตัวอักษร เว้นหนึ่งบรรทัดเพื่อขึ้นย่อหน้าใหม่",
    required: true,
  },
  quotations: { citations: "sources", exact: false, body: true, fields: [], parts: "parts" },
  uniqueNames: true,
  compare: (a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || a.order - b.order,
  search: {
    kind: "factors",
    aliases: (factor) => factor.aliases,
    factors: ({ id }) => [id],
    beside: ({ shortTitle, summary }) => [shortTitle, summary],
    says: ({ kind, text }) => [ui.factorKind[kind], text],
  },
  columns: [
    ...frame,
    field("kind", "Kind"),
    field("order", "Order in the report"),
    bodyText("text", { th: "ถ้อยคำของรายงาน", en: "Words of the report" }),
    field("parts", "Parts"),
    field("aliases", "Other words"),
    field("shortTitle", "Short title", { description: ourWords }),
    field("summary", "Summary", { description: ourWords }),
    former,
    sources,
  ],
});
