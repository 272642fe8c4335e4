import { z } from "zod";
import { ui } from "../words/ui.ts";
import { anchorPattern, idPattern, monthPattern } from "./texts.ts";

/**
 * Pieces that several entities share. Plain zod, no coercion, messages in Thai: here where a field asks what others of its kind do
 * not, and else in words/rules/values.ts. Types are inferred from it; whether a value fits is asked of limits.ts alone.
 * What is said of a field stands in its `meta`, once, for forms, templates, messages and data files: `title` is its Thai name,
 * `description` tells the author what to write, `choices` names its values, `nothing` says what `null` means, `long` asks for
 * room for sentences, `ref` names the collection in which an id must exist,
 * `listed` the list of the report, `later` that a new entry has none.
 */

/** More that is said of a field. */
interface Said {
  nothing?: string;
  long?: true;
}

/** What a list should be. */
export const ofIds = { error: "ต้องเป็นรายการรหัส" };
export const ofPlaces = { error: "ต้องเป็นรายการที่มา" };
const ofIdLetters = { error: "รหัสใช้ได้เฉพาะ a-z 0-9 และขีดกลาง" };
const notEmpty = { error: "ห้ามเว้นว่าง" };

/** What a text should be that is the report's to the letter. */
export const AS_PRINTED = "คัดตามที่พิมพ์ทุกตัวอักษร ไม่แก้คำผิด";

export const reference = (collection: string, title: string, description?: string, said: Said = {}) =>
  z
    .string({ error: "ต้องเป็นรหัส (ชื่อไฟล์ไม่มี .md)" })
    .regex(idPattern, ofIdLetters)
    .meta({ ref: collection, title, description, ...said });

/** A province that has an entry. @param when of which entries it is said */
export const namedProvince = ({ when, ...said }: Said & { when?: string } = {}) =>
  reference("provinces", "จังหวัด", sentences(when, "มีเฉพาะจังหวัดที่รายงานออกชื่อ"), said);

const sentences = (...said: readonly (string | undefined)[]): string => said.filter(Boolean).join(" ");

export const text = (title: string, description?: string, said: Said = {}) =>
  z
    .string()
    .trim()
    .min(1, notEmpty)
    .meta({ title, description, ...said });

/** Words of ours in one line: what the site itself says, at most so many letters, marks over and under them counted. */
export const oneLine = (title: string, description: string, letters: number) =>
  z
    .string()
    .trim()
    .min(1, notEmpty)
    .regex(new RegExp(`^.{1,${letters}}$`), { error: `ต้องเป็นบรรทัดเดียว ไม่เกิน ${letters} ตัวอักษร` })
    .meta({
      title,
      description: `${description} ไม่เกิน ${letters} ตัวอักษร`,
      // More than a field of one line shows.
      ...(letters > 60 && { long: true }),
    });

const ours = (title: string, description: string, letters: number) => oneLine(title, description, letters).optional();

/** One sentence of ours on what the report says of the entry. Its grounds are the places that the entry cites. */
export const summary = ours(
  "สรุป",
  "ของเราเอง หนึ่งประโยค ภาษาธรรมดา บอกสิ่งที่รายงานบอก ไม่มากกว่า รายงานมีแต่ชื่อก็บอกว่ามีแต่ชื่อ ไม่คัดทั้งช่องของตาราง",
  160,
);

/** A name of ours for lists and narrow places. */
export const shortTitle = ours("ชื่อสั้น", "ของเราเอง ชื่อที่พูดติดปาก เว้นไว้เมื่อชื่อสั้นอยู่แล้ว", 40);

/** One of a fixed list: its values, in the order in which they are offered, with their Thai names. */
export const choice = <V extends string>(
  title: string,
  choices: Readonly<Record<V, string>>,
  description?: string,
  said: Said = {},
) => z.enum(Object.keys(choices) as [V, ...V[]]).meta({ title, choices, description, ...said });

/**
 * An id from a list of the report that the entry cites first: `lists` or `groups` of content/sources.
 * @param when of which entries it is said
 */
export const listed = (list: "lists" | "groups", title: string, { when, ...said }: Said & { when?: string } = {}) =>
  z
    .string({ error: "ต้องเป็นรหัสในรายการของรายงาน" })
    .min(1, notEmpty)
    .meta({ title, description: sentences(when, `รหัสใน ${list} ของรายงานที่อ้าง`), listed: list, ...said });

/** True or false; the names say what each means. */
export const truth = (
  title: string,
  description?: string,
  said: Said & { choices?: { true: string; false: string } } = {},
) =>
  z
    .boolean(said.nothing === undefined ? {} : { error: "ต้องเป็น true, false หรือ null" })
    .meta({ title, description, ...said });

/** Where the entry stands among others of its kind. */
export const order = z.int().min(1).meta({ title: "ลำดับ", description: "เลขลำดับที่ใช้เรียง ใช้เลขถัดไปที่ว่าง" });

