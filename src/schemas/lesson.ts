import { z } from "zod";
import { citations, reference, references, text } from "./fields.ts";

/** บทเรียนหนึ่งข้อ: คำกล่าวที่คนนำไปทำได้ เนื้อความใต้หัวไฟล์คือถ้อยคำของรายงานที่แก้คำแล้ว */
export const lessonSchema = z
  .strictObject({
    /** ชื่อบทเรียน เราตั้งเอง สั้นและบอกว่าให้ทำอะไร */
    title: text("ชื่อบทเรียน", "เราตั้งเอง สั้นและบอกว่าให้ทำอะไร"),
    /** province = ข้อเสนอแนะของจังหวัด, expert = ความเห็นผู้ร่วมประชุม */
    kind: z.enum(["province", "expert"]).meta({ title: "ประเภท" }),
    /** รหัสจังหวัด เมื่อ kind เป็น province */
    province: reference("provinces", "จังหวัด").optional(),
    /** ชื่อผู้กล่าว เมื่อ kind เป็น expert */
    speaker: text("ผู้กล่าว").optional(),
    /** เครือข่ายที่บทเรียนนี้พูดถึงโดยตรง */
    networks: references("networks", "เครือข่ายที่เกี่ยวข้อง"),
    /** องค์ประกอบที่บทเรียนนี้เกี่ยวข้อง เป็นการอ่านของเรา */
    factors: references("factors", "ปัจจัยที่เกี่ยวข้อง", "เป็นการอ่านของเรา รายงานไม่ได้ระบุ"),
    /** ยกมาแสดงบนหน้าแรก (ข้อแรกที่เป็น true) */
    featured: z.boolean().default(false).meta({ title: "แสดงบนหน้าแรก" }),
    /** ลำดับตามรายงาน */
    order: z.int().min(1).meta({ title: "ลำดับ" }),
    sources: citations,
  })
  .refine((value) => value.kind !== "province" || value.province !== undefined, {
    error: "บทเรียนของจังหวัดต้องมี province",
    path: ["province"],
  })
  .refine((value) => value.kind !== "expert" || value.speaker !== undefined, {
    error: "บทเรียนของผู้กล่าวต้องมี speaker",
    path: ["speaker"],
  });
