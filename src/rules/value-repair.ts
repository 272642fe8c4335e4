import { takes } from "../collections/limits.ts";
import type { Field } from "../collections/outline.ts";
import { plainNumber } from "../collections/texts.ts";
import { toBE, toCE } from "../text/dates.ts";
import { nearest } from "../text/nearest.ts";
import { arabicDigits } from "../text/normalise.ts";
import { readDate } from "../text/read-date.ts";
import { repairWords as why } from "../words/rules/repairs.ts";

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
    if (candidate !== undefined && candidate !== value && takes(field, candidate)) return { value: candidate, why };
  }
  return undefined;
}

type Candidate = [value: unknown, why: string];

function candidates(field: Field, value: unknown, written: string): Candidate[] {
  if (Array.isArray(value)) return value.length === 1 ? [[value[0], why.oneValue]] : [];
  if (typeof value === "number" || typeof value === "boolean") {
    return [
      ...(typeof value === "number" && plainNumber(written) === value ? [fromYear(value)] : []),
      [written, why.quoted],
      [`p${written}`, why.written(`p${written}`)],
      [[written], why.inList],
    ];
  }
  if (value === null && field.kind === "list") return [[[], why.noItems]];
  if (typeof value !== "string") return [];
  const clean = value.trim().replace(/^["'“”‘’«»]+|["'“”‘’«»]+$/g, "");
  const text = arabicDigits(clean);
  const tidied = text === clean ? why.bare : why.arabicDigits;
  return [
    ...(field.kind === "choice" ? fromChoice(field, clean) : []),
    ...(field.kind === "boolean" ? fromWord(clean) : []),
    [text, tidied],
    ...(field.kind === "number" ? fromDigits(field, text, tidied === why.arabicDigits) : []),
    ...fromDate(text),
    ...(field.ref ? fromFile(text, field.ref) : fromParagraph(text)),
    ...(field.kind === "list" ? fromListed(text) : []),
  ];
}

const fromYear = (value: number): Candidate => [
  value > 1800 && value < 2200 ? toBE(value) : undefined,
  why.year(value, toBE(value)),
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

function fromDigits(field: Field, text: string, wereThai: boolean): Candidate[] {
  const { era = "", number = "", unit = "" } = NUMBER.exec(text)?.groups ?? {};
  // 22,5 may be 22.5 or a slip of 225: only commas between thousands are sure.
  if (number === "" || !UNIT.test(unit.trim()) || (number.includes(",") && !GROUPED.test(number))) return [];
  const value = plainNumber(number.replaceAll(",", ""));
  if (value === undefined) return [];
  if (era.includes("ค")) return takes(field, value) ? [] : [fromYear(value)];
  const cut = [era, unit].flatMap((words) => (words.trim() === "" ? [] : words.trim()));
  const reasons = [
    cut.length > 0 && why.numberAlone(cut),
    number.includes(",") && why.noCommas,
    wereThai && why.arabicDigits,
  ].filter((reason) => reason !== false);
  return [[value, reasons.join(" · ") || why.unquotedNumber], ...(era === "" && unit === "" ? [fromYear(value)] : [])];
}

function fromChoice({ choices = {} }: Field, text: string): Candidate[] {
  const label = Object.entries(choices).find(([, thai]) => thai === text)?.[0];
  if (label !== undefined) return [[label, why.label(text, label)]];
  const near = nearest(text, Object.keys(choices)) ?? byLabel(choices, text);
  return near === undefined ? [] : [[near, why.meant(near, choices[near])]];
}

function byLabel(choices: Record<string, string>, text: string): string | undefined {
  const near = nearest(text, Object.values(choices));
  return Object.entries(choices).find(([, label]) => label === near)?.[0];
}

function fromWord(text: string): Candidate[] {
  if (/^(?:true|yes|y|1|ใช่|มี|จริง)$/i.test(text)) return [[true, why.unquotedTruth(true)]];
  if (/^(?:false|no|n|0|ไม่|ไม่ใช่|ไม่มี|เท็จ)$/i.test(text)) return [[false, why.unquotedTruth(false)]];
  return [];
}

function fromDate(text: string): Candidate[] {
  const read = readDate(text);
  if (!read) return [];
  const { iso, era, year } = read;
  return [[iso, era === "CE" ? why.isoDate : why.isoDateOf(year, toCE(year))]];
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
    [name, why.fileName],
    [id, why.hyphens],
  ];
}

/** `#P3` → `p3`, `ย่อหน้า 3` → `p3`. A page, row or item of that number is another place. */
function fromParagraph(text: string): Candidate[] {
  const [, mark = "", number] = /^#?(p|h|ย่อหน้า(?:ที่)?|หัวข้อ(?:ที่)?)? *0*([1-9]\d*)$/i.exec(text) ?? [];
  const place = `${/^h|^หัวข้อ/i.test(mark) ? "h" : "p"}${number}`;
  return [
    [text.replace(/^#/, "").toLowerCase(), why.anchor],
    [number === undefined ? undefined : place, why.written(place)],
  ];
}

/** What people write where there is nothing. */
const NOTHING = /^(?:ไม่มี|[-–—]|n\/a|none)$/i;

/** `ปาล์ม, ยาง` → two items; a comma within a number parts nothing. */
function fromListed(text: string): Candidate[] {
  if (NOTHING.test(text)) return [[[], why.noItems]];
  const inner = /^\[([^[\]]*)\]$/.exec(text)?.[1] ?? text;
  if (/[[\]]/.test(inner)) return [];
  if (inner.startsWith("-")) return [[inner.split(/\s+-\s*|^-\s*/).filter(Boolean), why.spacedDashes]];
  const items = inner
    .split(/[;\n]|,(?!\d)/)
    .map((item) => item.trim())
    .filter(Boolean);
  return [[items, items.length > 1 ? why.inListWithCommas : why.inList]];
}
