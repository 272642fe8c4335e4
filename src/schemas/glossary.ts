import { z } from "zod";
import { certaintyOfIdentity, citations, names, text } from "./fields.ts";

/** คำหรือตัวย่อ เนื้อความใต้หัวไฟล์อธิบายคำนี้เป็นภาษาง่าย (เราเขียนเอง เว้นแต่อ้างรายงาน) */
export const glossarySchema = z.strictObject({
  /** คำหรือตัวย่อตามที่ใช้ในรายงาน */
  title: text("คำ"),
  kind: z.enum(["abbreviation", "term", "organisation", "place"]).meta({ title: "ประเภท" }),
  /** คำเต็ม ใส่เฉพาะที่แน่ใจ */
  expansion: text("คำเต็ม").nullable(),
  /** แน่ใจแค่ไหนในคำเต็ม */
  certainty: certaintyOfIdentity.optional(),
  /** คำเต็มได้จากไหน: report = รายงานเขียนคู่กันไว้, common = ตัวย่อที่ใช้ทั่วไปในวงการสหกรณ์ */
  basis: z.enum(["report", "common"]).optional().meta({ title: "ฐานของคำเต็ม" }),
  /** คำสะกดอื่นและคำที่คนใช้ค้น */
  aliases: names("คำอื่น"),
  /** คำภาษาอังกฤษ */
  english: text("ภาษาอังกฤษ").optional(),
  sources: citations,
});
