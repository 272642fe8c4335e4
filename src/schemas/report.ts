import { z } from "zod";
import { anchor, certaintyOfReading, reference, text } from "./fields.ts";

/** คำที่แก้หนึ่งแห่ง */
export const correction = z
  .strictObject({
    /** ย่อหน้าหรือแถวตารางที่คำนี้อยู่ */
    at: anchor,
    /** ตามที่พิมพ์ */
    printed: text("พิมพ์ว่า"),
    /** ตามที่แก้แล้ว ต้องพบในย่อหน้านั้น */
    corrected: text("แก้เป็น"),
    certainty: certaintyOfReading,
    /** เหตุผล ต้องมีเมื่อ likely หรือ kept */
    reason: text("เหตุผล").optional(),
    /** คำนี้ครั้งที่เท่าไรในย่อหน้า เมื่อมีมากกว่าหนึ่ง */
    nth: z.int().min(1).meta({ title: "คำนี้ครั้งที่เท่าไรในย่อหน้า" }).optional(),
  })
  .refine((value) => value.certainty === "certain" || value.reason !== undefined, {
    error: "เมื่อเป็น likely หรือ kept ต้องบอกเหตุผล",
    path: ["reason"],
  });

/** หัวข้อหนึ่งของรายงานฉบับเว็บ เนื้อความใต้หัวไฟล์คือถ้อยคำของรายงานที่แก้คำแล้ว */
export const reportSchema = z.strictObject({
  source: reference("sources", "รายงาน"),
  /** หัวข้อตามที่พิมพ์ แก้คำแล้ว ว่างได้เมื่อรายงานไม่ได้พิมพ์หัวข้อ */
  title: z.string().meta({ title: "หัวข้อ" }),
  /** รหัสตารางตามลำดับที่อยู่ในเนื้อความ */
  tables: z.array(text("รหัสตาราง")).default([]).meta({ title: "ตาราง" }),
  /** คำที่แก้ทั้งหมดในหัวข้อนี้ */
  corrections: z.array(correction).default([]).meta({ title: "คำที่แก้" }),
});
