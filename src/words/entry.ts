import { counted } from "./counted.ts";
import { ui } from "./ui.ts";

/** Whoever looks for a network today: an entry has nothing to call or write to. */
export const contactless = {
  label: "ติดต่อ",
  none: "เว็บนี้ไม่มีที่อยู่หรือเบอร์โทร",
  ofProvince: "เว็บนี้ไม่มีที่อยู่หรือเบอร์โทรของเครือข่าย",
  instead: "ดูหน่วยงานในรายงาน",
  /** Where the report names none with the province. */
  noneBeside: "รายงานไม่ได้ลงชื่อหน่วยงานไว้กับจังหวัดนี้",
  all: "ดูหน่วยงานทั้งหมดในรายงาน",
};

/** Words of the pages of single entries. */
export const entry = {
  note: "หมายเหตุของเว็บ",
  /** Over the folds that say where an entry stands in the report and what was corrected. */
  grounds: "ที่มาในรายงาน",
  direction: "แนวทางต่อไป",
  partners: "หน่วยงานพันธมิตร",
  lead: "หัวหน้าทีมหรือหน่วยงานหลัก",
  events: "เหตุการณ์",
  printedTitle: "ชื่อในรายงาน",
  disagreements: "ที่รายงานไม่ตรงกัน",
  /** What a later report says of what an entry says already: fields and their values. */
  saidLater: (yearBE: number, said: readonly string[]): string => `${entry.network.asOf(yearBE)} ${said.join(" · ")}`,
  printedDate: "วันที่พิมพ์ไว้",
  /** Where the report says other numbers of what a page lists: which of them, and what the page shows all the same. */
  countsDisagree: {
    said: (numbers: readonly string[], shown: string) => `รายงานกล่าว${numbers.join("และ")}ไว้ไม่ตรงกัน เว็บแสดง${shown}`,
    shown: { activities: "ทุกเหตุการณ์ตามตาราง", proposals: "ทุกรายการที่รายงานออกชื่อ" },
  },
  network: {
    description: (title: string, province: string) => `${title} (${province}) ทำอะไร และรายงานกล่าวถึงไว้ตรงไหน`,
    active: "กิจกรรมเมื่อติดตามผล",
    /** Of which year that was: what goes on today nobody told us. */
    asOf: (yearBE: number) => `รายงาน พ.ศ. ${yearBE}`,
    potential: "ศักยภาพขยายผล",
    business: "เรื่องหลัก (เว็บจัดเอง)",
    aliases: "ชื่ออื่นและคำที่ใช้ค้น",
    calledToo: (names: readonly string[]) =>
      `รายงานบางแห่งเรียก ${names.map((name) => `“${name}”`).join(" และ ")} เว็บเห็นว่าน่าจะเป็นเครือข่ายเดียวกัน`,
    why: "เพราะอะไร",
    /** Of a word in its name: what is printed for it, where that is not the word itself. */
    nameDoubted: (word: string, printed: readonly string[]) =>
      printed.length > 0
        ? `ในชื่อ รายงานพิมพ์ว่า ${printed.map((form) => `“${form}”`).join(" ")} เว็บเห็นว่าน่าจะเป็น “${word}”`
        : `ในชื่อ คำว่า “${word}” คงตามที่พิมพ์`,
    /** @param elsewhere lessons tell of it */
    noDetail: (place: string, elsewhere: boolean) =>
      `ช่องรายละเอียดใน${place} มีแต่ขีดหรือเว้นว่าง${elsewhere ? " ที่รายงานเล่าไว้อยู่ในบทเรียนข้างล่าง" : ""}`,
    /** Of a network without a row there. @param section where a report tells of all networks, if it does */
    noRow: (section: string) => ui.active.unreported + (section ? ` (ไม่มีชื่อใน${section})` : ""),
    /** @param told whether a report tells somewhere which networks were active */
    nothingReported: (told: boolean) => `รายงาน${told ? "ความคืบหน้า" : ""}ไม่ได้ลงรายละเอียดของเครือข่ายนี้ไว้`,
    namedIn: (places: number) => `รายงานเอ่ยชื่อไว้ ${places} แห่ง`,
    appears: "ปรากฏในรายงาน",
    readAs: (printed: string, corrected: string) => `“${printed}” เราอ่านว่า “${corrected}”`,
    sameMeans: "คำว่า ใช่ บอกว่าแน่ใจแค่ไหนว่าที่นั้นหมายถึงเครือข่ายนี้ ไม่ได้บอกว่าแน่ใจในการอ่านชื่อที่พิมพ์",
    itsLessons: (title: string) => `บทเรียนที่เกี่ยวกับ${title}`,
  },
  province: {
    networks: "เครือข่ายในจังหวัดนี้",
    lessons: ui.lessonKind.province,
    /** Where a province has no lessons: what the report has in their place. */
    without: {
      none: "รายงานพิมพ์ว่า ไม่มี ข้อเสนอแนะ",
      dash: "ในช่องข้อเสนอแนะ รายงานพิมพ์เพียงขีด",
      absent: "รายงานไม่ได้กล่าวถึงข้อเสนอแนะ",
    },
    allWithout: "จังหวัดที่ไม่มีข้อเสนอแนะ",
    /** How many lessons are its own recommendations, and how many of others name its networks. */
    own: (count: number) => `ข้อเสนอแนะ ${count} ข้อ`,
    byOthers: (count: number) => `ผู้อื่นพูดถึงใน ${counted.lessons(count)}`,
    named: (count: number) => `บทเรียนของผู้อื่นที่กล่าวถึงเครือข่ายในจังหวัด ${count} ข้อ`,
    moreNamed: "บทเรียนข้ออื่นอ่านได้ที่หน้าของแต่ละเครือข่าย",
    reported: "รายงานความคืบหน้า",
    iso: "รหัสสากลของจังหวัด",
    english: "ชื่ออังกฤษ",
    itsNetworks: (title: string) => `เครือข่ายของจังหวัด${title}`,
    itsLessons: (title: string) => `บทเรียนของจังหวัด${title}`,
    unnamed: (all: number, reported: number) =>
      `โครงการทำใน ${counted.provinces(all)} มี ${counted.provinces(reported)}ที่รายงานความคืบหน้า อีก ${all - reported} ` +
      "จังหวัดรายงานไม่ได้บอกว่าเป็นจังหวัดใด เว็บจึงนับไว้แต่ไม่เดา",
    noNetworks: "รายงานไม่ได้เอ่ยชื่อเครือข่ายของจังหวัดนี้",
    organisations: "หน่วยงานและบุคคลที่รายงานลงชื่อไว้",
    organisationsMean: "ชื่อในการติดตามหรือข้อเสนอของจังหวัดนี้และเครือข่ายในจังหวัด ไม่ได้แปลว่าอยู่ในจังหวัดนี้",
    allOrganisations: (count: number) => `ดูทั้งหมด ${count} ชื่อเป็นตาราง`,
    compare: "เทียบจังหวัด",
    compareSome: (count: number) => `เทียบ ${counted.provinces(count)}เป็นตาราง`,
    /** After it, where the region has more. */
    compareMost: (most: number) => `(เทียบได้ครั้งละ ${most} เลือกจังหวัดอื่นได้ในตาราง)`,
    mentionOnly: "รายงานเพียงเอ่ยชื่อ",
  },
  factor: {
    of: (order: number, total: number) => `องค์ประกอบที่ ${order} จาก ${total}`,
    all: "ปัจจัยทั้งหมด",
    lessons: "บทเรียนที่เกี่ยวข้อง",
    itsLessons: (title: string) => `บทเรียนที่เกี่ยวกับ${title}`,
    itsNetworks: "เครือข่าย",
    networksOf: (title: string) => `เครือข่ายที่บทเรียนเรื่อง${title}พูดถึง`,
    noLessons: "ยังไม่มีบทเรียนที่เว็บจับคู่กับข้อนี้",
    networks: "เครือข่ายที่บทเรียนเหล่านี้พูดถึง",
    where: "อยู่ตรงไหนในกรอบคิด",
  },
  lesson: {
    /** @param adviser as its report calls who advises for a province */
    ofProvince: (province: string, adviser = "จังหวัด") => `${adviser}${province}`,
    networks: "เครือข่ายที่กล่าวถึง",
    factors: "ปัจจัยที่เกี่ยวข้อง",
    province: (title: string) => `จังหวัด${title}`,
    whole: "อ่านทั้งหัวข้อในรายงานฉบับเว็บ",
  },
};
