import { z } from "zod";
import { toCE } from "../text/dates.ts";
import { entry } from "../words/entry.ts";
import { ui } from "../words/ui.ts";
import { collection } from "./collection.ts";
import { fieldsOf, frame } from "./columns.ts";
import { drawings } from "./drawings.ts";
import { anchor, choice, reference, text, truth, yearBE } from "./fields.ts";
import { strength, strengthOf } from "./framework.ts";
import { sectionUrl } from "./section-address.ts";

/** บทบาทของคนที่รายงานออกชื่อ คณะทำงานเรียกตามที่รายงานเรียก (`teamName`) */
export const personRoles = { author: "ผู้เขียน", adviser: "ที่ปรึกษา", team: "คณะทำงาน" } as const;

const label = text("ชื่ออ้าง", "ชื่อเรียกสั้นเมื่ออ้าง เช่น หัวข้อ 2.3");
const caption = text("คำบรรยาย", undefined, { long: true });
const section = reference("report", "หัวข้อ");
const page = text("หน้า").optional();

const schema = z.strictObject({
  title: text("ชื่อรายงาน"),
  subtitle: text("ชื่อรอง", "ชื่อรองหรือชื่อชุดโครงการ").optional(),
  shortTitle: text("ชื่อสั้น", "ชื่อที่ใช้ในเว็บ"),
  people: z
    .array(
      z.strictObject({
        name: text("ชื่อ"),
        prefix: text("คำนำหน้า", "คำนำหน้าหรือตำแหน่งวิชาการ").optional(),
        role: choice("บทบาท", personRoles),
        english: text("ชื่ออังกฤษ", "สกุลนำ คั่นด้วยจุลภาค ตามที่เจ้าของชื่อเขียนเอง ไม่พบจึงถอดตามหลักของราชบัณฑิตยสภา").optional(),
      }),
    )
    .min(1)
    .meta({ title: "ผู้จัดทำ", description: "ตามลำดับบนปกและในรายชื่อผู้จัดทำ" }),
  teamName: text("ชื่อคณะทำงาน", "ที่รายงานเรียกคนซึ่งมีบทบาทคณะทำงาน").optional(),
  provinceAdviser: text("ผู้ให้ข้อเสนอแนะของจังหวัด", "ที่รายงานเรียก อ่านต่อด้วยชื่อจังหวัดได้").optional(),
  degrees: z
    .array(
      z.strictObject({
        of: choice("ของใคร", strengthOf),
        degree: choice("ระดับ", strength),
        called: text("ที่รายงานเรียก"),
      }),
    )
    .default([])
    .meta({ title: "คำเรียกระดับ", description: "เมื่อรายงานเรียกระดับของทีมวิจัยหรือผู้นำต่างจากชื่อระดับในกรอบคิด" }),
  etAl: truth("และคณะ", "ผู้แต่งพิมพ์ว่า “และคณะ”").default(false),
  teamAt: z
    .strictObject({
      section: reference("report", "หัวข้อ"),
      first: anchor.meta({ title: "ย่อหน้าแรก" }),
      last: anchor.meta({ title: "ย่อหน้าสุดท้าย" }),
    })
    .optional()
    .meta({ title: "รายนามทีม", description: "ที่ที่รายงานลงชื่อทีม เมื่อผู้แต่งพิมพ์ว่า “และคณะ” โดยไม่บอกว่าใครบ้าง" }),
  english: z
    .strictObject({
      title: text("ชื่อรายงานในอักษรโรมัน", "รวมชื่อรอง ถอดตามหลักของราชบัณฑิตยสภา"),
      translation: text("ชื่อรายงานเป็นอังกฤษ", "รวมชื่อรอง เว็บแปลเอง เว้นแต่รายงานพิมพ์ไว้"),
      institution: text("ชื่ออังกฤษของสถาบัน", "ตามที่สถาบันใช้เอง ไม่พบจึงถอดตามหลักของราชบัณฑิตยสภา"),
      basis: text("ได้มาอย่างไร", "ชื่อใดใครเขียนเอง ดูได้ที่ไหน ชื่อใดเว็บถอดหรือแปล", { long: true }),
    })
    .optional()
    .meta({ title: "สำหรับอ้างอิงภาษาอังกฤษ", description: "รายงานไม่ได้พิมพ์ไว้ เว็บเตรียมเอง ไม่มีก็อ้างด้วยอักษรไทย" }),
  institution: text("สถาบัน"),
  month: z.int().min(1).max(12).meta({ title: "เดือน", description: "เดือนที่พิมพ์ 1 ถึง 12" }),
  yearBE: yearBE("ปี พ.ศ."),
  scanned: truth("เครื่องอ่านจากกระดาษ", "ข้อความของรายงานเป็นที่เครื่องอ่านจากกระดาษ ซึ่งอาจอ่านผิด").default(false),
  paperLost: truth("ไม่มีตัวเล่มแล้ว", "ตัวเล่มกระดาษไม่มีให้เปิดเทียบแล้ว").default(false),
  rights: text("สิทธิ์", undefined, { long: true }),
  rightsInShort: z
    .strictObject({
      page: text("ท้ายทุกหน้า"),
      data: text("ในไฟล์ข้อมูล"),
      english: text("ในไฟล์ข้อมูล ภาษาอังกฤษ", "ไม่มีจุดท้ายประโยค"),
    })
    .optional()
    .meta({ title: "สิทธิ์อย่างสั้น", description: "ว่าอย่างเดียวกันกับสิทธิ์ เว้นไว้เว็บใช้คำในช่องสิทธิ์ทุกแห่ง" }),
  shortAddresses: truth(
    "ที่อยู่สั้น",
    "หัวข้อของเล่มนี้อยู่ที่ /report/หัวข้อ/ ไม่มีรหัสรายงานคั่น มีได้เล่มเดียว และเผยแพร่แล้วเปลี่ยนไม่ได้",
  ).default(false),
  sections: z
    .array(
      z.strictObject({
        id: reference("report", "รหัสหัวข้อ"),
        title: text("ชื่อหัวข้อ", "ชื่อที่แสดงในสารบัญของเว็บ"),
        label,
        parent: reference("report", "หัวข้อแม่").optional(),
        page: text("เริ่มหน้า", "ตามสารบัญของรายงาน").optional(),
        gives: choice(
          "ที่มาของช่อง",
          { active: ui.active.yes, potential: entry.network.potential },
          "หัวข้อที่รายงานบอกเรื่องนี้ของเครือข่ายทุกแห่ง",
        ).optional(),
      }),
    )
    .min(1)
    .meta({ title: "หัวข้อทั้งหมด", description: "ตามลำดับในรายงาน" }),
  leftOut: z
    .array(
      z.strictObject({
        line: text("บรรทัด", "คัดตามข้อความดิบ"),
        repeated: truth("เว้นครั้งแรก", "ครั้งแรกอยู่ในฉบับเว็บ ที่ซ้ำเพราะขึ้นหน้าใหม่ไม่อยู่").default(false),
        reason: text("เหตุผล"),
      }),
    )
    .default([])
    .meta({ title: "บรรทัดที่ไม่ลงในฉบับเว็บ", description: "บรรทัดของข้อความดิบ (ไฟล์ .txt ชื่อเดียวกัน) ที่ฉบับเว็บไม่มี" }),
  lists: z
    .array(
      z.strictObject({
        id: text("รหัสรายการ"),
        label: text("ชื่อรายการ", "ชื่อที่แสดงเหนือข้อเสนอในรายการนี้"),
        kind: choice("เป็นอะไร", { rows: "แถวในตาราง", projects: "โครงการ" }),
      }),
    )
    .default([])
    .meta({ title: "รายการข้อเสนอ", description: "ที่ที่รายงานลงข้อเสนอไว้ ตามลำดับที่แสดง" }),
  groups: z
    .array(z.strictObject({ id: text("รหัสกลุ่ม"), label: text("ชื่อกลุ่ม") }))
    .default([])
    .meta({ title: "กลุ่มโครงการ", description: "กลุ่มที่รายงานจัดโครงการไว้ ตามลำดับที่แสดง" }),
  tables: z
    .array(z.strictObject({ id: text("รหัสตาราง"), label, caption, section, page }))
    .default([])
    .meta({ title: "ตาราง" }),
  figures: z
    .array(
      z.strictObject({
        id: text("รหัสรูป"),
        label,
        caption,
        section,
        page,
        diagram: choice("แผนภาพ", drawings, "รหัสแผนภาพที่วาดใหม่").optional(),
        lost: truth("รูปสูญหาย", "ต้นฉบับของรูปไม่มีแล้ว เหลือแต่คำบรรยาย").default(false),
        limit: text("วาดได้แค่ไหน", "เมื่อรูปสูญหาย ข้อความบอกอะไรของรูปไว้บ้าง ภาพที่วาดใหม่มีเท่านั้น", { long: true }).optional(),
      }),
    )
    .default([])
    .meta({ title: "รูป" }),
});
const field = fieldsOf(schema);
const figuresColumn = field("figures", "Figures", "ours", {
  nothing: "ไม่มีรูป",
  nothingInEnglish: "none",
  description: {
    th: "รูปในรายงาน มีแต่คำบรรยาย diagram เป็นรหัสของภาพที่วาดใหม่",
    en: "Figures of the report, of which the captions are here; diagram is the one drawn anew",
  },
});