const YEAR_BE = "ต้องเป็นปี พ.ศ. เช่น 2560";
/** Whole Buddhist-era year. */
export const yearBE = (title: string) =>
  z
    .int({ error: `${YEAR_BE} ไม่ใส่เครื่องหมายคำพูด` })
    .min(2400, { error: YEAR_BE })
    .max(2700, { error: YEAR_BE })
    .meta({ title });

/** Ends the name of a field in a file whose years are of the Common Era; the forms read the years that people write. */
export const COMMON_ERA = " (ค.ศ.)";

/** Calendar day, ISO 8601, Common Era. */
export const isoDate = z.iso
  .date({ error: "ต้องเป็นวันที่ ค.ศ. แบบ ปี-เดือน-วัน เช่น 2007-09-25" })
  .meta({ title: `วันที่${COMMON_ERA}` });

const aMonth = { error: "ต้องเป็น ปี-เดือน ค.ศ. เช่น 2008-01" };
/** Calendar month, ISO 8601, Common Era. */
export const isoMonth = z.string(aMonth).regex(monthPattern, aMonth);

/** How sure we are of a reading or of an identity. */
export const certaintyOfIdentity = choice("ความแน่ใจ", ui.identity, "ถ้าไม่แน่นอน ต้องบอกเหตุผล");

export const certaintyOfReading = choice(
  "ความแน่ใจ",
  ui.certainty,
  "แน่นอนเมื่อที่อื่นในรายงานหรือภาษาไทยธรรมดาพิสูจน์ได้ น่าจะเป็นเมื่ออ่านอย่างหนึ่งดีกว่าอย่างอื่นมาก คงตามที่พิมพ์เมื่ออ่านได้หลายอย่างหรือไม่ออก ถ้าไม่แน่นอน ต้องบอกเหตุผล",
);

export const reason = text("เหตุผล", undefined, { long: true }).optional();

/** Anchor of a block in the web edition. */
export const anchor = z
  .string({ error: "ต้องเป็นรหัสย่อหน้า เช่น p3" })
  .regex(anchorPattern, {
    error: "รหัสย่อหน้าต้องเป็น title, h1, p3 หรือ แถวตารางเช่น table-2-r5 (หัวตาราง table-2-head)",
  })
  .meta({ title: "ย่อหน้า", description: "ย่อหน้าหรือแถวของตารางที่ข้อความนี้อยู่ ดูเลขที่หน้ารายงานฉบับเว็บ เช่น p3" });

/** Where a statement stands in a report. */
export const citation = z
  .strictObject({
    source: reference("sources", "รายงาน", "รายงานที่ข้อความนี้อยู่"),
    section: reference("report", "หัวข้อ", "เลือกหัวข้อก่อน แล้วจึงเลือกย่อหน้า"),
    at: anchor.optional(),
    row: text("ลำดับที่พิมพ์", "เลขลำดับที่พิมพ์ไว้หน้ารายการนั้น เช่น 1.3").optional(),
    printed: text("ข้อความที่พิมพ์", AS_PRINTED).optional(),
  })
  .meta({ title: "ที่มา" });

/** A sentence of the report. */
export const quote = text("ข้อความในรายงาน", "คัดจากรายงานฉบับเว็บให้ตรงทุกตัวอักษร", { long: true });

export const citationsOf = <T extends z.ZodType>(place: T) =>
  z
    .array(place, ofPlaces)
    .min(1, { error: "ต้องบอกที่มาอย่างน้อยหนึ่งแห่ง" })
    .meta({ title: "ที่มา", description: "ข้อความนี้อยู่ตรงไหนของรายงาน" });
export const citations = citationsOf(citation);

export const names = (title: string, description?: string) =>
  z.array(text(title)).default([]).meta({ title, description });

/** Other names of the entry. */
export const aliases = (title: string) => names(title, "ชื่อหรือคำที่คนใช้ค้น ข้อละหนึ่งชื่อ");

/** Only what was published has them: forms and templates leave them out. */
export const formerIds = z.array(z.string().regex(idPattern, ofIdLetters), ofIds).default([]).meta({
  title: "รหัสเดิม",
  description: "ชื่อไฟล์ที่เคยใช้ (ไม่มี .md) เติมเมื่อเปลี่ยนชื่อไฟล์ ที่อยู่เดิมจะนำผู้อ่านมาที่นี่",
  later: true,
});

/** @param most so many at most */
export const references = (collection: string, title: string, description?: string, most?: number) => {
  const ids = z.array(reference(collection, title), ofIds);
  return (most === undefined ? ids : ids.max(most)).default([]).meta({ title, description });
};

/**
 * The same fact as a later report has it, at its own place in the entry: the entry's own field is what the first report says that tells
 * of it. Neither form nor template asks for it.
 */
export const ofLaterReport = <T extends z.ZodType>(field: T) =>
  field.optional().meta({ description: "ที่รายงานเล่มหลังบอกตรงนี้ เมื่อเล่มก่อนบอกไว้แล้วในช่องของรายการ", later: true });
