import { shorten } from "../../text/shorten.ts";
import { said } from "./sentence.ts";

const COPY_TEMPLATE = "คัดลอกแบบจาก content/_templates แล้วกรอก";
const QUOTE_ALL = "ใส่เครื่องหมายคำพูดคร่อมทั้งค่า";
const QUOTE_TEXT = "ใส่เครื่องหมายคำพูดคร่อมข้อความ";
const RENAME = "เปลี่ยนชื่อไฟล์";
const SEE_TEMPLATE = "ดูแบบใน content/_templates";

/** What can be wrong before an entry is read: where its file stands and how it is called, its head, its YAML. */
export const readingWords = {
  "no-link": () => said("เป็นทางลัดไปไฟล์อื่น ไม่ใช่ไฟล์จริง", "ใส่ไฟล์จริงแทน"),
  "system-file": () => said("ระบบหรือโปรแกรมสร้างไฟล์นี้เอง ไม่ใช่เนื้อหา", "ลบไฟล์นี้"),
  "wrong-folder/outside": ({ folders }: { folders: string }) =>
    said("ไฟล์อยู่นอกโฟลเดอร์ของรายการ", `ย้ายไปไว้ในโฟลเดอร์: ${folders}`),
  "wrong-folder/report": ({ folder }: { folder: string }) =>
    said(
      `ไฟล์ใน content/${folder} ต้องอยู่ในโฟลเดอร์ของรายงาน`,
      `ย้ายไปไว้ใน content/${folder}/รหัสรายงาน/ (ชื่อไฟล์ใน content/sources ไม่มี .md)`,
    ),
  "bad-name/raw": () =>
    said(
      "ไฟล์ .txt คือข้อความดิบของรายงาน ต้องอยู่ใน content/sources และชื่อเดียวกับรายงาน",
      "ถ้าเป็นข้อความดิบ ให้ตั้งชื่อตามรายงาน เช่น content/sources/report-1.txt (ตัวพิมพ์เล็ก) ถ้าไม่ใช่ ให้ลบออก",
    ),
  "bad-name/folder": ({ name }: { name: string }) =>
    said(
      `ชื่อโฟลเดอร์ ${name} ต้องเป็นรหัสของรายงาน ใช้ได้เฉพาะ a-z 0-9 และขีดกลาง`,
      "เปลี่ยนชื่อโฟลเดอร์ให้ตรงกับชื่อไฟล์ใน content/sources ไม่มี .md",
    ),
  "wrong-folder/deep": ({ folder }: { folder: string }) =>
    said(`ไฟล์อยู่ลึกเกินไป เว็บอ่านเฉพาะไฟล์ที่อยู่ใน content/${folder} โดยตรง`, "ย้ายออกมาหนึ่งชั้น"),
  "wrong-folder/image": () =>
    said("รูปใช้ได้เฉพาะในหน้าความเรียง เว็บจะไม่แสดงรูปนี้", "ย้ายไปไว้ใน content/pages แล้วใช้ในหน้านั้น หรือลบออก"),
  "wrong-folder/templates": ({ folders }: { folders: string }) =>
    said("โฟลเดอร์ _templates มีไว้เก็บแบบเท่านั้น เว็บจะไม่อ่านไฟล์นี้", `ย้ายไปไว้ในโฟลเดอร์: ${folders}`),
  "unknown-folder": ({ folder, near, folders }: { folder: string; near: string | undefined; folders: string }) =>
    said(`ไม่มีโฟลเดอร์ชื่อ ${folder} เว็บจะไม่อ่านไฟล์นี้`, near ? `หมายถึงโฟลเดอร์ ${near} หรือไม่` : `โฟลเดอร์ที่มี: ${folders}`),
  "not-utf8": () =>
    said(
      "อ่านตัวอักษรในไฟล์ไม่ได้ เพราะไม่ได้บันทึกเป็น UTF-8",
      "เปิดด้วยโปรแกรมเดิมแล้วบันทึกใหม่ เลือกการเข้ารหัส UTF-8 ถ้าเปิดแล้วอ่านไม่ออก อย่าบันทึก ให้นำฉบับก่อนหน้ากลับมา",
    ),

  "bad-name/hidden": () => said("ชื่อไฟล์ขึ้นต้นด้วยจุด เว็บจะไม่อ่านไฟล์นี้", "ลบจุดหน้าชื่อ"),
  "bad-name/letters": () =>
    said("ชื่อไฟล์เป็นที่อยู่ของหน้า ใช้ได้เฉพาะ a-z 0-9 และขีดกลาง", "เปลี่ยนชื่อไฟล์ เลือกให้ดีเพราะต่อไปจะเปลี่ยนไม่ได้"),
  "wrong-extension/mdx": () => said("รายการเป็น .mdx ไม่ได้ เพราะ .mdx สั่งเครื่องที่สร้างเว็บได้", "ใช้ .md"),
  "wrong-extension/kind": ({ kind, extension }: { kind: string; extension: string }) =>
    said(`เว็บอ่านไฟล์ชนิด ${kind || "ที่ไม่มีนามสกุล"} ไม่ได้`, `คัดลอกข้อความไปใส่ในไฟล์ ${extension} ที่สร้างจากแบบ แล้วลบไฟล์นี้ออก`),
  "wrong-extension/text": ({ extension }: { extension: string }) =>
    said(`นามสกุลไฟล์ต้องเป็น ${extension} ตัวพิมพ์เล็ก เว็บจะไม่อ่านไฟล์นี้`, RENAME),
  "wrong-extension/image": () => said("เว็บไม่รับรูปชนิดนี้", "ใช้ jpg png webp หรือ avif ตัวพิมพ์เล็ก"),
  "large-image": ({ kilobytes, most }: { kilobytes: number; most: number }) =>
    said(`รูปนี้ใหญ่ ${kilobytes} กิโลไบต์ เกิน ${most}`, "ย่อรูปหรือบันทึกเป็น webp"),

  "no-front-matter/empty": () => said("ไฟล์นี้ว่างเปล่า", COPY_TEMPLATE),
  "no-front-matter/space": () => said("มีบรรทัดว่างหรือช่องว่างก่อน --- บรรทัดแรกของไฟล์", "ลบออก ให้ --- อยู่ต้นบรรทัดแรก"),
  "no-front-matter/dashes": ({ line }: { line: string }) =>
    said(`บรรทัดแรกเป็น "${line}" แต่ต้องเป็นขีดสั้นสามขีด`, "พิมพ์ - สามครั้งติดกัน"),
  "no-front-matter/opening": () => said("ขาดบรรทัด --- ก่อนช่องแรก", "เพิ่มบรรทัด --- ไว้บรรทัดแรกของไฟล์"),
  "no-front-matter/none": () => said("ไม่มีหัวไฟล์ (ส่วนที่อยู่ระหว่างบรรทัด --- สองบรรทัด)", COPY_TEMPLATE),
  "open-front-matter/none": () => said("หัวไฟล์เปิดด้วย --- แต่ไม่มี --- ปิด", "เพิ่มบรรทัด --- หลังช่องสุดท้าย ก่อนเนื้อความ"),
  "open-front-matter/dashes": ({ line, words }: { line: string; words: string }) =>
    said(
      `บรรทัดปิดหัวไฟล์เป็น "${shorten(line)}" แต่ต้องเป็น --- ชิดซ้าย`,
      words ? "พิมพ์ - สามครั้งติดกัน แล้วขึ้นบรรทัดใหม่" : "พิมพ์ - สามครั้งติดกันที่ต้นบรรทัด",
    ),

  "bad-yaml/empty": () => said("หัวไฟล์ว่าง ไม่มีช่องใดเลย", COPY_TEMPLATE),
  "bad-yaml/no-fields": () => said("หัวไฟล์ต้องเป็นช่อง บรรทัดละช่อง แบบ ชื่อช่อง: ค่า", COPY_TEMPLATE),
  "bad-yaml/key": () => said("ชื่อช่องต้องเป็นคำ ไม่ใช่ตัวเลขหรือรายการ", SEE_TEMPLATE),
  "bad-yaml/deep": () => said("วงเล็บหรือรายการซ้อนกันลึกเกินไป", SEE_TEMPLATE),
  "bad-yaml/unreadable": () => said("อ่านบรรทัดนี้ไม่ได้ รูปแบบไม่ถูกต้อง", SEE_TEMPLATE),
  "bad-yaml/divider": () => said("มีเส้นแบ่งเอกสารกลางหัวไฟล์", "ลบบรรทัดนี้"),
  "bad-yaml/wide-colon": () => said("ใช้เครื่องหมาย : ผิดตัว", "พิมพ์ : ธรรมดาแล้วเว้นวรรค"),
  "bad-yaml/tight-colon": () => said("ไม่ได้เว้นวรรคหลังเครื่องหมาย :", "เว้นหนึ่งวรรคหลัง :"),
  "bad-yaml/equals": () => said("ใช้ = แทน : หลังชื่อช่อง", "ใช้ : แล้วเว้นวรรค"),
  "bad-yaml/tight-dash": () => said("ไม่ได้เว้นวรรคหลังขีดของรายการ", "เว้นหนึ่งวรรคหลัง -"),
  "bad-yaml/backslash": () => said('มี \\ ในเครื่องหมายคำพูด " "', "พิมพ์ \\\\ แทน \\"),
  "bad-yaml/after-quote": () => said("มีข้อความต่อท้ายเครื่องหมายคำพูด", QUOTE_ALL),
  "bad-yaml/odd-quotes": () => said("เครื่องหมายคำพูดไม่ครบคู่", QUOTE_ALL),
  "bad-yaml/open-quote": ({ mark }: { mark: string }) => said("เครื่องหมายคำพูดเปิดแล้วไม่ปิด", `ปิดด้วย ${mark}`),
  "bad-yaml/colon": () => said("มี : ในข้อความ", QUOTE_TEXT),
  "bad-yaml/special": ({ mark }: { mark: string }) => said(`ค่าขึ้นต้นด้วย ${mark} ซึ่งมีความหมายพิเศษ`, QUOTE_TEXT),
  "bad-yaml/open-bracket": ({ mark, close }: { mark: string; close: string }) =>
    said(`วงเล็บ ${mark} เปิดแล้วไม่ปิด`, `ปิดด้วย ${close}`),
  "bad-yaml/hash-in-list": () => said("ข้อความหลัง # จะหายไป", "ใส่เครื่องหมายคำพูดคร่อมแต่ละข้อ"),
  "bad-yaml/tab": () => said("ย่อหน้าด้วยแท็บ", "ใช้ช่องว่างแทนแท็บ"),
  "bad-yaml/indent": ({ width }: { width: number }) =>
    said("ย่อหน้าไม่ตรงกับบรรทัดอื่นในกลุ่มเดียวกัน", width === 0 ? "ให้ชิดซ้าย" : `ย่อหน้า ${width} ช่อง`),
  "bad-yaml/no-field": () => said("บรรทัดนี้ไม่มีชื่อช่อง", "ถ้าเป็นข้อความที่ต่อจากบรรทัดบน ให้ย่อหน้าเข้าไป"),
  "duplicate-field": ({ key }: { key: string }) => said(`ช่อง ${key} มีซ้ำ ค่าหลังจะทับค่าแรก`, "ลบบรรทัดที่ไม่ใช้"),
  "folder-says": ({ field, folder }: { field: string; folder: string }) =>
    said(`ไม่ต้องมีช่อง ${field} เพราะชื่อโฟลเดอร์บอกแล้วว่าเป็น ${folder}`, "ลบบรรทัดนี้ ถ้าเป็นของรายงานอื่นให้ย้ายไฟล์"),
};
