import { z } from "zod";
import type { Field } from "../schemas/outline.ts";
import { toBE, toCE } from "../text/dates.ts";
import { readDate } from "../text/read-date.ts";
import { nearest } from "./suggest.ts";

/** What was probably meant by a value that the schema refuses, and why we think so. Always valid by the schema. */
export interface ValueRepair {
  value: unknown;
  why: string;
}

/** Tries the ways in which people write a value wrongly; the first that gives a valid value. */
export function repairValue(field: Field, value: unknown): ValueRepair | undefined {
  for (const [candidate, why] of candidates(field, value)) {
    if (candidate !== undefined && candidate !== value && z.safeParse(field.schema, candidate).success)
      return { value: candidate, why };
  }
  return undefined;
}

type Candidate = [value: unknown, why: string];

function candidates(field: Field, value: unknown): Candidate[] {
  if (Array.isArray(value)) return [[value[0], "ช่องนี้มีค่าเดียว ไม่ใช่รายการ"]];
  if (typeof value === "number") return [...fromNumber(value), [`p${value}`, `เขียนว่า p${value}`], [[value], IN_LIST]];
  if (typeof value === "boolean") return [[String(value), "ใส่เครื่องหมายคำพูดเพื่อให้เป็นข้อความ"]];
  if (value === null && field.kind === "list") return [[[], "รายการว่างเขียนว่า []"]];
  if (typeof value !== "string") return [];
  const clean = value.trim().replace(/^["'“”‘’«»]+|["'“”‘’«»]+$/g, "");
  const text = clean.replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - 0x0e50));
  const why = text === clean ? "ไม่มีเครื่องหมายคำพูดหรือช่องว่างเกิน" : "ใช้เลขอารบิก";
  return [
    ...(field.kind === "choice" ? fromChoice(field, clean) : []),
    ...(field.kind === "boolean" ? fromWord(clean) : []),
    [text, why],
    ...fromDigits(text, why),
    ...fromDate(text),
    ...fromId(text),
    [
      text.split(/\s*[,;\n]\s*|\s+-\s*|^-\s*/).filter(Boolean),
      text.startsWith("-") ? "เว้นหนึ่งวรรคหลังขีดของแต่ละข้อ" : IN_LIST,
    ],
  ];
}

const IN_LIST = "ช่องนี้เป็นรายการ ใส่วงเล็บเหลี่ยม";

function fromNumber(value: number): Candidate[] {
  return [
    [value > 1800 && value < 2200 ? toBE(value) : undefined, `ค.ศ. ${value} คือ พ.ศ. ${toBE(value)}`],
    [String(value), "ใส่เครื่องหมายคำพูดเพื่อให้เป็นข้อความ"],
  ];
}

function fromDigits(text: string, why: string): Candidate[] {
  const number = /^[^\d]*(\d[\d,]*(?:\.\d+)?)[^\d]*$/.exec(text)?.[1];
  if (number === undefined) return [];
  const value = Number(number.replaceAll(",", ""));
  const bare = number.includes(",") ? "ไม่ใส่จุลภาค" : why === "ใช้เลขอารบิก" ? why : "ตัวเลขไม่ใส่เครื่องหมายคำพูด";
  return [[value, number === text || number.includes(",") ? bare : "ใส่ตัวเลขอย่างเดียว"], ...fromNumber(value)];
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

/** `content/networks/X_y.md` → `x-y`, `#P3` → `p3`, `ย่อหน้า 3` → `p3`. */
function fromId(text: string): Candidate[] {
  const name = text
    .replace(/^.*\//, "")
    .replace(/\.mdx?$/i, "")
    .replace(/^#/, "")
    .toLowerCase();
  const id = name
    .replace(/[\s_.]+/g, "-")
    .replace(/-{2,}/g, "-")
    .replace(/^-|-$/g, "");
  const number = /^[^\d]*0*([1-9]\d*)$/.exec(name)?.[1];
  const kind = /^h|หัวข้อ/.test(name) ? "h" : "p";
  return [
    [name, "เขียนด้วยตัวพิมพ์เล็ก ไม่มี # หรือ .md"],
    [id, "ใช้ขีดกลางแทนช่องว่างและขีดล่าง"],
    [number === undefined ? undefined : kind + number, `เขียนว่า ${kind}${number}`],
  ];
}
