import { z } from "zod";
import { citations, isoMonth, names, reference, references, text } from "./fields.ts";

/** ข้อเสนอหนึ่งรายการ: แถวในตารางเครือข่ายที่จะต่อยอด หรือโครงการย่อย */
export const proposalSchema = z.strictObject({
  title: text("ชื่อเครือข่ายหรือโครงการ"),
  /** รายการใด: table-4.2 หรือ sub-project */
  list: z.enum(["table-4.2", "sub-project"]).meta({ title: "รายการ" }),
  /** ลำดับในรายการนั้น */
  order: z.int().min(1).meta({ title: "ลำดับ" }),
  /** รหัสจังหวัด null = ส่วนกลาง หรือไม่ได้ระบุ */
  province: reference("provinces", "จังหวัด").nullable(),
  /** แนวทางการขยายเครือข่าย */
  direction: text("แนวทางขยายเครือข่าย").nullable(),
  /** หัวหน้าทีมวิจัยหรือหน่วยงานพันธมิตรหลัก ตามที่พิมพ์แก้คำแล้ว */
  lead: text("หัวหน้าทีมหรือหน่วยงานหลัก").nullable(),
  /** กลุ่มโครงการ: area = เชิงพื้นที่, supply-chain = ตามห่วงโซ่อุปทาน, system-people = ระบบสหกรณ์และทรัพยากรมนุษย์ */
  group: z.enum(["area", "supply-chain", "system-people"]).nullable().meta({ title: "กลุ่มโครงการ" }),
  /** ช่วงที่ทำข้อเสนอ (ปี-เดือน ค.ศ.) null เมื่อไม่ได้ระบุ */
  period: isoMonth.nullable().meta({ title: "ช่วงเวลา (ค.ศ.)" }),
  networks: references("networks", "เครือข่าย"),
  organisations: names("หน่วยงานและบุคคล"),
  sources: citations,
});
