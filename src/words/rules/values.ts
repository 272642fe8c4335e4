import { shorten } from "../../text/shorten.ts";

/** As much of a field of a schema as is said of it. */
export interface FieldWords {
  kind: "text" | "date" | "number" | "boolean" | "choice" | "list" | "object";
  description?: string | undefined;
  choices?: Readonly<Record<string, string>> | undefined;
  nullable: boolean;
  nothing?: string | undefined;
}

/** What a value should be, where the schema has no words of its own: by its limit, or by its kind; nothing where that is unknown. */
type Expected =
  | { items: number | bigint }
  | { mostItems: number | bigint }
  | { least: number | bigint }
  | { most: number | bigint }
  | { whole: true }
  | { kind: FieldWords["kind"] | undefined };

const KINDS: Record<FieldWords["kind"], string> = {
  text: "ต้องเป็นข้อความ",
  date: "ต้องเป็นวันที่",
  number: "ต้องเป็นตัวเลข",
  boolean: "ต้องเป็น true หรือ false",
  choice: "ต้องเป็นตัวเลือกที่กำหนด",
  list: "ต้องเป็นรายการ",
  object: "ต้องเป็นกลุ่มช่องย่อย",
};

export function expectedInWords(expected: Expected): string {
  if ("items" in expected) return `ต้องมีอย่างน้อย ${expected.items} ข้อ`;
  if ("mostItems" in expected) return `ต้องมีไม่เกิน ${expected.mostItems} ข้อ`;
  if ("least" in expected) return `ต้องไม่น้อยกว่า ${expected.least}`;
  if ("most" in expected) return `ต้องไม่เกิน ${expected.most}`;
  if ("whole" in expected) return "ต้องเป็นจำนวนเต็ม";
  return expected.kind ? KINDS[expected.kind] : "ค่าไม่ถูกต้อง";
}

/** `ข้อความ "x"`, `ตัวเลข 5`, `รายการ`. A number or truth is shown as it is written in the file. */
export function valueInWords(value: unknown, written: string): string {
  if (value === null) return "ช่องว่าง";
  if (typeof value === "string") return value.trim() === "" ? "ข้อความว่าง" : `ข้อความ "${shorten(value)}"`;
  if (typeof value === "number" || typeof value === "bigint") return `ตัวเลข ${shorten(written)}`;
  if (typeof value === "boolean") return `ค่า ${written}`;
  if (Array.isArray(value)) return value.length === 0 ? "รายการว่าง" : "รายการ";
  return "กลุ่มช่องย่อย";
}

/** `produce (รวบรวมและขายผลผลิต), goods (…)` */
export const choicesInWords = ({ choices = {} }: Pick<FieldWords, "choices">): string =>
  Object.entries(choices)
    .map(([value, label]) => (value === label ? value : `${value} (${label})`))
    .join(", ");
