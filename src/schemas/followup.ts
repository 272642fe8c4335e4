import { z } from "zod";
import { anchor, citations, isoDate, names, references, text } from "./fields.ts";

/** เหตุการณ์หนึ่งแถวในตารางกิจกรรมติดตาม */
export const activity = z.strictObject({
  /** แถวในตารางของรายงานฉบับเว็บ */
  at: anchor,
  /** วันที่ตามที่พิมพ์ แก้คำแล้ว */
  datePrinted: text("วันที่ตามที่พิมพ์"),
  /** ทุกวันที่จัด (ค.ศ.) ช่วงวันให้ใส่ทุกวัน */
  dates: z.array(isoDate).min(1).meta({ title: "วันที่ (ค.ศ.)" }),
  /** ผู้เข้าร่วมตามรายงาน รวมจำนวน */
  participants: text("ผู้เข้าร่วม"),
  /** จำนวนคนตามที่พิมพ์ null เมื่อไม่ได้พิมพ์ */
  count: z.int().min(0).nullable().meta({ title: "จำนวนคน" }),
  /** แนวทางการขยายผลระยะต่อไป ตามเซลล์ที่พิมพ์หรือเซลล์รวมที่ครอบ */
  direction: text("แนวทางขยายผล").nullable(),
  /** หน่วยงานพันธมิตรตามที่พิมพ์ */
  partners: text("หน่วยงานพันธมิตร").nullable(),
});

/** แถวหนึ่งของตารางกิจกรรมติดตามและขับเคลื่อนเครือข่าย */
export const followupSchema = z.strictObject({
  /** ชื่อเครือข่ายที่ได้รับการติดตาม แก้คำแล้ว */
  title: text("เครือข่ายที่ได้รับการติดตาม"),
  /** ลำดับที่พิมพ์ */
  order: z.int().min(1).meta({ title: "ลำดับ" }),
  networks: references("networks", "เครือข่าย"),
  /** หน่วยงานและบุคคลที่ปรากฏในแถวนี้ ชื่อมาตรฐาน */
  organisations: names("หน่วยงานและบุคคล"),
  activities: z.array(activity).min(1).meta({ title: "กิจกรรม" }),
  sources: citations,
});
