import { z } from "zod";
import { compareThai } from "../text/collate.ts";
import { collection } from "./collection.ts";
import { fieldsOf, frame } from "./columns.ts";
import { names, text, truth } from "./fields.ts";

/** Words that people type ► words that stand on the site. */
const group = z.strictObject({
  words: z.array(text("คำ")).min(1, { error: "ต้องมีอย่างน้อยหนึ่งคำ" }).meta({
    title: "คำในเว็บ",
    description: "คำที่จะค้นให้ ต้องมีอยู่ในรายงานหรือในเว็บ ใส่หลายคำเฉพาะเมื่อแปลว่าอย่างเดียวกัน",
  }),
  same: z.array(text("คำ")).meta({
    title: "คำที่แปลว่าอย่างเดียวกัน",
    description: "ภาษาพูด คำสะกดแบบอื่นหรือที่มักสะกดผิด คำเต็มของตัวย่อ อังกฤษ ค้นแล้วพบเหมือนค้นคำในเว็บ มีแต่คำใกล้เคียงให้เขียนว่า []",
  }),
  near: names("คำที่ใกล้เคียง", "คำที่กว้างกว่า แคบกว่า หรือเกี่ยวข้องกัน ค้นแล้วพบคำในเว็บด้วย แต่อยู่หลังสิ่งที่มีคำนั้นเอง"),
  absent: truth("รายงานไม่มีเรื่องนี้", undefined, {
    choices: { true: "รายงานไม่ได้กล่าวถึงเลย คำในเว็บคือเรื่องที่ใกล้ที่สุด", false: "รายงานมีเรื่องนี้" },
  }).default(false),
});

const schema = z.strictObject({
  title: text("หมวด", "เรื่องที่คำในไฟล์นี้เป็นของ เช่น เงินและหนี้"),
  groups: z.array(group).min(1, { error: "ต้องมีอย่างน้อยหนึ่งกลุ่ม" }).meta({ title: "กลุ่มคำ" }),
});
const field = fieldsOf(schema);

/** คำที่คนพิมพ์ค้น กับคำที่เว็บใช้ หนึ่งหมวดต่อหนึ่งไฟล์ */
export const thesaurus = collection({
  one: "words",
  label: "หมวดคำค้น",
  reason: "มีคำที่คนใช้ค้นแต่เว็บเรียกอย่างอื่น",
  uncited: true,
  concepts: true,
  schema,
  rules: ["other-words"],
  uniqueNames: true,
  page: "/about/words/",
  compare: (a, b) => compareThai(a.title, b.title),
  columns: [
    ...frame("ours"),
    field("groups", "Groups of words", "ours", {
      nothing: "ไม่มีคำ",
      nothingInEnglish: "no words",
      description: {
        th: "words = คำในเว็บ, same = แปลว่าอย่างเดียวกัน, near = ใกล้เคียง, absent = true เมื่อรายงานไม่มีเรื่องนี้",
        en:
          "words = words of the site, same = of the same meaning, near = of a near meaning, absent = true when the " +
          "report has no such topic",
      },
    }),
  ],
});
