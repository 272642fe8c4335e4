import { formatNumber } from "../text/numbers.ts";
import { origins } from "./data-in-tables.ts";
import { lists } from "./lists.ts";

export const dictionaryTitle = "พจนานุกรมข้อมูล";

export const dataText = {
  title: "ข้อมูลสำหรับนำไปใช้ต่อ",
  lead: "ทุกรายการในเว็บนี้เป็นไฟล์ข้อมูล เปิดด้วยโปรแกรมตารางหรือเขียนโปรแกรมอ่านก็ได้",
  collection: "ชุดข้อมูล",
  records: "แถว",
  files: "ไฟล์",
  activities: "กิจกรรมติดตาม",
  corrections: lists.corrections.title,
  /** Tables of what joins entries: names of one record, and what it is. */
  tables: {
    appearances: {
      label: "ที่ที่รายงานเอ่ยชื่อเครือข่าย",
      description: {
        th: "แถวละหนึ่งแห่งที่รายงานเอ่ยชื่อเครือข่าย พร้อมชื่อตามที่พิมพ์ตรงนั้น",
        en: "One place where the report names a network, with the name as printed there",
      },
    },
    networkFactors: {
      label: "เครือข่ายกับปัจจัย",
      counted: "คู่ของเครือข่ายกับปัจจัย",
      description: {
        th: "แถวละหนึ่งคู่ของเครือข่ายกับปัจจัย ที่มีบทเรียนโยงถึงกัน เป็นการอ่านของเว็บ",
        en: "A network and a factor that some lesson joins: a reading of the site",
      },
    },
    networkOrganisations: {
      label: "เครือข่ายกับหน่วยงานและบุคคล",
      counted: "คู่ของเครือข่ายกับหน่วยงานและบุคคล",
      description: {
        th: "แถวละหนึ่งคู่ที่รายงานลงชื่อไว้ด้วยกัน ไม่ได้แปลว่าร่วมงานกัน",
        en: "A network and an organisation or person that the report names together, which does not mean that they work together",
      },
    },
    lessonFactors: {
      label: "บทเรียนกับปัจจัย",
      counted: "คู่ของบทเรียนกับปัจจัย",
      description: {
        th: "แถวละหนึ่งคู่ของบทเรียนกับปัจจัยที่ถ้อยคำของบทเรียนพูดถึง เป็นการอ่านของเว็บ",
        en: "A lesson and a factor of which its words speak: a reading of the site",
      },
    },
    questionSentences: {
      label: "ประโยคของคำตอบ",
      description: { th: "แถวละหนึ่งประโยคของคำตอบ", en: "One sentence of an answer" },
    },
    questionGrounds: {
      label: "ที่มาของประโยค",
      description: {
        th: "แถวละหนึ่งสิ่งที่ประโยคหนึ่งอาศัย ชื่อและที่อยู่เป็นของสิ่งนั้น",
        en: "One thing on which a sentence rests; title and address are those of that thing",
      },
    },
    discrepancyStatements: {
      label: "คำกล่าวของแต่ละฝ่าย",
      description: {
        th: "แถวละหนึ่งคำกล่าวในจุดที่รายงานไม่ตรงกัน พร้อมที่ที่กล่าว",
        en: "One statement of those that disagree, with where it stands",
      },
    },
    sections: {
      label: "หัวข้อของรายงาน",
      description: {
        th: "แถวละหนึ่งหัวข้อของรายงานฉบับเว็บ รหัสเขียนว่า รายงาน:หัวข้อ เหมือนในช่อง section และ sources ของ CSV ทุกตาราง",
        en: "One section of the web edition; its identifier is report:section, as in section and sources of every CSV",
      },
    },
    organisations: {
      label: "หน่วยงานและบุคคล",
      description: {
        th: "แถวละหนึ่งชื่อตามที่รายงานพิมพ์ รหัสทำจากชื่อ ชื่อที่สะกดต่างกันจึงเป็นคนละแถว",
        en: "One name as the report has it; the identifier is made from the name, so that other spellings are other records",
      },
    },
  },
  /** Under a list: files that hold what it lists, also as concepts where it is that. */
  ofPage: "ข้อมูลของหน้านี้",
  /** Of a list that is narrowed: what its table gives, and what the file has instead. */
  someAsCsv: "แล้วบันทึกเฉพาะแถวเหล่านี้เป็น CSV ได้",
  wholeFile: "ทั้งชุด",
  concepts: "คำที่เชื่อมกัน (SKOS)",
  /** Over the tables that stand inside entries or join them. */
  inside: "ตารางของสิ่งที่อยู่ข้างในและที่โยงกัน",
  /** Opens them. */
  insideShown: (tables: number): string => `ดูทั้ง ${formatNumber(tables)} ตาราง`,
  entries: "ตารางของรายการ",
  size: (bytes: number): string =>
    bytes < 1e6 ? `${formatNumber(Math.ceil(bytes / 1e3))}\u00a0KB` : `${(bytes / 1e6).toFixed(1)}\u00a0MB`,
  zip: {
    link: "ดาวน์โหลดข้อมูลทั้งหมด",
    /** @param changes whether it tells what changed */
    holds: (tables: number, changes: boolean) =>
      `CSV ${tables} ตาราง คำอธิบายทุกช่องเป็นไทยและอังกฤษ ${changes ? "สิ่งที่เปลี่ยนแต่ละวัน " : ""}และตัวอย่างโปรแกรมที่อ่าน ในไฟล์ zip ไฟล์เดียว`,
    version: "รุ่น",
    changed: "เนื้อหาเปลี่ยนล่าสุด",
    descriptor: "คำอธิบายสำหรับเครื่อง ตามมาตรฐาน Data Package 2.0",
    checksum: "SHA-256 ของไฟล์ zip",
  },
  snippets: {
    title: "เขียนโปรแกรมอ่าน",
    lead: "โปรแกรมเหล่านี้อยู่ใน zip ด้วย อ่านจากโฟลเดอร์ที่แตกไว้ หรือจากที่อยู่ของไฟล์ในเว็บนี้ ไฟล์ JSON และ Parquet มีข้อมูลเดียวกันและไม่ต้องตัดอะไรออก",
  },
  dictionary: {
    title: dictionaryTitle,
    lead: "ทุกช่องของทุกชุดข้อมูล: ชื่อในไฟล์ ความหมาย เป็นของใคร ชนิด มีค่ากี่แถว และตัวอย่างสามแถว",
    link: "ดูความหมายของทุกช่องในพจนานุกรมข้อมูล",
    rules: "กติกาของทุกชุดข้อมูล",
    tables: "ชุดข้อมูล",
    column: "ช่อง",
    meaning: "ความหมาย",
    type: "ชนิด",
    filled: "มีค่า",
    /** Numbered by the rows in which they stand. */
    samples: "ตัวอย่าง แถวที่",
    empty: "(ว่าง)",
    rows: (count: number) => `${formatNumber(count)} แถว`,
    choices: (choices: Readonly<Record<string, string>>) =>
      Object.entries(choices)
        .map(([value, label]) => `${value} = ${label}`)
        .join(", "),
    /** Of a column of objects: what their parts are. */
    parts: (parts: readonly { name: string; title: string }[]) =>
      parts.map(({ name, title }) => `${name} = ${title}`).join(", "),
    nothing: (meaning: string) => `ว่าง = ${meaning}`,
    nothingInEnglish: (meaning: string) => `empty = ${meaning}`,
    refersTo: "รหัสใน",
    /** Whose a column is. */
    origins,
    types: {
      text: { th: "ข้อความ", en: "text" },
      integer: { th: "จำนวนเต็ม", en: "integer" },
      number: { th: "จำนวน", en: "number" },
      boolean: { th: "จริงหรือเท็จ", en: "boolean" },
      date: { th: "วันที่ (ค.ศ.)", en: "date (CE)" },
      month: { th: "ปีและเดือน (ค.ศ.)", en: "year and month (CE)" },
      list: { th: "รายการ", en: "list" },
      places: { th: "ที่มา", en: "places" },
      object: { th: "กลุ่มช่องย่อย", en: "object" },
    },
  },
  notesTitle: "ก่อนนำไปใช้",
};
