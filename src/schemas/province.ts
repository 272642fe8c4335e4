import { z } from "zod";
import { citations, text } from "./fields.ts";

/** จังหวัดที่รายงานเอ่ยชื่อ เนื้อความใต้หัวไฟล์เป็นหมายเหตุของเรา (ถ้ามี) */
export const provinceSchema = z.strictObject({
  /** ชื่อจังหวัด ไม่มีคำว่าจังหวัด */
  title: text("ชื่อจังหวัด"),
  /** true = มีรายงานความคืบหน้า, null = รายงานเอ่ยชื่อแต่ไม่รู้ว่าอยู่ใน 36 จังหวัดหรือไม่ */
  reported: z.boolean().nullable().meta({ title: "รายงานความคืบหน้า" }),
  /** given = มีข้อเสนอแนะ, none = รายงานพิมพ์ว่าไม่มีหรือขีดไว้, absent = ไม่มีชื่อจังหวัดนี้ในข้อเสนอแนะ */
  recommendations: z.enum(["given", "none", "absent"]).meta({ title: "ข้อเสนอแนะ" }),
  sources: citations,
});
