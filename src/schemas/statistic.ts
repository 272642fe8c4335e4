import { z } from "zod";
import { citations, reference, references, text } from "./fields.ts";

/** ตัวเลขหนึ่งตัวที่รายงานกล่าว */
export const statisticSchema = z.strictObject({
  /** ตัวเลขนี้คืออะไร */
  title: text("คืออะไร"),
  /** ค่าตามที่พิมพ์ */
  value: z.number({ error: "ต้องเป็นตัวเลขอารบิก ไม่มีจุลภาค" }).meta({ title: "ค่า" }),
  /** หน่วย เช่น เครือข่าย คน */
  unit: text("หน่วย"),
  /** คำที่ประกอบตัวเลข เช่น มากกว่า ประมาณ */
  qualifier: text("คำประกอบ").optional(),
  /** ประโยคเต็มตามรายงานที่แก้คำแล้ว */
  quote: text("ข้อความในรายงาน"),
  /** แสดงบนหน้าแรก */
  featured: z.boolean().default(false).meta({ title: "แสดงบนหน้าแรก" }),
  /** จำนวนจังหวัดทั้งหมดของโครงการ: ใช้คิดว่ามีกี่จังหวัดที่รายงานไม่ได้ออกชื่อ */
  unnamedProvinces: z.boolean().default(false).meta({ title: "จำนวนจังหวัดทั้งหมด" }),
  /** เมื่อตัวเลขนี้เป็นส่วนหนึ่งของอีกตัวเลข: แผนภาพสถานะเครือข่ายวาดจากช่องนี้ */
  part: z
    .strictObject({
      /** รหัสตัวเลขทั้งหมดที่ถูกแบ่ง */
      of: reference("statistics", "เป็นส่วนของ"),
      /** แบ่งตามอะไร ส่วนที่แบ่งด้วยเกณฑ์เดียวกันต้องเขียนเหมือนกัน */
      by: text("แบ่งตามอะไร"),
      /** ชื่อสั้นของส่วนนี้ในแผนภาพ */
      as: text("ชื่อสั้น"),
      /** true = ส่วนในเกณฑ์นี้รวมกันต้องเท่าทั้งหมด, false = รายงานบอกเพียงบางส่วน */
      complete: z.boolean().default(true).meta({ title: "แบ่งครบ" }),
    })
    .optional()
    .meta({ title: "เป็นส่วนของ" }),
  /** ลำดับตามรายงาน */
  order: z.int().min(1).meta({ title: "ลำดับ" }),
  /** ข้อที่รายงานไม่ตรงกันซึ่งเกี่ยวกับตัวเลขนี้ */
  discrepancies: references("discrepancies", "จุดที่ไม่ตรงกัน"),
  sources: citations,
});
