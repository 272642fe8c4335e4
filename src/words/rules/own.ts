import { shorten } from "../../text/shorten.ts";
import { said, speaker } from "./sentence.ts";

/** Rules of one collection alone (rules/own.ts), as they are told to who has the file at hand. */
export const ownWords = {
  "not-listed/item": ({ id, list, path, choices }: NotListed) =>
    said(
      `ไม่พบ "${id}" ใน ${list} ของ ${path}`,
      choices.length === 0
        ? `เพิ่มใน ${list} ของรายงาน`
        : `เลือก ${choices.map(([value, label]) => `${value} (${label})`).join(", ")}`,
    ),
  "broken-citation/tables": ({ section, label, path }: LostPart) =>
    said(`ไม่พบ${label} ในหัวข้อ ${section}`, `ใส่รหัสนี้ในช่อง tables ของ ${path}`),
  "broken-citation/figures": ({ section, label }: LostPart) =>
    said(`ไม่พบ${label} ในหัวข้อ ${section}`, `หัวข้อนั้นต้องมีย่อหน้าที่ขึ้นต้นด้วย ${label}`),
  "not-listed/section": ({ section, path }: { section: string; path: string }) =>
    said(`หัวข้อ ${section} ไม่อยู่ในสารบัญของรายงาน เว็บจะไม่แสดง`, `เพิ่มใน sections ของ ${path}`),
  "not-listed/lesson": ({ lesson, topic, id }: { lesson: string; topic: string; id: string }) =>
    said(`บทเรียน "${lesson}" อยู่ในหมวด ${topic}`, `เลือกบทเรียนของหมวดนี้ หรือแก้ช่อง topic ของบทเรียนนั้นเป็น ${id}`),
  "not-listed/factor-lesson": ({ lesson, id }: { lesson: string; id: string }) =>
    said(`บทเรียน "${lesson}" ไม่ได้บอกว่าเกี่ยวกับปัจจัยนี้`, `เลือกบทเรียนอื่น หรือเพิ่ม ${id} ในช่อง factors ของบทเรียนนั้น`),
  "wrong-value/province-beside": ({ name }: { name: string }) =>
    said(`มีชื่อจังหวัด "${name}"`, "ลบออก ชื่อจังหวัดแสดงข้าง ๆ ชื่อบทเรียนอยู่แล้ว"),
  "wrong-value/province-form": ({ form }: { form: string }) =>
    said("ชื่อจังหวัดเขียนอีกแบบ", `เขียนเป็น ${form} เว้นวรรคหน้า จ. ให้เหมือนกันทุกเครือข่าย`),
  "wrong-value/rank-taken": ({ rank, title }: { rank: number; title: string }) =>
    said(`ลำดับ ${rank} เป็นของตัวเลข "${shorten(title)}" แล้ว`, "ใช้ลำดับที่ว่าง ถ้าไม่มีให้เอาตัวหนึ่งออกจากตัวเลขสำคัญก่อน"),
  "wrong-value/main-number": ({ number }: { number: string }) =>
    said(`${number} ไม่ใช่ตัวเลขสำคัญอีกตัวของรายงานนี้`, "เขียนจำนวนกับหน่วยให้ตรงกับตัวเลขสำคัญตัวนั้น หรือเขียนประโยคใหม่โดยไม่อ้างจำนวนนี้"),
  "bad-name/province": ({ id, isMeant }: { id: string; isMeant: boolean }) =>
    said(`ไม่รู้จักจังหวัดรหัส ${id}`, isMeant ? "เปลี่ยนชื่อไฟล์" : "ใช้ชื่อจังหวัดภาษาอังกฤษตามราชบัณฑิตยสภา"),
  "bad-name/report": ({ id }: { id: string }) =>
    said(
      `รหัสรายงานเป็น ${id} ไม่ได้ เพราะ /report/${id}/ เป็นที่อยู่ของหน้าอื่นแล้ว`,
      "เปลี่ยนชื่อไฟล์นี้ และโฟลเดอร์ของรายงานนี้ใน content/report",
    ),
  "wrong-value/parent": ({ parent }: { parent: string }) =>
    said(`หัวข้อแม่ ${parent} ต้องอยู่ก่อนหัวข้อนี้ในรายการ`, "เรียงตามลำดับในรายงาน หัวข้อเป็นส่วนของตนเองไม่ได้"),
  "not-listed/head": ({ id }: { id: string }) => said(`ไม่มีตาราง ${id} ในช่อง tables ของหัวข้อนี้`, "แก้รหัส หรือลบออก"),
  "not-yet": ({ year, since }: { year: number; since: number }) =>
    said(`รายงานนี้พิมพ์ พ.ศ. ${year} ก่อนมีจังหวัดนี้ (พ.ศ. ${since})`, "ใช้จังหวัดเดิมที่รายงานออกชื่อ"),
  "later-state/first": ({ field }: { field: string }) =>
    said("รายงานนี้เป็นเล่มแรกที่เอ่ยถึงรายการนี้", `ลบบรรทัดนี้ ที่เล่มนี้บอกอยู่ในช่อง ${field} ของรายการแล้ว`),
  "later-state/twice": ({ field, place }: { field: string; place: number }) =>
    said(`รายงานนี้บอกช่อง ${field} ไว้อย่างอื่นแล้วในแห่งที่ ${place}`, "เล่มหนึ่งบอกได้อย่างเดียว ลบบรรทัดนี้ หรือแก้ให้ตรงกัน"),
  "same-address/short": ({ other }: { other: string }) =>
    said(`${other} มีที่อยู่สั้นแล้ว มีได้เล่มเดียว`, "ลบบรรทัดนี้ หัวข้อของเล่มนี้จะอยู่ใต้รหัสของตน"),
  "same-address/taken": ({ id }: { id: string }) => said(`/report/${id}/ เป็นที่อยู่อื่นแล้ว`, "ตั้งรหัสหัวข้อใหม่"),
  "same-id/part": ({ id }: { id: string }) => said(`รหัส "${id}" ซ้ำ`, "รหัสหนึ่งใช้ได้ครั้งเดียว"),

  "broken-citation/correction": ({ at, there }: { at: string; there: readonly string[] }) =>
    said(`ไม่มีย่อหน้า "${at}" ในหัวข้อนี้`, `ย่อหน้าที่มี: ${there.slice(0, 12).join(", ")} …`),
  "correction-not-found/printed": ({ word, at }: Correction) =>
    said(`ไม่พบ "${shorten(word)}" ในย่อหน้า ${at}`, "ในย่อหน้ายังเป็นคำที่พิมพ์ ให้แก้ในเนื้อความด้วย"),
  "correction-not-found/text": ({ word, at, text }: Correction & { text: string }) =>
    said(`ไม่พบ "${shorten(word)}" ในย่อหน้า ${at}`, `ย่อหน้านั้นว่า "${shorten(text, 60)}"`),
  "correction-not-found/nth": ({ word, at, count }: Correction & { count: number }) =>
    said(`ย่อหน้า ${at} มี "${shorten(word)}" เพียง ${count} แห่ง`, `ใส่ nth ไม่เกิน ${count}`),
  "correction-ambiguous": ({ word, at, count }: Correction & { count: number }) =>
    said(`"${shorten(word)}" มี ${count} แห่งในย่อหน้า ${at}`, `เพิ่มบรรทัดนี้ แล้วใส่ว่าแห่งที่เท่าไร 1 ถึง ${count}`),
  "correction-sense/kept": () =>
    said("certainty เป็น kept (คงตามที่พิมพ์) แต่คำที่แก้ต่างจากที่พิมพ์", "ใช้ likely หรือ certain หรือคงคำเดิม"),
  "correction-sense/same": () => said("คำที่แก้เหมือนที่พิมพ์ทุกตัว", "ลบรายการนี้ หรือใช้ certainty: kept ถ้าตั้งใจคงไว้"),
  "correction-overlap": ({ word, at }: Correction) =>
    said(`ทับกับ "${shorten(word)}" ในย่อหน้า ${at}`, "รวมเป็นรายการเดียว หรือทำให้สั้นลง"),

  "no-other-word/group": () =>
    said("กลุ่มนี้ไม่มีคำอื่นที่นำมาถึงคำในเว็บ", "เพิ่มในช่อง same (แปลว่าอย่างเดียวกัน) หรือ near (ใกล้เคียง) หรือลบกลุ่มนี้"),
  "no-other-word/absent": () => said("ไม่ได้บอกว่าสิ่งที่รายงานไม่มีคือคำใด", "ใส่คำที่คนใช้ค้นสิ่งนั้นในช่อง same"),
  "same-word/twice": ({ word, path }: { word: string; path: string }) =>
    said(
      `"${shorten(word)}" มีในช่อง same อยู่แล้ว (${path})`,
      "คำหนึ่งแปลว่าอย่างเดียวกันได้กลุ่มเดียว ลบออกจากกลุ่มหนึ่ง หรือใส่ไว้ใน near",
    ),
  "same-word/words": ({ word, path }: { word: string; path: string }) =>
    said(
      `"${shorten(word)}" เป็นคำในเว็บของกลุ่มอื่น (${path})`,
      "ถ้าแปลว่าอย่างเดียวกันจริง ให้รวมสองกลุ่มเป็นกลุ่มเดียว ถ้าไม่ ให้ย้ายไป near",
    ),
  "same-word/own": ({ word }: { word: string }) => said(`"${shorten(word)}" เป็นคำในเว็บของกลุ่มนี้อยู่แล้ว`, "ลบออกจาก same"),
  "same-word/absent": ({ word, path }: { word: string; path: string }) =>
    said(`"${shorten(word)}" อยู่ในกลุ่มที่บอกว่ารายงานไม่มี (${path})`, "เลือกอย่างเดียว ลบออกจาก near หรือจากกลุ่มนั้น"),
};

interface Correction {
  /** The word as it is corrected. */
  word: string;
  /** Its block. */
  at: string;
}

/** A table or figure that is not where the record of its report has it. */
interface LostPart {
  section: string;
  label: string;
  /** File of the section. */
  path: string;
}

interface NotListed {
  id: string;
  list: string;
  /** The file of the report that has the list. */
  path: string;
  /** What the list has, with its labels. */
  choices: readonly (readonly [value: string, label: string])[];
}

/** Is it for this part of the table to say? */
export const isOwn = <F extends { code: string }>(finding: F): finding is F & { code: keyof typeof ownWords } =>
  Object.hasOwn(ownWords, finding.code);

/** The sentence for a code of this part of the table. */
export const sayOwn = speaker<typeof ownWords>(ownWords);

/** What to fill in where a word stands in several places. */
export const WHICH_PLACE = "แห่งที่เท่าไร";
