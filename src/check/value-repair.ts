import { z } from "zod";
import type { Field } from "../collections/outline.ts";
import { plainNumber } from "../collections/texts.ts";
import { toBE, toCE } from "../text/dates.ts";
import { nearest } from "../text/nearest.ts";
import { arabicDigits } from "../text/normalise.ts";
import { readDate } from "../text/read-date.ts";

/**
 * What was meant by a value that the schema refuses, and what to change. Always valid by the schema, and always what was typed:
 * nothing is left out or guessed but what `why` names, because a line that is pasted is not looked at again.
 */
export interface ValueRepair {
  value: unknown;
  why: string;
}

/**
 * Tries the ways in which people write a value wrongly; the first that gives a valid value.
 * @param written the value as it stands in the file: `20.10` where `value` is 20.1.
 */
export function repairValue(field: Field, value: unknown, written = String(value)): ValueRepair | undefined {
  for (const [candidate, why] of candidates(field, value, written)) {
    if (candidate !== undefined && candidate !== value && isValid(field, candidate)) return { value: candidate, why };
  }
  return undefined;
}

const isValid = ({ schema }: Field, value: unknown): boolean => z.safeParse(schema, value).success;

type Candidate = [value: unknown, why: string];

function candidates(field: Field, value: unknown, written: string): Candidate[] {
  if (Array.isArray(value)) return value.length === 1 ? [[value[0], "ช่องนี้มีค่าเดียว ไม่ใช่รายการ"]] : [];
  if (typeof value === "number" || typeof value === "boolean") {
    return [
      ...(typeof value === "number" && plainNumber(written) === value ? [fromYear(value)] : []),
      [written, "ใส่เครื่องหมายคำพูดเพื่อให้เป็นข้อความ"],
      [`p${written}`, `เขียนว่า p${written}`],
      [[written], IN_LIST],
    ];
  }
  if (value === null && field.kind === "list") return [[[], NO_ITEMS]];
  if (typeof value !== "string") return [];
  const clean = value.trim().replace(/^["'“”‘’«»]+|["'“”‘’«»]+$/g, "");
  const text = arabicDigits(clean);
  const why = text === clean ? "ไม่มีเครื่องหมายคำพูดหรือช่องว่างเกิน" : "ใช้เลขอารบิก";
  return [
    ...(field.kind === "choice" ? fromChoice(field, clean) : []),
    ...(field.kind === "boolean" ? fromWord(clean) : []),
    [text, why],
    ...(field.kind === "number" ? fromDigits(field, text, why) : []),
    ...fromDate(text),
    ...(field.ref ? fromFile(text, field.ref) : fromParagraph(text)),
    ...(field.kind === "list" ? fromListed(text) : []),
  ];
}

const NO_ITEMS = "รายการว่างเขียนว่า []";
const IN_LIST = "ช่องนี้เป็นรายการ ใส่วงเล็บเหลี่ยม";

const fromYear = (value: number): Candidate => [
  value > 1800 && value < 2200 ? toBE(value) : undefined,
  `ค.ศ. ${value} คือ พ.ศ. ${toBE(value)}`,
];

/** A number, maybe with its era before it, or a plain unit behind. */
const NUMBER = /^(?<era>(?:ปี ?)?(?:(?:พ|ค)\. ?ศ\. ?)?)(?<number>-?\d[\d,]*(?:\.\d+)?)(?<unit>[ก-๙. ]*)$/;
const GROUPED = /^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
/** Words that only say what is counted. Any other may make another number of it: ล้านบาท, คนเศษ, รุ่นละ, เท่า, โดยเฉลี่ย. */
const UNIT = new RegExp(
  `^(?:${[
    "คน|ราย|รายการ|ครอบครัว|ครัวเรือน|กลุ่ม|เครือข่าย|สหกรณ์|องค์กร|หน่วยงาน|แห่ง|ร้าน|กองทุน",
    "หมู่บ้าน|ตำบล|อำเภอ|จังหวัด|ภาค|เวที|กิจกรรม|โครงการ|เรื่อง|ข้อ|ครั้ง|ชนิด|อย่าง|เล่ม|หน้า",
    "วัน|เดือน|ปี|ชั่วโมง|บาท|ไร่|กิโลกรัม|กก\\.|ตัน|ลิตร|เมตร|กิโลเมตร|กม\\.",
  ].join("|")})?$`,
);

function fromDigits(field: Field, text: string, why: string): Candidate[] {
  const { era = "", number = "", unit = "" } = NUMBER.exec(text)?.groups ?? {};
  // 22,5 may be 22.5 or a slip of 225: only commas between thousands are sure.
  if (number === "" || !UNIT.test(unit.trim()) || (number.includes(",") && !GROUPED.test(number))) return [];
  const value = plainNumber(number.replaceAll(",", ""));
  if (value === undefined) return [];
  if (era.includes("ค")) return isValid(field, value) ? [] : [fromYear(value)];
  const cut = [era, unit].flatMap((words) => (words.trim() === "" ? [] : `"${words.trim()}"`));
  const reasons = [
    cut.length > 0 && `ใส่ตัวเลขอย่างเดียว ตัด ${cut.join(" กับ ")} ออก`,
    number.includes(",") && "ไม่ใส่จุลภาค",
    why === "ใช้เลขอารบิก" && why,
  ].filter((reason) => reason !== false);
  return [
    [value, reasons.join(" · ") || "ตัวเลขไม่ใส่เครื่องหมายคำพูด"],
    ...(era === "" && unit === "" ? [fromYear(value)] : []),
  ];
}

function fromChoice({ choices = {} }: Field, text: string): Candidate[] {
  const label = Object.entries(choices).find(([, thai]) => thai === text)?.[0];
  if (label !== undefined) return [[label, `${text} เขียนว่า ${label}`]];
  const near = nearest(text, Object.keys(choices)) ?? byLabel(choices, text);
  return near === undefined
    ? []
    : [[near, `หมายถึง "${near}"${choices[near] === near ? "" : ` (${choices[near]})`} หรือไม่`]];
}

function byLabel(choices: Record<string, string>, text: string): string | undefined {
  const near = nearest(text, Object.values(choices));
  return Object.entries(choices).find(([, label]) => label === near)?.[0];
}

function fromWord(text: string): Candidate[] {
  if (/^(?:true|yes|y|1|ใช่|มี|จริง)$/i.test(text)) return [[true, "เขียนว่า true ไม่ใส่เครื่องหมายคำพูด"]];
  if (/^(?:false|no|n|0|ไม่|ไม่ใช่|ไม่มี|เท็จ)$/i.test(text)) return [[false, "เขียนว่า false ไม่ใส่เครื่องหมายคำพูด"]];
  return [];
}

function fromDate(text: string): Candidate[] {
  const read = readDate(text);
  if (!read) return [];
  const { iso, era, year } = read;
  return [[iso, era === "CE" ? "เขียนแบบ ปี-เดือน-วัน" : `พ.ศ. ${year} คือ ค.ศ. ${toCE(year)} เขียนแบบ ปี-เดือน-วัน`]];
}

/** `content/networks/X_y.md` → `x-y`, in a field that names networks. */
function fromFile(text: string, ref: string): Candidate[] {
  const [, folder = ref, file = text] = /^(?:.*\/)?([^/]+)\/([^/]+)$/.exec(text) ?? [];
  if (folder !== ref) return [];
  const name = file.replace(/\.mdx?$/i, "").toLowerCase();
  const id = name
    .replace(/[\s_.]+/g, "-")
    .replace(/-{2,}/g, "-")
    .replace(/^-|-$/g, "");
  return [
    [name, "เขียนด้วยตัวพิมพ์เล็ก ไม่มี .md"],
    [id, "ใช้ขีดกลางแทนช่องว่างและขีดล่าง"],
  ];
}

/** `#P3` → `p3`, `ย่อหน้า 3` → `p3`. A page, row or item of that number is another place. */
function fromParagraph(text: string): Candidate[] {
  const [, mark = "", number] = /^#?(p|h|ย่อหน้า(?:ที่)?|หัวข้อ(?:ที่)?)? *0*([1-9]\d*)$/i.exec(text) ?? [];
  const place = `${/^h|^หัวข้อ/i.test(mark) ? "h" : "p"}${number}`;
  return [
    [text.replace(/^#/, "").toLowerCase(), "เขียนด้วยตัวพิมพ์เล็ก ไม่มี #"],
    [number === undefined ? undefined : place, `เขียนว่า ${place}`],
  ];
}

/** What people write where there is nothing. */
const NOTHING = /^(?:ไม่มี|[-–—]|n\/a|none)$/i;

/** `ปาล์ม, ยาง` → two items; a comma within a number parts nothing. */
function fromListed(text: string): Candidate[] {
  if (NOTHING.test(text)) return [[[], NO_ITEMS]];
  const inner = /^\[([^[\]]*)\]$/.exec(text)?.[1] ?? text;
  if (/[[\]]/.test(inner)) return [];
  if (inner.startsWith("-")) return [[inner.split(/\s+-\s*|^-\s*/).filter(Boolean), "เว้นหนึ่งวรรคหลังขีดของแต่ละข้อ"]];
  const items = inner
    .split(/[;\n]|,(?!\d)/)
    .map((item) => item.trim())
    .filter(Boolean);
  return [[items, items.length > 1 ? `${IN_LIST} คั่นแต่ละข้อด้วยจุลภาค` : IN_LIST]];
}
