import type { bodyWords } from "./body.ts";
import type { entryWords } from "./entry.ts";
import type { ArgsOf } from "./sentence.ts";

type InForms = ArgsOf<typeof entryWords & typeof bodyWords>;

/**
 * What to do in a file, where that is something else than in a form, or where the check knows more than a form can. `undefined`
 * says that there is nothing better to say.
 */
export const adviceInFile: { [C in keyof InForms]?: (args: InForms[C]) => string | undefined } = {
  unfilled: () => "กรอกค่าจริง ถ้าไม่มีให้ลบบรรทัดนี้",
  "empty-body": ({ label }) => `เขียนเนื้อความของ${label}ไว้หลังบรรทัด --- ที่สอง`,
  "foreign-letter/script": () => "พิมพ์คำนั้นใหม่ด้วยอักษรไทย ถ้ารายงานพิมพ์เช่นนี้จริง ให้เขียนในช่อง printed",
  "not-shown/image": () => "เล่าเป็นคำแทน หรือใส่ในหน้าความเรียง (content/pages) โดยปรึกษาผู้ดูแล",
  "unsafe-link/scheme": () => "ใช้ลิงก์ https: หรือที่อยู่ในเว็บนี้",
  incomplete: ({ needs, name, value }) => `เพิ่มช่อง ${needs} หรือแก้ ${name}: ${value}`,
  "no-grounds": ({ fields, key }) => `เติมอย่างน้อยหนึ่งช่องใน ${fields.join(" ")} ถ้ารายงานไม่ได้กล่าวไว้ ใส่ ${key}: true`,
  "broken-reference": ({ label, meant, inReport }) =>
    meant
      ? `หมายถึง "${meant.id}"${meant.title ? ` (${meant.title})` : ""} หรือไม่`
      : inReport
        ? `รายงาน ${inReport} มีหัวข้อนี้ ถ้าหมายถึงเล่มนั้น ให้แก้รายงานเป็น ${inReport}`
        : `ต้องเป็นชื่อไฟล์ของ${label}ที่มีอยู่ ไม่มี .md`,
  "broken-citation": ({ anchors }) => `หัวข้อนี้มี ${ranges(anchors)}`,
  "not-in-report": ({ elsewhere }) =>
    elsewhere &&
    `ข้อความนี้อยู่ที่หัวข้อ ${elsewhere.section}${elsewhere.report ? ` ของรายงาน ${elsewhere.report}` : ""} ย่อหน้า ${elsewhere.at}`,
};

/** `title, h1–h3, p1–p12, table-2-r1–r50` */
function ranges(anchors: readonly string[]): string {
  const last = new Map<string, number>();
  for (const anchor of anchors) {
    const [, kind = anchor, number = "0"] = /^(.*?)(\d+)$/.exec(anchor) ?? [];
    last.set(kind, Number(number));
  }
  return [...last]
    .map(([kind, to]) => (to === 0 ? kind : to === 1 ? `${kind}1` : `${kind}1–${kind.replace(/.*-/, "")}${to}`))
    .join(", ");
}
