import { z } from "zod";
import { compareThai } from "../text/collate.ts";
import { counted } from "../words/counted.ts";
import { entry } from "../words/entry.ts";
import { byReport, collection } from "./collection.ts";
import { fieldsOf, former, frame, sources } from "./columns.ts";
import { choice, citations, formerIds, listed, order, references, text } from "./fields.ts";
import { reportWords } from "./report-words.ts";

/** ส่วนของกรอบคิด และป้ายไทยของแต่ละส่วน ตามลำดับที่แสดง */
export const frameworkKinds = {
  definition: "คุณลักษณะของเครือข่ายคุณค่า",
  activity: "กิจกรรมของเครือข่ายคุณค่าที่พึงประสงค์",
  type: "แบบของเครือข่าย",
  approach: "แนวทางการขยายผล",
  guideline: "แนวทางการหนุนเสริม",
  objective: "วัตถุประสงค์",
  output: "ผลงานที่คาดหวัง",
  step: "กระบวนการวิจัย",
  reason: "เหตุที่ไม่ได้รายงาน",
} as const;
export type FrameworkKind = keyof typeof frameworkKinds;

/** Degrees of what a report tells kinds of networks by; what it calls them itself stands in its record (`degrees`). */
export const strength = { strong: "เข้มข้น", weak: "ไม่เข้มข้น" };
const strengthInEnglish = { strong: "intensive", weak: "not intensive" };
export const strengthOf = { team: "ทีมวิจัย", leaders: "ผู้นำ" };

const schema = z.strictObject({
  title: text("ชื่อ", "เราตั้งเองเมื่อรายงานไม่มีชื่อ"),
  formerIds,
  kind: choice("ส่วน", frameworkKinds),
  order,
  count: z.int().min(0).optional().meta({ title: "จำนวนเครือข่าย", description: "เฉพาะแบบของเครือข่าย ตามที่รายงานกล่าว" }),
  team: choice(strengthOf.team, strength, "เฉพาะแบบของเครือข่าย").optional(),
  leaders: choice(strengthOf.leaders, strength, "เฉพาะแบบของเครือข่าย").optional(),
  group: listed("groups", "กลุ่มโครงการ", { when: "เฉพาะแนวทางการขยายผล: กลุ่มโครงการย่อยของแนวทางนี้" }).optional(),
  leadsTo: references("framework", "ส่งต่อไปยัง", "ข้อที่รายงานกล่าวว่าข้อนี้ส่งผลหรือส่งข้อมูลไปให้"),
  factors: references("factors", entry.lesson.factors),
  sources: citations,
});
const field = fieldsOf(schema);
const noGroup = { nothing: "ไม่ใช่กลุ่มที่รายงานแบ่งตามทีมและผู้นำ", nothingInEnglish: "no group by team and leaders" };

/** ข้อหนึ่งของกรอบคิด เนื้อความใต้หัวไฟล์คือถ้อยคำของรายงาน */
export const framework = collection({
  one: "framework",
  label: "กรอบคิด",
  reason: "กรอบคิดขาดไปข้อหนึ่ง",
  list: {
    name: "กรอบคิด",
    menu: "report",
    title: "กรอบคิดของรายงาน",
    lead: "เครือข่ายคืออะไร ทำอะไร ขยายผลอย่างไร อ่านเป็นความเรียงจากถ้อยคำของรายงาน",
    english: "Framework",
  },
  schema,
  body: reportWords.body,
  made: { from: ({ sources }) => sources },
  concepts: true,
  quotations: { citations: "sources", exact: false, body: true, fields: [] },
  page: "/framework/",
  compare: (a, b, reports) =>
    compareThai(a.kind, b.kind) || byReport(a.sources, b.sources, reports) || a.order - b.order,
  search: {
    kind: "framework",
    factors: (item) => item.factors,
    says: ({ text, count, factors }, { titles }) => [
      count !== undefined && counted.networks(count),
      text,
      titles("factors", factors).join(" · "),
    ],
  },
  columns: [
    ...frame("ours"),
    field("kind", "Part of the framework", "ours", {
      choicesInEnglish: {
        definition: "characteristics of a value network",
        activity: "desirable activities of a value network",
        type: "type of network",
        approach: "approach to extension",
        guideline: "guideline for support",
        objective: "objective",
        output: "expected output",
        step: "step of the research",
        reason: "reason why it was not reported",
      },
      description: { th: "เว็บจัดเป็นส่วนเพื่อแสดง", en: "Sorted by the site, to be shown" },
    }),
    field("order", "Order in the report", "report", {
      description: { th: "ลำดับในส่วนของตน", en: "Its place in its part" },
    }),
    reportWords.column,
    field("count", "Number of networks", "report", {
      description: { th: "จำนวนที่รายงานพิมพ์ของกลุ่มนี้", en: "The number that the report prints of this group" },
      nothing: "ไม่ใช่กลุ่มที่รายงานนับเครือข่าย",
      nothingInEnglish: "no group of networks that the report counts",
      unit: { th: "เครือข่าย", en: "networks" },
    }),
    field("team", "Research team", "report", {
      choicesInEnglish: strengthInEnglish,
      description: { th: "ความเข้มข้นของทีมวิจัยในกลุ่มนี้", en: "How strong the research team is in this group" },
      ...noGroup,
    }),
    field("leaders", "Leaders", "report", {
      choicesInEnglish: strengthInEnglish,
      description: { th: "ความเข้มข้นของผู้นำในกลุ่มนี้", en: "How strong the leaders are in this group" },
      ...noGroup,
    }),
    field("factors", "Factors", "ours", {
      description: { th: "ปัจจัยที่ส่วนนี้กล่าวถึง เว็บจับคู่เอง", en: "Factors of which it speaks; paired by the site" },
      nothing: "ไม่ได้กล่าวถึงปัจจัยใด",
      nothingInEnglish: "of no factor",
    }),
    former,
    sources,
  ],
});
