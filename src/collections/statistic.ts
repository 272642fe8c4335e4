import { z } from "zod";
import { byReport, collection } from "./collection.ts";
import { fieldsOf, former, frame, ourWords, SECTION, sources } from "./columns.ts";
import { citations, formerIds, oneLine, order, quote, reference, references, text, truth } from "./fields.ts";

/** So many numbers of a report stand above the others. */
const MOST_MAIN = 12;

const schema = z.strictObject({
  title: text("คืออะไร"),
  formerIds,
  value: z.number({ error: "ต้องเป็นตัวเลขอารบิก ไม่มีจุลภาค" }).meta({ title: "ค่า", description: "เลขอารบิก ไม่ใส่จุลภาค" }),
  unit: text("หน่วย"),
  qualifier: text("คำประกอบ", "เช่น มากกว่า ประมาณ").optional(),
  quote,
  featured: truth("แสดงบนหน้าแรก", "เว้นไว้ถ้าไม่แน่ใจ").default(false),
  main: z
    .strictObject({
      rank: z.int().min(1).max(MOST_MAIN).meta({ title: "ลำดับในตัวเลขสำคัญ", description: "เลขลำดับที่ใช้เรียงบนสุดของหน้า" }),
      meaning: oneLine(
        "หมายความว่า",
        "ของเราเอง อ่านต่อจากตัวเลขกับหน่วย บอกด้วยคำธรรมดาว่าเป็นจำนวนของอะไร เท่าที่รายงานบอก ตัวเลขอื่นที่อ้างต้องเป็นตัวเลขสำคัญด้วย",
        90,
      ),
      short: oneLine(
        "คำสั้นบนหน้าแรก",
        "ของเราเอง อ่านต่อจากตัวเลขกับหน่วย สั้นพอให้อยู่ในบรรทัดเดียวบนโทรศัพท์ ไม่ใส่ก็ใช้ประโยคข้างบน",
        30,
      ).optional(),
    })
    .optional()
    .meta({
      title: "ตัวเลขสำคัญ",
      description: `ใส่เมื่อควรอยู่บนสุดของหน้าตัวเลข รายงานหนึ่งมีไม่เกิน ${MOST_MAIN} ตัว ครบแล้วจะเพิ่มตัวหนึ่งให้เอาออกตัวหนึ่ง`,
    }),
  unnamedProvinces: truth(
    "จำนวนจังหวัดทั้งหมด",
    "ใช่ เมื่อตัวเลขนี้คือจำนวนจังหวัดทั้งหมดของโครงการ ใช้คิดว่ามีกี่จังหวัดที่รายงานไม่ได้ออกชื่อ",
  ).default(false),
  part: z
    .strictObject({
      of: reference("statistics", "เป็นส่วนของ", "ตัวเลขทั้งหมดที่ถูกแบ่ง"),
      by: text("แบ่งตามอะไร", "ส่วนที่แบ่งด้วยเกณฑ์เดียวกันต้องเขียนเหมือนกัน"),
      as: text("ชื่อสั้น", "ชื่อของส่วนนี้ในแผนภาพ"),
      complete: truth("แบ่งครบ", "ใช่ = ส่วนในเกณฑ์นี้รวมกันต้องเท่าทั้งหมด, ไม่ใช่ = รายงานบอกเพียงบางส่วน").default(true),
    })
    .optional()
    .meta({ title: "เป็นส่วนของ", description: "ใส่เมื่อตัวเลขนี้เป็นส่วนหนึ่งของอีกตัวเลข" }),
  order,
  discrepancies: references("discrepancies", "จุดที่ไม่ตรงกัน", "ข้อที่รายงานไม่ตรงกันซึ่งเกี่ยวกับตัวเลขนี้"),
  sources: citations,
});
const field = fieldsOf(schema);

/** ตัวเลขหนึ่งตัวที่รายงานกล่าว */
export const statistics = collection({
  one: "statistic",
  label: "ตัวเลข",
  reason: "พบจำนวนที่รายงานกล่าวและเว็บยังไม่มี",
  list: {
    name: "ตัวเลข",
    title: "ตัวเลขของโครงการ",
    lead: "จำนวนที่รายงานกล่าวถึง พร้อมประโยคที่กล่าว และจุดที่ไม่ตรงกัน จำนวนผู้เข้าร่วมแต่ละครั้งอยู่ในหน้าการติดตาม",
    english: "Numbers and disagreements",
    main: true,
  },
  schema,
  made: { from: ({ sources }) => sources },
  formRank: 5,
  quotations: { citations: "sources", exact: true, body: false, fields: ["quote"] },
  rules: ["main-number"],
  page: "/statistics/",
  compare: (a, b, reports) => byReport(a.sources, b.sources, reports) || a.order - b.order,
  search: {
    kind: "statistics",
    terms: ({ value, unit }) => [`${value} ${unit}`],
    // Its sentence is found in the report, to which its place leads.
    says: ({ value, unit, qualifier }) => [`${value} ${unit}`, qualifier],
    taken: ({ sources }) => sources,
    beside: ({ main, discrepancies }, { titles }) => [main?.meaning, ...titles("discrepancies", discrepancies)],
  },
  columns: [
    ...frame("ours"),
    field("value", "Value", "report", {
      type: "number",
      description: { th: "ตามที่พิมพ์ หน่วยอยู่ในช่อง unit", en: "As printed; its unit is in the column unit" },
    }),
    field("unit", "Unit", "report", {
      description: { th: "คำที่รายงานใช้นับ", en: "The word with which the report counts" },
    }),
    field("qualifier", "Qualifier", "report", {
      description: {
        th: "คำที่รายงานพิมพ์หน้าหรือหลังตัวเลข เช่น ประมาณ",
        en: "A word that the report prints beside the number, as “about”",
      },
      nothing: "พิมพ์แต่ตัวเลข",
      nothingInEnglish: "the number stands alone",
    }),
    field("quote", "Sentence in the report", "report", { description: { th: "ตามที่แก้คำแล้ว", en: "As corrected" } }),
    {
      ...SECTION,
      required: true,
      value: (entry) => entry.sources[0]?.section ?? null,
    },
    field("discrepancies", "Disagreements", "ours", {
      description: {
        th: "รายการในตาราง discrepancies ที่ตัวเลขนี้เป็นฝ่ายหนึ่ง",
        en: "Records of discrepancies of which the number is a side",
      },
      nothing: "ไม่พบว่าไม่ตรงกับที่ใด",
      nothingInEnglish: "not known to disagree with any",
    }),
    {
      name: "meaning",
      nothing: "ไม่ใช่ตัวเลขที่เว็บเลือกมาอธิบาย",
      nothingInEnglish: "none of the main numbers",
      title: { th: "หมายความว่า", en: "Meaning" },
      type: "text",
      origin: "ours",
      description: {
        th: `${ourWords.th} มีเฉพาะตัวเลขสำคัญ`,
        en: `${ourWords.en}. Only the main numbers have it`,
      },
      value: ({ main }) => main?.meaning ?? null,
    },
    former,
    sources,
  ],
});
