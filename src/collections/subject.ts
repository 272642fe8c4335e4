import { z } from "zod";
import { collection } from "./collection.ts";
import { fieldsOf, former, frame } from "./columns.ts";
import { formerIds, oneLine, order, text } from "./fields.ts";

const schema = z.strictObject({
  title: oneLine("ชื่อเรื่อง", "สิ่งที่ผู้ถามอยากรู้ ภาษาธรรมดา", 30),
  formerIds,
  english: text("ชื่ออังกฤษ", "สำหรับผู้อ่านไฟล์ข้อมูลที่ไม่รู้ภาษาไทย"),
  order,
});
const field = fieldsOf(schema);

/**
 * เรื่องที่คำถามถาม คำถามบอกเองว่าถามเรื่องใด เราจัดเอง รายงานไม่ได้จัด
 * Topics of lessons are not these: they say what one would do, and many questions ask what something is or what a report says.
 */
export const subjects = collection({
  one: "subject",
  label: "เรื่องของคำถาม",
  reason: "มีคำถามหลายข้อที่ถามเรื่องเดียวกัน และยังไม่มีเรื่องที่ตรง",
  schema,
  uniqueNames: true,
  uncited: true,
  page: "/questions/",
  compare: (a, b) => a.order - b.order,
  columns: [
    ...frame("ours"),
    field("english", "English name", "ours", {
      description: { th: "เว็บแปลเอง", en: "Translated by the site" },
    }),
    field("order", "Order", "ours", {
      description: { th: "ลำดับที่เว็บแสดง", en: "The order in which the site shows them" },
    }),
    former,
  ],
});
