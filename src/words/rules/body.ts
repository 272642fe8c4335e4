import { shorten } from "../../text/shorten.ts";
import { said, speaker } from "./sentence.ts";

const AS_PARAGRAPH = "เขียนเป็นย่อหน้าธรรมดา ชิดซ้าย";

/** Rules for Markdown: what the site would not show, or not as it was meant. */
export const bodyWords = {
  "raw-html/body": ({ tag }: { tag: string }) =>
    said(`มีแท็ก HTML "${shorten(tag, 30)}" ซึ่งเว็บไม่รับ`, "ลบออก เขียนเป็นข้อความธรรมดา"),
  "raw-html/comment": () => said("มีหมายเหตุ HTML ในเนื้อความ", "ลบออก เขียนเป็นข้อความธรรมดา"),

  "not-shown/code": () => said("ข้อความที่ย่อหน้าสี่ช่องหรืออยู่ใน ``` เป็นโค้ด เว็บจะไม่แสดง", AS_PARAGRAPH),
  "not-shown/blockquote": () => said("บรรทัดที่ขึ้นต้นด้วย > เป็นข้อความอ้าง เว็บจะไม่แสดง", AS_PARAGRAPH),
  "not-shown/hr": () => said("เส้นคั่น เว็บจะไม่แสดง", "ลบออก"),
  "not-shown/def": () => said("บรรทัดแบบ [คำ]: เป็นที่เก็บลิงก์ เว็บจะไม่แสดง", AS_PARAGRAPH),
  "not-shown/checkbox": () => said("ข้อที่ขึ้นต้นด้วย [ ] เป็นช่องให้กา เว็บจะไม่แสดง", "ลบ [ ] ออก"),
  "not-shown/table": () => said("ตารางในรายการ เว็บจะไม่แสดง", "เขียนเป็นรายการด้วย -"),
  "not-shown/link-title": ({ title }: { title: string }) =>
    said(`คำใน " " หลังที่อยู่ของลิงก์ ("${shorten(title)}") เว็บจะไม่แสดง`, "ลบออก หรือเขียนไว้ในเนื้อความ"),
  "not-shown/image": ({ src }: { src: string }) =>
    said(`รูป "${shorten(src)}" เว็บจะไม่แสดง เพราะรายการมีแต่ข้อความ`, "เล่าเป็นคำแทน"),

  "underlined-heading": ({ line }: { line: string }) =>
    said(`"${shorten(line)}" กลายเป็นหัวข้อ เพราะบรรทัดถัดไปเป็นขีด`, "เว้นบรรทัดก่อนขีด หรือใช้ ## นำหน้าถ้าตั้งใจให้เป็นหัวข้อ"),
  "top-heading": () => said("หัวข้อระดับ # เป็นของชื่อหน้า ใช้ซ้ำไม่ได้", "ใช้ ##"),
  "tight-mark/heading": () => said("ไม่ได้เว้นวรรคหลัง # จึงไม่เป็นหัวข้อ", "เว้นหนึ่งวรรค"),
  "tight-mark/item": ({ mark }: { mark: string }) => said(`ข้อที่ขึ้นต้นด้วย ${mark} ไม่เป็นรายการ`, "ใช้ - แล้วเว้นวรรค"),

  "broken-mark/stars": () =>
    said("มี ** ที่ไม่ทำให้คำใดเป็นตัวหนา", "ไม่เว้นวรรคติดด้านในของ ** และวาง ** ไว้ในเครื่องหมายคำพูด เช่น “**คำ**”"),
  "broken-mark/strike": () => said("มี ~~ ซึ่งเว็บไม่ขีดฆ่าให้", "ลบเครื่องหมาย ถ้าเลิกใช้ข้อความนั้นให้ลบทั้งข้อความ"),
  "broken-mark/link": () => said("ลิงก์เขียนไม่ครบ จึงไม่เป็นลิงก์", "เขียน [ข้อความ](https://…) ติดกัน ที่อยู่ไม่มีช่องว่าง"),
  "broken-mark/entity": ({ spelt }: { spelt: string }) => said(`"${spelt}" จะแสดงตามที่พิมพ์`, "พิมพ์ตัวอักษรนั้นเอง"),

  "image-without-description": ({ src }: { src: string }) =>
    said(
      `รูป ${shorten(src)} ไม่มีคำบรรยาย คนที่มองไม่เห็นจะไม่รู้ว่าเป็นรูปอะไร`,
      "บอกใน [ ] ว่าในรูปมีอะไร เช่น ![ชาวบ้านช่วยกันเก็บข้าว](…)",
    ),
  "empty-link": ({ href }: { href: string }) => said(`ลิงก์ไป ${shorten(href)} ไม่มีข้อความให้กด`, "ใส่ข้อความใน [ ]"),
  "unsafe-link/scheme": ({ scheme }: { scheme: string }) => said(`ลิงก์แบบ ${scheme}: ไม่ปลอดภัย เว็บไม่รับ`, "ใช้ลิงก์ https:"),
  "unsafe-link/half": () => said("ลิงก์ไปเว็บอื่นต้องเขียนให้ครบ", "ขึ้นต้นด้วย https:"),
  "unsafe-link/address": ({ href }: { href: string }) =>
    said(`ที่อยู่ "${href}" เขียนไม่ครบ หรือมีเครื่องหมายที่พาไปเว็บอื่นได้`, "คัดลอกที่อยู่ทั้งบรรทัดจากช่องบนสุดของเบราว์เซอร์"),
  "broken-link/no-scheme": ({ href }: { href: string }) =>
    said(`ไม่มีหน้า "${href}" ในเว็บนี้`, "ถ้าเป็นเว็บอื่น ให้ขึ้นต้นด้วย https://"),
  "inside-link": ({ href }: { href: string }) =>
    said(`แบบฟอร์มไม่รู้ว่ามีหน้า "${href}" ในเว็บนี้หรือไม่`, "เขียนที่อยู่เต็ม แบบ [ข้อความ](https://…)"),
};

/** Is it for this part of the table to say? */
export const isOfBody = <F extends { code: string }>(finding: F): finding is F & { code: keyof typeof bodyWords } =>
  Object.hasOwn(bodyWords, finding.code);

/** The sentence for a code of this part of the table. */
export const sayOfBody = speaker<typeof bodyWords>(bodyWords);
