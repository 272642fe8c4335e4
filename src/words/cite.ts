import { AND_OTHERS } from "../text/people.ts";

/** Words of citations. Thai ones say years as พ.ศ., English ones as ค.ศ. */
export const citeText = {
  others: AND_OTHERS,
  /** What is said of authors' “and others”. @param team where the report names a team that it doesn't call authors */
  moreAuthors: (team?: string) =>
    `ชื่อผู้แต่งพิมพ์ว่า “และคณะ” โดยไม่บอกว่าใครบ้าง${team === undefined ? "" : ` รายนามทีมอยู่ที่ ${team} ซึ่งรายงานไม่ได้เรียกว่าผู้แต่ง`}`,
  /** Of several places a few are named. */
  morePlaces: (named: string, others: number) => (others === 0 ? named : `${named} และอีก ${others} แห่ง`),
  /** Of a section or table, in the print: where its pages end is not known. */
  begins: (page: string) => `ในเล่มเริ่มหน้า ${page}`,
  /** Of what the places are in. */
  beginning: (parts: readonly { name: string; page: string }[]) =>
    `ในเล่ม ${parts.map(({ name, page }) => `${name} เริ่มหน้า ${page}`).join(" ")}`,
  noYear: "ม.ป.ป.",
  /** A report that is read here, in a note. */
  edition: (site: string, entry?: string) =>
    `อ่านจากฉบับเว็บที่แก้คำแล้วใน “${site}”${entry === undefined ? "" : ` รายการ “${entry}”`}`,
  /** In a list of references, after the title: which edition of the report was read. */
  webEdition: "ฉบับเว็บที่แก้คำแล้ว",
  /** What we arranged. */
  basis: (report: string) => `เรียบเรียงจาก ${report}`,
  version: (name: string, day?: string) => `รุ่น ${name}${day === undefined ? "" : ` (${day})`}`,
  accessed: (day: string, url?: string) => `สืบค้นเมื่อ ${day}${url === undefined ? "" : `, จาก ${url}`}`,
} as const;

export const citeEnglish = {
  others: "et al.",
  noYear: "n.d.",
  report: "Report, in Thai",
  page: "In Thai",
  webEdition: "Corrected web ed.",
  version: (name: string) => `Version ${name}`,
  accessed: (day: string, url?: string) => `Retrieved ${day}${url === undefined ? "" : `, from ${url}`}`,
  months: [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
  ],
} as const;

/** On pages that say how the whole is cited. */
export const citeWhole = {
  title: "จะอ้างอิงอย่างไร",
  lead:
    "อ้างถ้อยคำของรายงาน ให้อ้างรายงาน อ้างข้อมูลหรือสิ่งที่เว็บเรียบเรียง ให้อ้างเว็บ รายการเดียวหรือย่อหน้าเดียวอ้างได้จากปุ่ม “อ้างอิง” ของหน้านั้น " +
    "ไฟล์อ้างอิงบอกรุ่นและวันที่ของเนื้อหา",
  site: "เว็บและข้อมูลทั้งหมด",
  files: (name: string) => `ไฟล์อ้างอิงของ${name}`,
};

/** What CITATION.cff says to who uses the repository. */
export const citeCff = {
  message:
    "อ้างถ้อยคำของรายงาน ให้อ้างรายงาน (preferred-citation) อ้างข้อมูลหรือสิ่งที่เรียบเรียง ให้อ้างชุดนี้ / " +
    "For words of the report cite the report (preferred-citation); for the data and what we arranged, cite this edition.",
};
