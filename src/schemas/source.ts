import { z } from "zod";
import { reference, text, yearBE } from "./fields.ts";

/** รายงานหนึ่งเล่มที่เว็บเผยแพร่ */
export const sourceSchema = z.strictObject({
  title: text("ชื่อรายงาน"),
  /** ชื่อรองหรือชื่อชุดโครงการ */
  subtitle: text("ชื่อรอง").optional(),
  /** ชื่อสั้นที่ใช้ในเว็บ */
  shortTitle: text("ชื่อสั้น"),
  /** ผู้จัดทำ ตามลำดับในหน้าปกและรายนามผู้วิจัย */
  people: z
    .array(
      z.strictObject({
        name: text("ชื่อ"),
        /** คำนำหน้าหรือตำแหน่งวิชาการ */
        prefix: text("คำนำหน้า").optional(),
        /** author = ผู้เขียน, adviser = ที่ปรึกษา, team = ทีมประสานงานกลาง */
        role: z.enum(["author", "adviser", "team"]).meta({ title: "บทบาท" }),
      }),
    )
    .min(1)
    .meta({ title: "ผู้จัดทำ" }),
  /** ผู้แต่งพิมพ์ว่า "และคณะ" */
  etAl: z.boolean().default(false).meta({ title: "และคณะ" }),
  institution: text("สถาบัน"),
  /** เดือนที่พิมพ์ 1-12 */
  month: z.int().min(1).max(12).meta({ title: "เดือน" }),
  /** ปี พ.ศ. ที่พิมพ์ */
  yearBE: yearBE("ปี พ.ศ."),
  /** คำอธิบายเรื่องสิทธิ์ */
  rights: text("สิทธิ์"),
  /** หัวข้อทั้งหมดตามลำดับ */
  sections: z
    .array(
      z.strictObject({
        id: reference("report", "รหัสหัวข้อ"),
        /** ชื่อที่แสดงในสารบัญของเว็บ */
        title: text("ชื่อหัวข้อ"),
        /** ชื่อเรียกสั้นเมื่ออ้าง เช่น "หัวข้อ 2.3" */
        label: text("ชื่ออ้าง"),
        /** หัวข้อแม่ */
        parent: reference("report", "หัวข้อแม่").optional(),
        /** หน้าที่เริ่ม ตามสารบัญของรายงาน */
        page: text("เริ่มหน้า").optional(),
      }),
    )
    .min(1)
    .meta({ title: "หัวข้อทั้งหมด" }),
  tables: z
    .array(
      z.strictObject({
        id: text("รหัสตาราง"),
        label: text("ชื่ออ้าง"),
        caption: text("คำบรรยาย"),
        section: reference("report", "หัวข้อ"),
        page: text("หน้า").optional(),
      }),
    )
    .default([])
    .meta({ title: "ตาราง" }),
  figures: z
    .array(
      z.strictObject({
        id: text("รหัสรูป"),
        label: text("ชื่ออ้าง"),
        caption: text("คำบรรยาย"),
        section: reference("report", "หัวข้อ"),
        page: text("หน้า").optional(),
        /** รหัสแผนภาพที่วาดใหม่ */
        diagram: text("แผนภาพ").optional(),
      }),
    )
    .default([])
    .meta({ title: "รูป" }),
});