/** As much of a report as says where it stands among the others. */
export interface ReportOrder {
  id: string;
  shortAddresses: boolean;
  yearBE: number;
  month: number;
}

/**
 * The order of the reports, of which the first says what an entry's own fields have. It is the one whose addresses were promised first:
 * a report of any name or year that is added later comes after it.
 */
export function compareReports(a: ReportOrder, b: ReportOrder): number {
  const told = Number(b.shortAddresses) - Number(a.shortAddresses) || a.yearBE - b.yearBE || a.month - b.month;
  return told || (a.id < b.id ? -1 : 1);
}

/** รายงานหนึ่งเล่มที่เว็บเผยแพร่ */
export const sources = collection({
  one: "source",
  label: "รายงานต้นทาง",
  reason: "เพิ่มรายงานอีกเล่ม",
  uncited: true,
  schema,
  rules: ["parts-once", "parts-in-place", "parents-first", "free-addresses"],
  afterSending: "ทุกหัวข้อมีไฟล์ของตน และตาราง รูป กับรายนามทีมอยู่ในหัวข้อที่บอก",
  page: "/report/",
  compare: compareReports,
  columns: [
    ...frame("report"),
    field("subtitle", "Subtitle", "report", {
      nothing: "ไม่มีชื่อรอง",
      nothingInEnglish: "none",
      description: { th: "ตามที่พิมพ์บนปก", en: "As printed on the cover" },
    }),
    {
      ...field("people", "Authors and team", "report", {
        nothing: "ไม่ได้พิมพ์ชื่อ",
        nothingInEnglish: "none named",
        description: {
          th: "ชื่อ คำนำหน้า และบทบาท ตามปกและรายชื่อผู้จัดทำ english เป็นชื่ออังกฤษที่เว็บเตรียมไว้",
          en: "Names, titles and roles by the cover and the list of names; english is a name in Roman letters that the site has prepared",
        },
      }),
      value: ({ people }) =>
        people.map(({ name, prefix, role, english }) => ({
          name,
          prefix: prefix ?? null,
          role,
          english: english ?? null,
        })),
    },
    field("etAl", "And others", "report", {
      description: {
        th: "true เมื่อปกพิมพ์ว่า “และคณะ” หลังชื่อผู้แต่ง",
        en: "true where the cover prints “and others” after the authors",
      },
      required: true,
    }),
    field("institution", "Institution", "report", {
      description: { th: "สถาบันที่พิมพ์รายงาน", en: "The institution that published it" },
    }),
    field("month", "Month of publication", "report", { description: { th: "1 ถึง 12", en: "1 to 12" } }),
    field("yearBE", "Year of publication, Buddhist era", "report", {
      description: { th: "ตามที่พิมพ์", en: "As printed" },
    }),
    {
      name: "yearCE",
      description: { th: "คิดจากปี พ.ศ.", en: "Reckoned from the year of the Buddhist era" },
      title: { th: "ปี ค.ศ.", en: "Year of publication, Common Era" },
      type: "integer",
      origin: "report",
      required: true,
      value: (source) => toCE(source.yearBE),
    },
    field("rights", "Rights", "ours", {
      description: { th: "ใครมีสิทธิ์ในถ้อยคำของรายงาน", en: "Who has the rights in the words of the report" },
    }),
    {
      ...field("teamAt", "Where the team is listed", "ours", {
        nothing: "ไม่ได้พิมพ์ว่า “และคณะ” หรือไม่มีรายนาม",
        nothingInEnglish: "no “and others”, or no list",
      }),
      description: {
        th: "หัวข้อกับย่อหน้าแรกและสุดท้ายของรายนามทีม ซึ่งรายงานไม่ได้เรียกว่าผู้แต่ง",
        en: "Section, first and last paragraph of the list of the team, whom the report does not call authors",
      },
      value: ({ teamAt }) => teamAt ?? null,
    },
    {
      ...field("english", "For citations in English", "ours", {
        nothing: "เว็บไม่ได้เตรียมไว้ อ้างด้วยอักษรไทย",
        nothingInEnglish: "none prepared: it is cited in Thai letters",
      }),
      description: {
        th: "ชื่อที่ถอดอักษร คำแปล และชื่ออังกฤษของสถาบัน รายงานไม่ได้พิมพ์ไว้ basis บอกว่าได้มาอย่างไร",
        en:
          "Title in Roman letters, its translation and the institution's English name. The report has none; basis says " +
          "where each is from",
      },
      value: ({ english }) => english ?? null,
    },
    {
      ...field("sections", "Sections", "ours", {
        nothing: "ไม่มีหัวข้อ",
        nothingInEnglish: "none",
        description: {
          th: "หัวข้อในสารบัญของเว็บ รหัสใช้ในที่มาทุกแห่ง",
          en: "Sections in the site's contents; their identifiers stand in all places",
        },
      }),
      value: ({ id: source, shortAddresses, sections }, { link }) =>
        sections.map(({ id, title, label, page, parent }) => ({
          id,
          title,
          label,
          page: page ?? null,
          parent: parent ?? null,
          url: link(sectionUrl({ source, section: id }, shortAddresses)),
        })),
    },
    {
      ...field("tables", "Tables", "ours", {
        nothing: "ไม่มีตาราง",
        nothingInEnglish: "none",
        description: {
          th: "ตารางในรายงาน พร้อมหัวข้อและหน้าที่เริ่ม",
          en: "Tables of the report, with the section and page where they begin",
        },
      }),
      value: ({ tables }) => tables.map((table) => ({ ...table, page: table.page ?? null })),
    },
    {
      ...figuresColumn,
      // How far a figure is known is said beside the drawing.
      parts: figuresColumn.parts?.filter(({ name }) => name !== "limit" && name !== "lost") ?? [],
      value: ({ figures }) =>
        figures.map(({ limit: _, lost: __, ...figure }) => ({
          ...figure,
          page: figure.page ?? null,
          diagram: figure.diagram ?? null,
        })),
    },
    field("scanned", "Text read by a machine", "ours", {
      description: {
        th: "true เมื่อข้อความเป็นที่เครื่องอ่านจากกระดาษ",
        en: "true where the text is what a machine read from the paper",
      },
      required: true,
    }),
    field("paperLost", "Paper lost", "ours", {
      description: { th: "true เมื่อตัวเล่มกระดาษไม่มีแล้ว", en: "true where the printed copy is lost" },
      required: true,
    }),
    {
      name: "lostFigures",
      title: { th: "รูปที่สูญหาย", en: "Lost figures" },
      description: {
        th: "รหัสของรูปใน figures ที่ต้นฉบับไม่มีแล้ว",
        en: "Ids of the figures whose originals are lost, as in figures",
      },
      nothing: "ไม่มีรูปที่สูญหาย",
      nothingInEnglish: "none",
      type: "list",
      origin: "ours",
      value: ({ figures }) => figures.flatMap(({ id, lost }) => (lost ? id : [])),
    },
  ],
});
