import { z } from "zod";
import { collection } from "./collection.ts";
import { text } from "./fields.ts";

/** คำที่บอกว่าเว็บนี้คืออะไร มีรายการเดียว เนื้อความใต้หัวไฟล์คือคำแนะนำบนหน้าแรก */
export const site = collection({
  one: "site",
  label: "เว็บนี้",
  reason: "บอกชื่อเว็บและคำแนะนำบนหน้าแรก",
  single: true,
  schema: z.strictObject({
    title: text("ชื่อเว็บ", "ชื่อที่อยู่บนทุกหน้า"),
    tagline: text("คำใต้ชื่อ", "สั้น ๆ ว่าความรู้มาจากไหน"),
    heading: text("หัวเรื่องหน้าแรก", "คำที่ต่อจากชื่อเว็บเมื่อเครื่องมือค้นหาแสดงหน้าแรก"),
    description: text("คำอธิบายเว็บ", "หนึ่งประโยคสำหรับเครื่องมือค้นหา", { long: true }),
  }),
  body: { title: "คำแนะนำบนหน้าแรก", help: "หนึ่งย่อหน้า ด้วยคำของเราเอง", required: true },
  page: "/",
});
