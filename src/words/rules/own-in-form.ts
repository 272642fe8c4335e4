import { shorten } from "../../text/shorten.ts";
import { formWords } from "../form-values.ts";
import { type ownWords, sayOwn } from "./own.ts";
import { type ArgsOf, type Sentence, said } from "./sentence.ts";

type Own = ArgsOf<typeof ownWords>;
const [, [, NO]] = formWords.yesNo;

/** What a form says where the sentence speaks of lines and keys: it has neither. */
const ownInForm: { [C in keyof Own]?: (args: Own[C]) => Sentence } = {
  "not-listed/item": () => said("รายงานที่อ้างเป็นแห่งแรกไม่มีข้อนี้", "เลือกข้อที่รายงานนั้นมี หรือเลือกรายงานใหม่ในที่มา"),
  "not-listed/section": ({ section, path }) =>
    said(`หัวข้อ ${section} ไม่อยู่ในสารบัญของรายงาน เว็บจะไม่แสดง`, `เพิ่มในหัวข้อทั้งหมดของรายงานก่อน (ไฟล์ ${path})`),
  "not-listed/lesson": ({ lesson, topic }) =>
    said(`บทเรียน “${lesson}” อยู่ในหมวด “${topic}”`, "บทเรียนบอกหมวดของตนเอง ลบข้อนี้ก่อน เมื่อแก้หมวดในบทเรียนนั้นแล้วจึงเติม"),
  "not-listed/factor-lesson": ({ lesson }) =>
    said(`บทเรียน “${lesson}” ไม่ได้บอกว่าเกี่ยวกับปัจจัยนี้`, "ลบข้อนี้ก่อน เมื่อเติมปัจจัยนี้ในบทเรียนนั้นแล้วจึงเลือก"),
  "bad-name/province": ({ id }) => said(`ไม่รู้จักจังหวัดรหัส ${id}`, "ลบชื่อไฟล์ให้ว่าง แบบฟอร์มจะตั้งให้จากชื่อจังหวัด"),
  "bad-name/report": ({ id }) => said(`รหัสรายงานเป็น ${id} ไม่ได้ เพราะ /report/${id}/ เป็นที่อยู่ของหน้าอื่นแล้ว`, "ตั้งชื่ออื่น"),
  "same-address/short": ({ other }) => said(`${other} มีที่อยู่สั้นแล้ว มีได้เล่มเดียว`, `เลือก “${NO}” หัวข้อของเล่มนี้จะอยู่ใต้รหัสของตน`),
  "not-listed/head": ({ id }) => said(`ไม่มีตาราง ${id} ในรายการตารางของหัวข้อนี้`, "แก้รหัส หรือลบข้อนี้"),
  "correction-not-found/nth": ({ word, at, count }) =>
    said(`ย่อหน้า ${at} มี "${shorten(word)}" เพียง ${count} แห่ง`, `ใส่ไม่เกิน ${count}`),
  "correction-ambiguous": ({ word, at, count }) =>
    said(`"${shorten(word)}" มี ${count} แห่งในย่อหน้า ${at}`, `บอกว่าครั้งที่เท่าไร 1 ถึง ${count}`),
  "correction-sense/kept": () => said("เลือกว่าคงตามที่พิมพ์ แต่คำที่แก้ต่างจากที่พิมพ์", "เลือกความแน่ใจใหม่ หรือคงคำเดิม"),
  "correction-sense/same": () => said("คำที่แก้เหมือนที่พิมพ์ทุกตัว", "ลบข้อนี้ หรือเลือกว่าคงตามที่พิมพ์"),
  "no-other-word/group": () => said("กลุ่มนี้ไม่มีคำอื่นที่นำมาถึงคำในเว็บ", "เพิ่มคำที่แปลว่าอย่างเดียวกัน หรือคำที่ใกล้เคียง หรือลบกลุ่มนี้"),
  "no-other-word/absent": () => said("ไม่ได้บอกว่าสิ่งที่รายงานไม่มีคือคำใด", "ใส่คำที่คนใช้ค้นสิ่งนั้น"),
  "same-word/twice": ({ word, path }) =>
    said(`"${shorten(word)}" แปลว่าอย่างเดียวกันกับคำอื่นอยู่แล้ว (${path})`, "ลบข้อนี้ หรือย้ายไปคำที่ใกล้เคียง"),
  "same-word/words": ({ word, path }) =>
    said(
      `"${shorten(word)}" เป็นคำในเว็บของกลุ่มอื่น (${path})`,
      "ถ้าแปลว่าอย่างเดียวกันจริง ให้เติมในกลุ่มนั้นแทน ถ้าไม่ ให้ย้ายไปคำที่ใกล้เคียง",
    ),
  "same-word/own": ({ word }) => said(`"${shorten(word)}" เป็นคำในเว็บของกลุ่มนี้อยู่แล้ว`, "ลบข้อนี้"),
  "same-word/absent": ({ word, path }) =>
    said(`"${shorten(word)}" อยู่ในกลุ่มที่บอกว่ารายงานไม่มี (${path})`, "เลือกอย่างเดียว ลบข้อนี้ หรือแก้กลุ่มนั้น"),
};

/** The sentence for a code, in a form. */
export const sayOwnInForm = <C extends keyof Own>({ code, args }: { code: C; args: Own[C] }): Sentence =>
  ownInForm[code]?.(args) ?? sayOwn({ code, args });
