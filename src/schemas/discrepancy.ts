import { z } from "zod";
import { citation, text } from "./fields.ts";

/** ชื่อการนับที่ model/computed.ts ทำได้ */
export const computations = [
  "activities",
  "activity-participants",
  "activities-without-count",
  "proposals-table",
  "proposals-sub-project",
  "proposals-all",
  "networks-appendix",
  "networks-active",
  "networks-potential",
  "provinces-reported",
  "repeated-activities",
] as const;

/** จุดที่รายงานไม่ตรงกันเอง หรือไม่ตรงกับการนับแถวของตน */
export const discrepancySchema = z.strictObject({
  /** สั้น ๆ ว่าอะไรไม่ตรงกัน */
  title: text("เรื่อง"),
  /** อธิบายเต็ม */
  what: text("อะไรไม่ตรงกัน"),
  /** คำกล่าวแต่ละฝ่าย */
  statements: z
    .array(
      citation.extend({
        /** คำกล่าวสั้น ๆ ที่แสดงข้างกัน เช่น "19 ครั้ง" */
        says: text("กล่าวว่า"),
        /** ข้อความในรายงานที่แก้คำแล้ว ต้องพบในย่อหน้าที่อ้าง */
        quote: text("ข้อความในรายงาน"),
      }),
    )
    .min(1)
    .meta({ title: "คำกล่าว" }),
  /** ให้เว็บนับเองจากรายการ: ชื่อการนับ */
  computed: z.enum(computations).optional().meta({ title: "เรานับได้" }),
  /** หน่วยของค่าที่นับ */
  unit: text("หน่วย").optional(),
  /** ความเห็นของเรา บอกว่าชั่งน้ำหนักอย่างไร หรือตัดสินไม่ได้เพราะอะไร */
  assessment: text("ความเห็นของเรา"),
  order: z.int().min(1).meta({ title: "ลำดับ" }),
});
