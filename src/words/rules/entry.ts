import { shorten } from "../../text/shorten.ts";
import { said, speaker } from "./sentence.ts";

/** `U+200B` */
const codePoint = (text: string): string =>
  `U+${(text.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;

interface Letters {
  /** The letters at fault. */
  found: string;
}

/** Rules for one entry by itself and for what it takes from a report: the check and the forms ask them. */
export const entryWords = {
  unfilled: ({ text }: { text: string }) => said(`ยังเป็นช่องว่างของแบบ "${shorten(text)}"`, "กรอกค่าจริง"),
  "raw-html/tag": ({ tag }: { tag: string }) => said(`มีแท็ก HTML "${shorten(tag, 30)}" ซึ่งเว็บไม่รับ`, "ลบแท็กออก"),
  "wrong-era": ({ text, year, yearCE }: { text: string; year: string; yearCE: number }) =>
    said(`"${text}" เป็นปี พ.ศ. แต่ช่องวันที่ใช้ ค.ศ.`, `พ.ศ. ${year} คือ ค.ศ. ${yearCE}`),
  "empty-body": ({ label }: { label: string }) => said("ไม่มีเนื้อความ", `เขียนเนื้อความของ${label}`),
  "unfilled/body": () => said("เนื้อความยังเป็นช่องว่างของแบบ", "เขียนเนื้อความจริงแทน ‹ ›"),
  "spreadsheet-formula": ({ mark }: { mark: string }) =>
    said(`ขึ้นต้นด้วย ${mark} ซึ่งโปรแกรมตารางอย่าง Excel จะนึกว่าเป็นสูตร`, "ลบออก หรือขึ้นต้นด้วยคำ"),

  "shifted-mark": ({ found }: Letters) =>
    said(`สระหรือวรรณยุกต์จากฟอนต์เก่า (${codePoint(found)}) มักมากับข้อความที่คัดลอกจาก PDF`, "พิมพ์ใหม่"),
  "hidden-character": ({ found }: Letters) => said(`มีอักขระที่มองไม่เห็น (${codePoint(found)})`, "ลบออก"),
  "odd-space": ({ found }: Letters) => said(`มีช่องว่างชนิดพิเศษ (${codePoint(found)})`, "แทนด้วยวรรคธรรมดา"),
  "unreadable-character": ({ found }: Letters) =>
    said(`มีอักขระที่อ่านไม่ออก (${codePoint(found)}) มักมากับข้อความที่คัดลอกจาก PDF หรือไฟล์ที่บันทึกผิดรหัส`, "พิมพ์คำนั้นใหม่"),
  "foreign-letter/script": ({ found }: Letters) =>
    said(
      `มีอักษรภาษาอื่นปนในคำไทย "${found}" (${codePoint(found)})`,
      "พิมพ์คำนั้นใหม่ด้วยอักษรไทย ถ้ารายงานพิมพ์เช่นนี้จริง ให้เขียนในช่องข้อความที่พิมพ์",
    ),
  "foreign-letter/english": ({ found }: Letters) =>
    said(`มีอักษรอังกฤษ ${found} ตัวเดียวกลางคำไทย`, "พิมพ์คำนั้นใหม่ หรือเว้นวรรคถ้าตั้งใจ"),
  "split-sara-am": (_: Letters) => said("สระอำพิมพ์เป็นสองตัว (นิคหิตกับสระอา) ค้นหาไม่พบ", "พิมพ์ ำ ตัวเดียว"),
  "double-sara-e": (_: Letters) => said("สระแอพิมพ์เป็นสระเอสองตัว (เ เ) ค้นหาไม่พบ", "พิมพ์ แ ตัวเดียว"),
  "mark-order": (_: Letters) => said("วรรณยุกต์กับสระสลับลำดับ", "พิมพ์สระก่อนวรรณยุกต์ เว้นสระอำที่พิมพ์วรรณยุกต์ก่อน"),
  "repeated-mark": ({ found }: Letters) => said(`มี ◌${found[0]} ซ้อนกัน ${found.length} ตัว`, "ลบให้เหลือตัวเดียว"),
  "floating-mark": ({ found }: Letters) => said(`มี ◌${found} ลอยอยู่โดยไม่มีพยัญชนะ`, "พิมพ์คำนั้นใหม่"),

  incomplete: ({ field, choice }: Incomplete) => said(`เมื่อช่อง “${field}” เป็น “${choice}” ต้องกรอกช่องนี้`, ""),
  "no-grounds": ({ fields, unless }: NoGrounds) =>
    said(`ไม่ได้บอกว่าข้อนี้มาจากไหน`, `ใส่อย่างน้อยหนึ่งอย่างใน ${fields.join(" ")} หรือเลือก “${unless}” ถ้ารายงานไม่ได้กล่าวไว้`),
  "broken-reference": ({ id, folder }: BrokenReference) => said(`ไม่พบ "${id}" ใน content/${folder}`, "เลือกใหม่"),
  "repeated-reference": ({ name }: { name: string }) => said(`"${name}" อยู่ในรายการนี้แล้ว`, "ลบข้อที่ซ้ำ"),
  "same-title": ({ title, path }: { title: string; path: string }) =>
    said(`ชื่อ "${title}" มีแล้วใน ${path}`, "ถ้าเป็นสิ่งเดียวกัน ให้แก้ไฟล์นั้นแทน ถ้าไม่ใช่ ให้ตั้งชื่อให้ต่างกัน"),

  "broken-citation": ({ section, at }: BrokenCitation) => said(`หัวข้อ ${section} ไม่มี "${at}"`, "เลือกย่อหน้าใหม่"),
  "not-in-report": ({ text, differs }: NotInReport) =>
    said(
      `ไม่พบ "${shorten(text, 60)}" ในที่ที่อ้าง`,
      differs
        ? `ตรงกันถึง "${differs.alike}" แล้วรายงานว่า "${differs.theirs || "จบ"}" แต่ที่คัดมาเป็น "${differs.ours || "จบ"}"`
        : "คัดถ้อยคำจากรายงานฉบับเว็บให้ตรงทุกตัวอักษร หรือแก้ที่มา",
    ),
};

interface Incomplete {
  /** The field that needs another, its value, and both in Thai. */
  name: string;
  value: string;
  field: string;
  choice: string;
  /** The field that is needed. */
  needs: string;
}

interface NoGrounds {
  /** The lists of which one must be filled, and what says that nothing is known, in Thai; the key of the latter. */
  fields: readonly string[];
  unless: string;
  key: string;
}

interface BrokenReference {
  id: string;
  /** Where it is looked for, from the content folder. */
  folder: string;
  /** One entry of its collection, in Thai. */
  label: string;
  meant: { id: string; title: string | undefined } | undefined;
  /** The report that has a section of this id. */
  inReport: string | undefined;
}

interface BrokenCitation {
  section: string;
  at: string;
  /** What there is, in order. */
  anchors: readonly string[];
}

interface NotInReport {
  text: string;
  /** Where it does stand; the report where it is another one. */
  elsewhere: { section: string; at: string; report: string | undefined } | undefined;
  /** What it has in common with the report, and how both go on; empty where they end. */
  differs: { alike: string; ours: string; theirs: string } | undefined;
}

/** The sentence for a code of this part of the table. */
export const sayOfEntry = speaker<typeof entryWords>(entryWords);
