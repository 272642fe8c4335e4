import { z } from "zod";
import { citations, references, text } from "./fields.ts";

/** ส่วนของกรอบคิด และป้ายไทยของแต่ละส่วน ตามลำดับที่แสดง */
export const frameworkKinds = {
  definition: "คุณลักษณะของเครือข่ายคุณค่า",
  activity: "กิจกรรมของเครือข่ายคุณค่าที่พึงประสงค์",
  type: "เครือข่ายสามแบบ",
  approach: "แนวทางการขยายผล",
  guideline: "แนวทางการหนุนเสริม",
  objective: "วัตถุประสงค์",
  output: "ผลงานที่คาดหวัง",
  step: "กระบวนการวิจัย",
  reason: "เหตุที่ไม่ได้รายงาน",
} as const;
export type FrameworkKind = keyof typeof frameworkKinds;

/** ข้อหนึ่งของกรอบคิด เนื้อความใต้หัวไฟล์คือถ้อยคำของรายงาน */
export const frameworkSchema = z.strictObject({
  /** ชื่อสั้น เราตั้งเองเมื่อรายงานไม่มีชื่อ */
  title: text("ชื่อ"),
  kind: z.enum(Object.keys(frameworkKinds) as [FrameworkKind, ...FrameworkKind[]]).meta({ title: "ส่วน" }),
  order: z.int().min(1).meta({ title: "ลำดับ" }),
  /** เฉพาะ type: จำนวนเครือข่ายที่รายงานกล่าว */
  count: z.int().min(0).optional().meta({ title: "จำนวนเครือข่าย" }),
  /** เฉพาะ type: ปัจจัยด้านทีมวิจัยเข้มข้นหรือไม่ */
  team: z.enum(["strong", "weak"]).optional().meta({ title: "ทีมวิจัย" }),
  /** เฉพาะ type: ปัจจัยด้านผู้นำเข้มข้นหรือไม่ */
  leaders: z.enum(["strong", "weak"]).optional().meta({ title: "ผู้นำ" }),
  /** เฉพาะ approach: กลุ่มโครงการย่อยของแนวทางนี้ (ค่าเดียวกับ group ของข้อเสนอ) */
  group: z.enum(["area", "supply-chain", "system-people"]).optional().meta({ title: "กลุ่มโครงการ" }),
  /** ข้อที่รายงานกล่าวว่าข้อนี้ส่งผลหรือส่งข้อมูลไปให้ */
  leadsTo: references("framework", "ส่งต่อไปยัง"),
  factors: references("factors", "ปัจจัยที่เกี่ยวข้อง"),
  sources: citations,
});
