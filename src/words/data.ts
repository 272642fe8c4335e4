import { lists } from "./lists.ts";

/** The way to a data file as a table in the page. */
export const openTable = "เปิดเป็นตาราง";

export const dataText = {
  title: "ข้อมูลสำหรับนำไปใช้ต่อ",
  lead: "ทุกรายการในเว็บนี้เป็นไฟล์ข้อมูล เปิดด้วยโปรแกรมตารางหรือเขียนโปรแกรมอ่านก็ได้",
  collection: "ชุดข้อมูล",
  records: "รายการ",
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
      description: {
        th: "แถวละหนึ่งคู่ของเครือข่ายกับปัจจัย ที่มีบทเรียนโยงถึงกัน เป็นการอ่านของเว็บ",
        en: "A network and a factor that some lesson joins: a reading of the site",
      },
    },
    networkOrganisations: {
      label: "เครือข่ายกับหน่วยงานและบุคคล",
      description: {
        th: "แถวละหนึ่งคู่ที่รายงานลงชื่อไว้ด้วยกัน ไม่ได้แปลว่าร่วมงานกัน",
        en: "A network and an organisation or person that the report names together, which does not mean that they work together",
      },
    },
    lessonFactors: {
      label: "บทเรียนกับปัจจัย",
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
    organisations: {
      label: "หน่วยงานและบุคคล",
      description: {
        th: "แถวละหนึ่งชื่อตามที่รายงานพิมพ์ รหัสทำจากชื่อ ชื่อที่สะกดต่างกันจึงเป็นคนละแถว",
        en: "One name as the report has it; the identifier is made from the name, so that other spellings are other records",
      },
    },
  },
  dictionary: {
    title: "พจนานุกรมข้อมูล",
    lead: "ทุกช่องของทุกชุดข้อมูล: ชื่อในไฟล์ ความหมาย ชนิด และหน่วย",
    link: "ดูความหมายของทุกช่องในพจนานุกรมข้อมูล",
    column: "ช่อง",
    meaning: "ความหมาย",
    type: "ชนิด",
    choices: (choices: Readonly<Record<string, string>>) =>
      Object.entries(choices)
        .map(([value, label]) => `${value} = ${label}`)
        .join(", "),
    nothing: (meaning: string) => `ว่าง = ${meaning}`,
    /** Whose a column is. */
    origins: {
      report: { th: "ของรายงาน", en: "the report's" },
      ours: { th: "ของเว็บ", en: "the site's" },
      outside: { th: "จากแหล่งอื่น", en: "from elsewhere" },
    },
    unit: (unit: string) => `หน่วย: ${unit}`,
    types: {
      text: "ข้อความ",
      integer: "จำนวนเต็ม",
      number: "จำนวน",
      boolean: "จริงหรือเท็จ",
      date: "วันที่ (ค.ศ.)",
      month: "ปีและเดือน (ค.ศ.)",
      list: "รายการ",
      places: "ที่มา",
      object: "กลุ่มช่องย่อย",
    },
  },
  notesTitle: "ก่อนนำไปใช้",
  notes: [
    "ถ้อยคำและตัวเลขเป็นของรายงาน สิทธิ์เป็นของผู้วิจัยและสถาบัน เว็บนี้ไม่ให้และไม่อ้างสัญญาอนุญาตใด ๆ กับถ้อยคำเหล่านั้น",
    "ชื่อบทเรียน การจับคู่กับปัจจัย และ “เรื่องหลัก” ของเครือข่าย เป็นการอ่านของเว็บ รายงานไม่ได้ระบุ",
    "ช่อง sources บอกว่าข้อความอยู่ตรงไหนของรายงาน ช่องที่มี printed คือคำตามที่พิมพ์",
    "วันที่ในช่อง dates เป็น ค.ศ. ตามมาตรฐาน ISO 8601 ปีที่ลงท้าย BE เป็น พ.ศ. ลงท้าย CE เป็น ค.ศ.",
    "ไฟล์ CSV เป็น UTF-8 มี BOM เปิดด้วย Excel แล้วอ่านไทยได้ทันที",
    "ใน CSV ข้อความที่โปรแกรมตารางจะเปลี่ยนเป็นวันที่ ตัวเลข หรือสูตร มีเครื่องหมาย ' นำหน้า ถ้าเขียนโปรแกรมอ่าน " +
      "ให้ตัดออกหนึ่งตัว ช่อง section มีรหัสรายงานนำหน้าด้วยเหตุเดียวกัน ไฟล์ JSON ไม่มีทั้งสองอย่าง",
  ],
};
