import { offlineText } from "./offline.ts";

/** Of a network of which the report does not say whether it was active: one name in lists, tables, drawings and data. */
const unreported = "ไม่ได้รายงาน";

/** Every word of the interface that is not content, in one place. Plain, warm, correct Thai. */
export const ui = {
  skip: "ข้ามไปยังเนื้อหา",
  skipToList: "ข้ามไปยังรายการ",
  menu: "เมนู",
  home: "หน้าแรก",
  mainNavigation: "เมนูหลัก",
  breadcrumbs: "ตำแหน่งหน้า",
  /** Pages that list no collection; the others are named by the collections (`list`). */
  pages: {
    diagrams: "แผนภาพ",
    data: "ข้อมูล",
    organisations: "หน่วยงานและบุคคล",
    corrections: "คำที่แก้",
    about: "เกี่ยวกับเว็บนี้",
    contribute: "ร่วมแก้ไข",
    search: "ค้นหา",
    offline: offlineText.title,
  },
  search: {
    label: (examples: readonly string[]) =>
      `ค้นได้ด้วยคำที่ใช้กันอยู่${examples.length > 0 ? ` เช่น ${examples.join(" หรือ ")}` : ""}`,
    button: "ค้นหา",
  },
  signs: {
    title: "เครื่องหมายในเว็บนี้",
    source: "ที่อยู่ของข้อความในรายงาน",
    certain: "แก้คำแล้ว แน่นอน",
    likely: "แก้คำแล้ว น่าจะเป็น",
    kept: "คงตามที่พิมพ์ไว้",
    discrepancy: "รายงานกล่าวไว้ไม่ตรงกัน",
  },
  certainty: { certain: "แน่นอน", likely: "น่าจะเป็น", kept: "คงตามที่พิมพ์" },
  /** Whether what is meant at a place is this very network; nothing about how its name is spelled. */
  identity: { certain: "ใช่แน่นอน", likely: "น่าจะใช่" },
  /** After what rests on a place that only likely means this network. */
  ifLikely: (likely = false): string => (likely ? ` (${ui.identity.likely})` : ""),
  note: {
    printed: (form: string) => `พิมพ์ว่า “${form}”`,
    kept: "คงตามที่พิมพ์",
    startsOnPage: (page: string) => `เริ่มหน้า ${page}`,
    /** The same in brackets; a page whose number is printed in brackets, `(a)`, needs no more of them. */
    startsInBrackets: (page: string, what = "") =>
      page.startsWith("(") ? `${what}เริ่มหน้า ${page}` : `(${what}เริ่มหน้า ${page})`,
    /** What begins on a page that is told after a place in it. */
    pageIsOf: { section: "หัวข้อนี้", table: "ตารางนี้" },
    disagree: "ไม่ตรงกัน",
    spelledVariously: "(รายงานพิมพ์ชื่อนี้หลายแบบ ตัดสินไม่ได้)",
    weCount: "เรานับได้",
    ourTitle: "ชื่อบทเรียนเป็นของเว็บ ถ้อยคำเป็นของรายงาน",
    ourReading: "การจับคู่กับปัจจัยเป็นการอ่านของเว็บ รายงานไม่ได้ระบุ",
    ourPairing: "การจับคู่บทเรียนกับปัจจัยเป็นการอ่านของเว็บ จำนวนบทเรียนจึงไม่ใช่คะแนนหรือลำดับที่รายงานให้",
    /** Both in one sentence, over the list of factors. */
    ourFactors: "เว็บเขียนประโยคใต้ชื่อจากที่รายงานกล่าวไว้ และจับคู่บทเรียนกับปัจจัยเอง จำนวนบทเรียนจึงไม่ใช่คะแนนหรือลำดับที่รายงานให้",
    /** After a sentence of ours. */
    ours: "เว็บเรียบเรียง",
    ourSummary: "เว็บเป็นผู้เขียนประโยคใต้ชื่อ จากที่รายงานกล่าวไว้",
    ourShortTitle: (title: string) => `ชื่อสั้นของเว็บ: ${title}`,
  },
  edit: "แก้ไขหน้านี้",
  source: { entries: "ไฟล์ของรายการในหน้านี้", page: "ไฟล์ที่สร้างหน้านี้" },
  editShort: "แก้ไข",
  editEntry: (title: string) => `แก้ไขรายการ ${title}`,
  lastChanged: "แก้ไขล่าสุด",
  footer: { original: "ต้นฉบับ" },
  active: { yes: "มีกิจกรรม", no: "ไม่มีกิจกรรม", unreported },
  /** The same at the head of a narrow column. */
  activeShort: { yes: "มี", no: "ไม่มี", unreported },
  /** So many networks, where a line says already that it counts networks. */
  places: (count: string) => `${count} แห่ง`,
  lessonKind: { province: "ข้อเสนอแนะของจังหวัด", expert: "ความเห็นในเวที" },
  potential: { business: "เครือข่ายธุรกิจ", learning: "เครือข่ายเรียนรู้" },
  factorKind: {
    success: "ปัจจัยแห่งความสำเร็จ",
    sustainability: "ปัจจัยแห่งความยั่งยืน",
  },
  filter: {
    title: "กรองรายการ",
    clear: "เลิกกรอง",
    all: (count: number, unit: string) => `แสดงทั้งหมด ${count} ${unit}`,
    /** A script fills in `{count}` and `{by}`. */
    some: (count: number | "{count}", unit: string, by: string) => `แสดง ${count} ${unit} ที่กรองด้วย ${by}`,
    none: "ไม่มีรายการที่ตรงกับทุกตัวกรอง ลองเลิกกรองบางข้อ",
  },
  notFound: {
    title: "ไม่พบหน้านี้",
    lead: "ที่อยู่อาจพิมพ์ผิด หรือหน้านี้อาจย้ายไปแล้ว ลองค้นหาหรือเลือกจากรายการข้างล่าง",
  },
  moved: { title: (now: string) => `หน้านี้ย้ายไปที่ ${now}` },
  central: "ส่วนกลาง หรือไม่ได้ระบุจังหวัด",
  readOn: "อ่านต่อ",
  previous: "ก่อนหน้า",
  next: "ถัดไป",
} as const;
