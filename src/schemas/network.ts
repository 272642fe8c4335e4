import { z } from "zod";
import { certaintyOfIdentity, citation, names, reference, text } from "./fields.ts";

/** What a network mainly deals in: our own grouping, made for filters and the map. */
export const businesses = {
  inputs: "จัดหาปัจจัยการผลิต",
  produce: "รวบรวมและขายผลผลิต",
  goods: "แปรรูปและสินค้าชุมชน",
  finance: "ออมทรัพย์และการเงิน",
  tourism: "ท่องเที่ยวและบริการ",
  learning: "เรียนรู้และวิชาการ",
  community: "ชุมชนและหลายกิจกรรม",
} as const;
export type Business = keyof typeof businesses;

/** One place where the report names the network. */
export const appearance = citation
  .extend({
    /** ชื่อเครือข่ายตามที่พิมพ์ตรงนั้น ไม่แก้ */
    printed: text("ชื่อที่พิมพ์"),
    /** แน่ใจแค่ไหนว่าเป็นเครือข่ายเดียวกัน */
    certainty: certaintyOfIdentity,
    /** เหตุผล ต้องมีเมื่อ certainty เป็น likely */
    reason: text("เหตุผล").optional(),
  })
  .refine((value) => value.certainty === "certain" || value.reason !== undefined, {
    error: "เมื่อเป็น likely ต้องบอกเหตุผล",
    path: ["reason"],
  });

/** เครือข่ายหนึ่งแห่ง เนื้อความใต้หัวไฟล์คือรายละเอียดตามรายงาน */
export const networkSchema = z.strictObject({
  /** ชื่อที่ใช้ในเว็บ: ชื่อในรายงานที่แก้คำแล้ว */
  title: text("ชื่อเครือข่าย", "ชื่อตามรายงานที่แก้คำแล้ว"),
  /** รหัสจังหวัด หรือ null เมื่อเป็นเครือข่ายส่วนกลาง */
  province: reference("provinces", "จังหวัด").nullable(),
  /** ชื่ออื่นที่คนใช้ค้น หรือที่รายงานเรียก */
  aliases: names("ชื่ออื่น"),
  /** true = รายงานว่ามีกิจกรรม เม.ย. 2550, false = รายงานว่าไม่มี, null = ไม่ได้รายงาน */
  active: z.boolean({ error: "ต้องเป็น true, false หรือ null" }).nullable().meta({ title: "มีกิจกรรม" }),
  /** อยู่ในรายชื่อเครือข่ายที่มีศักยภาพ: business = เชิงธุรกิจ, learning = เชิงเรียนรู้, null = ไม่อยู่ */
  potential: z.enum(["business", "learning"]).nullable().meta({ title: "ศักยภาพขยายผล" }),
  /** เครือข่ายทำเรื่องอะไรเป็นหลัก (เราจัดกลุ่มเอง) */
  business: z
    .enum(Object.keys(businesses) as [Business, ...Business[]])
    .meta({ title: "เรื่องหลัก", description: "เราจัดกลุ่มเอง รายงานไม่ได้จัด" }),
  /** ทุกแห่งที่รายงานเอ่ยชื่อเครือข่ายนี้ */
  appearances: z.array(appearance).min(1, { error: "ต้องมีอย่างน้อยหนึ่งแห่ง" }).meta({ title: "ปรากฏในรายงาน" }),
  /** หมายเหตุของบรรณาธิการ เช่น ทำไมจึงรวมหรือแยก */
  note: text("หมายเหตุ").optional(),
});
