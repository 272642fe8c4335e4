import { z } from "zod";
import { citations, names, text } from "./fields.ts";

/** องค์ประกอบหนึ่งข้อ เนื้อความใต้หัวไฟล์คือถ้อยคำของรายงาน */
export const factorSchema = z.strictObject({
  /** ชื่อสั้นที่ใช้ในเว็บ */
  title: text("ชื่อองค์ประกอบ"),
  /** success = ความสำเร็จ, sustainability = ความยั่งยืน */
  kind: z.enum(["success", "sustainability"]).meta({ title: "ประเภท" }),
  /** ลำดับตามรายงาน */
  order: z.int().min(1).meta({ title: "ลำดับ" }),
  /** ส่วนย่อย ถ้อยคำตามรายงาน */
  parts: z.array(text("ส่วนย่อย")).default([]).meta({ title: "ส่วนย่อย" }),
  aliases: names("คำอื่นที่คนใช้ค้น"),
  sources: citations,
});
