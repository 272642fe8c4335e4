import { z } from "zod";
import { countWord } from "../text/count-word.ts";
import { ui } from "../words/ui.ts";
import { byReport, collection } from "./collection.ts";
import {
  aliasesInReport,
  fieldsOf,
  former,
  frame,
  noneChosen,
  otherNames,
  ourShortTitle,
  ourSummary,
  sources,
} from "./columns.ts";
import { aliases, choice, citations, formerIds, ofIds, order, reference, shortTitle, summary, text } from "./fields.ts";
import { reportWords } from "./report-words.ts";

/** So many lessons stand on the page of a factor; the others are a list of their own. */
export const BEST_LESSONS = 3;

/** So many of them say at most what weakens a factor. */
const MOST_WEAKENING = 4;

const lessons = (title: string, description: string, most: number) =>
  z
    .array(reference("lessons", "บทเรียน"), ofIds)
    .max(most)
    .default([])
    .meta({ title, description: `ไม่เกิน${countWord(most)}ข้อ ${description}` });

const schema = z.strictObject({
  title: text("ชื่อองค์ประกอบ"),
  shortTitle,
  summary,
  formerIds,
  kind: choice("ประเภท", ui.factorKind),
  order,
  parts: z.array(text("ส่วนย่อย")).default([]).meta({ title: "ส่วนย่อย" }),
  first: lessons(
    "บทเรียนให้อ่านก่อน",
    `เลือกข้อที่อ่านแล้วลงมือทำได้ จากบทเรียนที่บอกว่าเกี่ยวกับปัจจัยนี้ ไม่เลือกก็แสดง${countWord(BEST_LESSONS)}ข้อแรกตามลำดับในรายงาน`,
    BEST_LESSONS,
  ),
  weakenedBy: lessons(
    "สิ่งที่บั่นทอน",
    "บทเรียนที่ถ้อยคำของรายงานเองบอกว่าอะไรทำให้ปัจจัยนี้อ่อนลงหรือไปไม่ถึง ไม่มีก็เว้น ไม่เดา",
    MOST_WEAKENING,
  ),
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
  list: {
    name: "ปัจจัย",
    menu: "start",
    title: "ปัจจัยแห่งความสำเร็จและความยั่งยืน",
    lead: "องค์ประกอบที่ทำให้เครือข่ายเกิดขึ้นได้ และอยู่ได้นาน ชื่อเป็นของรายงาน",
    english: "Factors of success and of lasting",
    main: true,
    first: true,
  },
  schema,
  body: reportWords.body,
  made: { from: ({ sources }) => sources },
  concepts: true,
  quotations: { citations: "sources", exact: false, body: true, fields: [], parts: "parts" },
  rules: ["lessons-of-factor"],
  uniqueNames: true,
  compare: (a, b, reports) =>
    KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || byReport(a.sources, b.sources, reports) || a.order - b.order,
  search: {
    kind: "factors",
    aliases: (factor) => factor.aliases,
    factors: ({ id }) => [id],
    beside: ({ shortTitle, summary }) => [shortTitle, summary],
    says: ({ kind, text }) => [ui.factorKind[kind], text],
  },
  columns: [
    ...frame("report"),
    field("kind", "Kind", "report", {
      choicesInEnglish: { success: "factor of success", sustainability: "factor of sustainability" },
      description: {
        th: "ปัจจัยแห่งความสำเร็จหรือความยั่งยืน ตามที่รายงานแบ่ง",
        en: "Of success or of lasting, as the report divides them",
      },
    }),
    field("order", "Order in the report", "report", {
      description: { th: "ลำดับในประเภทของตน", en: "Its place among those of its kind" },
    }),
    reportWords.column,
    field("parts", "Parts", "report", {
      description: { th: "หัวข้อย่อยที่รายงานพิมพ์ไว้ในปัจจัยนี้", en: "Parts that the report names in it" },
      nothing: "รายงานไม่ได้แบ่งย่อย",
      nothingInEnglish: "the report divides it no further",
    }),
    field("aliases", "Other words", "ours", otherNames),
    aliasesInReport,
    field("shortTitle", "Short title", "ours", ourShortTitle),
    field("summary", "Summary", "ours", ourSummary),
    field("first", "Lessons to read first", "ours", {
      ...noneChosen,
      description: {
        th: "บรรณาธิการเลือก บทเรียนอื่นดูที่ช่อง factors ของบทเรียน",
        en: "Chosen by the editors; the others are in the column factors of lessons",
      },
    }),
    field("weakenedBy", "What weakens it", "ours", {
      nothing: "รายงานไม่ได้กล่าวว่าอะไรบั่นทอน",
      nothingInEnglish: "the report does not say what weakens it",
      description: {
        th: "บทเรียนที่ถ้อยคำของรายงานบอกว่าอะไรทำให้ปัจจัยนี้อ่อนลง เว็บจับคู่เอง",
        en: "Lessons whose words in the report say what makes the factor weak; paired by the site",
      },
    }),
    former,
    sources,
  ],
});
