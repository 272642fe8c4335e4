import { shorten } from "../../text/shorten.ts";
import { said } from "./sentence.ts";
import { choicesInWords, type FieldWords, valueInWords } from "./values.ts";

interface WrongValue {
  /** What should stand there, in words. */
  expected: string;
  value: unknown;
  /** The value as it stands in the file. */
  written: string;
  field: FieldWords | undefined;
  /** What was done to it, where it is known what was meant. */
  repair: string | undefined;
  /** What is odd about it, where that is known. */
  odd: "no-such-day" | "comma" | undefined;
}

const ODD = {
  "no-such-day": "ปฏิทินไม่มีวันนี้ ดูวันในรายงานอีกครั้ง",
  comma: "ถ้าเป็นทศนิยม เขียนด้วยจุด เช่น 22.5 ถ้าจุลภาคคั่นหลัก ให้เขียนตัวเลขติดกัน",
};

/** A field as it is called in the file and in Thai. */
interface Named {
  name: string;
  title: string;
}

interface UnknownField {
  key: string;
  /** What the field would belong to. */
  group: string;
  meant: Named | undefined;
  /** A group inside that has such a field. */
  inside: Named | undefined;
  siblings: readonly string[];
}

/** Rules that the schema of a collection makes, and those for how values are written in a file. */
export const fieldWords = {
  "wrong-folder/collection": ({ label, right, folder }: { label: string; right: string; folder: string }) =>
    said(`ช่องในไฟล์นี้เป็นของ${right} ไม่ใช่ของ${label}`, `ย้ายไฟล์ไปไว้ใน content/${folder}`),
  "missing-field": ({ label, field }: { label: string; field: FieldWords | undefined }) =>
    said(
      `ขาดช่อง ${label}`,
      [
        "เพิ่มบรรทัดนี้ในหัวไฟล์ แล้วใส่ค่าจริง",
        field?.description,
        field?.choices && `เลือก ${choicesInWords(field)}`,
        field?.kind === "boolean" && !field.choices && "เลือก true หรือ false",
        field?.nullable && (field.nothing === undefined ? "ไม่รู้หรือไม่มีเขียนว่า null" : `${field.nothing} เขียนว่า null`),
      ]
        .filter(Boolean)
        .join(" · "),
    ),
  "wrong-value": ({ expected, value, written, field, repair, odd }: WrongValue) =>
    said(
      field?.kind === "choice" && typeof value === "string"
        ? `ไม่มีตัวเลือก "${shorten(value)}"`
        : `${expected} แต่พบ${valueInWords(value, written)}`,
      repair ??
        (field?.kind === "choice" ? `เลือก ${choicesInWords(field)}` : undefined) ??
        (odd && ODD[odd]) ??
        field?.description ??
        "",
    ),
  "unknown-field": ({ key, group, meant, inside, siblings }: UnknownField) =>
    said(
      `ไม่มีช่อง ${key} ใน${group}`,
      meant
        ? `หมายถึง ${meant.name} (${meant.title}) หรือไม่`
        : inside
          ? `ช่องนี้อยู่ใน ${inside.title} (${inside.name}) ให้ย่อหน้าเข้าไป`
          : `ช่องที่มี: ${siblings.join(", ")}`,
    ),

  "unquoted-date": ({ text }: { text: string }) => said(`"${text}" ไม่มีเครื่องหมายคำพูด จึงไม่ใช่ข้อความ`, "ใส่เครื่องหมายคำพูด"),
  "odd-number/digits": ({ text }: { text: string }) =>
    said(`ตัวเลข ${shorten(text)} มีหลักมากเกินไป เว็บเก็บได้ไม่ครบทุกหลัก`, "ดูในรายงานว่าตัวเลขถูกหรือไม่"),
  "odd-number/unusual": ({ text }: { text: string }) =>
    said(`"${shorten(text)}" ไม่ใช่ตัวเลขที่คนทั่วไปเขียน`, "เขียนเป็นเลขธรรมดา เช่น 16 หรือ 1.5 ไม่มี 0 หรือ + นำหน้า"),
  "cut-value": ({ cut }: { cut: string }) =>
    said(`ข้อความหลัง # จะหายไป: "${shorten(cut)}"`, "ใส่เครื่องหมายคำพูดคร่อมข้อความ"),
};
