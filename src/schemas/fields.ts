import { z } from "zod";
import { idPattern } from "./texts.ts";

/**
 * Pieces that several entities share. Plain zod, no coercion, messages in Thai.
 * `meta.title` is the field's Thai name (check, form), `meta.description` tells the author what to write,
 * `meta.ref` names the collection an id must exist in.
 */

export const reference = (collection: string, title: string, description?: string) =>
  z
    .string({ error: "ต้องเป็นรหัส (ชื่อไฟล์ไม่มี .md)" })
    .regex(idPattern, { error: "รหัสใช้ได้เฉพาะ a-z 0-9 และขีดกลาง" })
    .meta({ ref: collection, title, description });

export const text = (title: string, description?: string) =>
  z.string({ error: "ต้องเป็นข้อความ" }).trim().min(1, { error: "ห้ามเว้นว่าง" }).meta({ title, description });

/** Whole Buddhist-era year. */
export const yearBE = (title: string) =>
  z
    .int({ error: "ต้องเป็นปี พ.ศ. เช่น 2550 ไม่ใส่เครื่องหมายคำพูด" })
    .min(2400, { error: "ต้องเป็นปี พ.ศ. เช่น 2550" })
    .max(2700, { error: "ต้องเป็นปี พ.ศ. เช่น 2550" })
    .meta({ title });

/** Calendar day, ISO 8601, Common Era. */
export const isoDate = z.iso
  .date({ error: "ต้องเป็นวันที่ ค.ศ. แบบ ปี-เดือน-วัน เช่น 2007-09-25" })
  .meta({ title: "วันที่ (ค.ศ.)" });

/** Calendar month, ISO 8601, Common Era. */
export const isoMonth = z
  .string({ error: "ต้องเป็น ปี-เดือน ค.ศ. เช่น 2008-01" })
  .regex(/^\d{4}-(?:0[1-9]|1[0-2])$/, { error: "ต้องเป็น ปี-เดือน ค.ศ. เช่น 2008-01" });

/** How sure we are of a reading or of an identity. */
export const certaintyOfIdentity = z.enum(["certain", "likely"]).meta({
  title: "ความแน่ใจ",
  description: "certain = แน่นอน, likely = น่าจะใช่ (ต้องบอกเหตุผล)",
});

export const certaintyOfReading = z.enum(["certain", "likely", "kept"]).meta({
  title: "ความแน่ใจ",
  description: "certain = ที่อื่นในรายงานหรือภาษาไทยยืนยัน, likely = บริบทชวนให้เชื่อ, kept = คงตามที่พิมพ์เพราะรู้ไม่ได้",
});

/** Anchor of a block in the web edition: `title`, `h1`, `p3`, `table-4-1-r5`. */
export const anchor = z
  .string({ error: "ต้องเป็นรหัสย่อหน้า เช่น p3" })
  .regex(/^(?:title|[hp][1-9]\d*|[a-z0-9]+(?:-[a-z0-9]+)*-(?:r[1-9]\d*|head))$/, {
    error: "รหัสย่อหน้าต้องเป็น title, h1, p3 หรือ แถวตารางเช่น table-4-1-r5 (หัวตาราง table-4-1-head)",
  })
  .meta({ title: "ย่อหน้า", description: "ย่อหน้าหรือแถวตารางในรายงานฉบับเว็บ ดูเลขที่หน้ารายงาน" });

/** Where a statement stands in a report. */
export const citation = z
  .strictObject({
    /** รหัสรายงาน: ชื่อไฟล์ใน content/sources */
    source: reference("sources", "รายงาน", "ชื่อไฟล์ใน content/sources"),
    /** รหัสหัวข้อ: ชื่อไฟล์ใน content/report */
    section: reference("report", "หัวข้อ", "ชื่อไฟล์ใน content/report"),
    /** ย่อหน้าหรือแถวตารางในหัวข้อนั้น */
    at: anchor.optional(),
    /** เลขลำดับที่พิมพ์ไว้หน้ารายการนั้น เช่น "1.3" */
    row: text("ลำดับที่พิมพ์").optional(),
    /** ข้อความที่พิมพ์ไว้จริง ถ้าต่างจากที่แก้แล้ว */
    printed: text("ข้อความที่พิมพ์").optional(),
  })
  .meta({ title: "ที่มา" });

export const citations = z
  .array(citation, { error: "ต้องเป็นรายการที่มา" })
  .min(1, { error: "ต้องบอกที่มาอย่างน้อยหนึ่งแห่ง" })
  .meta({ title: "ที่มา", description: "ข้อความนี้อยู่ตรงไหนของรายงาน" });

export const names = (title: string, description?: string) =>
  z.array(text(title), { error: "ต้องเป็นรายการ" }).default([]).meta({ title, description });

export const references = (collection: string, title: string, description?: string) =>
  z.array(reference(collection, title), { error: "ต้องเป็นรายการรหัส" }).default([]).meta({ title, description });
