import { z } from "zod";
import { collection } from "./collection.ts";
import { AS_PRINTED, anchor, certaintyOfReading, reason, reference, text } from "./fields.ts";
import { needing } from "./needs.ts";

/** คำที่แก้หนึ่งแห่ง */
export const correction = needing(
  z.strictObject({
    at: anchor.meta({ title: "ย่อหน้า", description: "รหัสย่อหน้า เช่น p3 ดูเลขที่หน้ารายงานฉบับเว็บ" }),
    printed: text("พิมพ์ว่า", AS_PRINTED),
    corrected: text("แก้เป็น", "ต้องพบในย่อหน้านั้น"),
    certainty: certaintyOfReading,
    reason,
    nth: z.int().min(1).meta({ title: "คำนี้ครั้งที่เท่าไรในย่อหน้า", description: "ใส่เมื่อมีมากกว่าหนึ่งครั้ง" }).optional(),
  }),
  {
    field: "certainty",
    values: ["likely", "kept"],
    needs: "reason",
  },
);

/** หัวข้อหนึ่งของรายงานฉบับเว็บ เนื้อความใต้หัวไฟล์คือถ้อยคำของรายงานที่แก้คำแล้ว */
export const report = collection({
  one: "section",
  label: "รายงานฉบับเว็บ",
  reason: "เพิ่มหัวข้อของรายงานอีกเล่ม",
  list: {
    name: "รายงานฉบับเว็บ",
    menu: "report",
    title: "รายงานฉบับเว็บ",
    lead: "อ่านทั้งเล่ม ถ้อยคำแก้แล้ว ทุกคำที่แก้เห็นได้ตรงที่แก้ว่าเดิมพิมพ์ว่าอะไร",
    english: "Reports, corrected text",
    main: true,
    first: true,
  },
  within: "source",
  rules: ["listed-section", "tables-of-section", "corrections"],
  afterSending: "ถ้อยคำตรงกับข้อความดิบของรายงานทุกตัวอักษร",
  uncited: true,
  schema: z.strictObject({
    source: reference("sources", "รายงาน", "รายงานที่ข้อความนี้อยู่ เป็นชื่อโฟลเดอร์ของไฟล์"),
    title: z.string().meta({ title: "หัวข้อ", description: "ตามที่พิมพ์ แก้คำแล้ว ว่างได้เมื่อรายงานไม่ได้พิมพ์หัวข้อ" }),
    tables: z.array(text("รหัสตาราง")).default([]).meta({ title: "ตาราง", description: "รหัสตารางตามลำดับที่อยู่ในเนื้อความ" }),
    ownHeads: z
      .array(
        z.strictObject({
          table: text("รหัสตาราง"),
          reason: text("เหตุผล", "รายงานพิมพ์หัวตารางนี้ไว้อย่างไร หรือไม่ได้พิมพ์"),
        }),
      )
      .default([])
      .meta({ title: "หัวตารางที่เราตั้ง", description: "ตารางที่รายงานไม่ได้พิมพ์หัว หรือพิมพ์ไว้สองชั้น" }),
    corrections: z.array(correction).default([]).meta({ title: "คำที่แก้", description: "คำที่แก้ทั้งหมดในหัวข้อนี้" }),
  }),
  body: {
    title: "เนื้อความของหัวข้อ",
    help: "ถ้อยคำของรายงานที่แก้คำแล้ว เว้นหนึ่งบรรทัดเพื่อขึ้นย่อหน้าใหม่ ใช้ ## นำหน้าหัวข้อย่อย และ - นำหน้าข้อ",
    required: false,
  },
});
