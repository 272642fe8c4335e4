import { z } from "zod";
import { countWord } from "../text/count-word.ts";
import { collection } from "./collection.ts";
import { fieldsOf, former, frame, noneChosen } from "./columns.ts";
import { formerIds, oneLine, order, reference } from "./fields.ts";

const first = z.strictObject({
  lesson: reference("lessons", "บทเรียน", "เลือกจากบทเรียนของหมวดนี้"),
  reason: oneLine("ทำไมจึงเลือก", "ใส่เฉพาะข้อที่อยากแนะนำบนสุดของหน้าบทเรียน ของเราเอง จากถ้อยคำของข้อนั้น", 60).optional(),
});

/** So many lessons of a topic are seen before the others are unfolded. */
export const FIRST_LESSONS = 4;

const schema = z.strictObject({
  title: oneLine("ชื่อหมวด", "สิ่งที่ผู้อ่านอยากทำ ขึ้นต้นด้วยคำกริยา", 30),
  formerIds,
  lead: oneLine("ประโยคนำ", "ของเราเอง หนึ่งประโยค บอกว่าบทเรียนในหมวดนี้แนะนำอะไร", 60),
  order,
  first: z
    .array(first)
    .max(FIRST_LESSONS)
    .default([])
    .meta({
      title: "ให้อ่านก่อน",
      description: `บทเรียนที่อยู่บนสุดของหมวด ไม่เกิน${countWord(FIRST_LESSONS)}ข้อ ข้ออื่นตามมาตามลำดับในรายงาน`,
    }),
});
const field = fieldsOf(schema);

/**
 * หมวดของบทเรียน: สิ่งที่ผู้อ่านอยากทำ บทเรียนบอกเองว่าอยู่หมวดใด เราจัดเอง รายงานไม่ได้จัด
 * Questions do not use them: many ask what something is or what a report says, which is nothing that one does.
 */
export const topics = collection({
  one: "topic",
  label: "หมวดของบทเรียน",
  reason: "มีบทเรียนหลายข้อที่ช่วยให้ทำสิ่งหนึ่งได้ และยังไม่มีหมวดที่ตรง",
  schema,
  rules: ["first-of-topic"],
  uniqueNames: true,
  page: "/lessons/",
  compare: (a, b) => a.order - b.order,
  search: {
    kind: "pages",
    says: ({ lead, first }) => [lead, ...first.map(({ reason }) => reason)],
  },
  columns: [
    ...frame("ours"),
    field("lead", "Standfirst", "ours", {
      description: { th: "บอกว่าหมวดนี้ช่วยเรื่องอะไร", en: "What its lessons help with" },
    }),
    field("order", "Order", "ours", {
      description: { th: "ลำดับที่เว็บแสดง", en: "The order in which the site shows them" },
    }),
    field("first", "Lessons to read first", "ours", {
      ...noneChosen,
      description: {
        th: "lesson เป็นรหัสของบทเรียน reason เป็นเหตุผลที่บรรณาธิการเลือก บทเรียนอื่นของหมวดดูที่ช่อง topic ของบทเรียน",
        en: "lesson is the identifier of a lesson, reason why the editors chose it; the others are in the column topic of lessons",
      },
    }),
    former,
  ],
});
