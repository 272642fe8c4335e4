/** Words of the editions for other tools: the report in TEI and EPUB, pages in Markdown, and what machines are told of the site. */
import { ui } from "./ui.ts";
import { type Witness, witnessText } from "./witness.ts";

interface SaidReading {
  printed: string;
  corrected: string;
  certainty: keyof typeof ui.certainty;
  reason?: string | undefined;
}

export const editionText = {
  /** Over the files of a report, and of all. */
  whole: "ทั้งเล่มในไฟล์เดียว",
  reports: "รายงานทั้งเล่ม",
  /** What a file is for, where it is offered, with what it weighs. */
  formats: {
    epub: "อ่านในเครื่องอ่านหนังสือ",
    xml: "เข้ารหัสสำหรับนักวิจัย",
  },
  names: { epub: "EPUB", xml: "TEI P5" },
  /** After the files of whole reports: each page by itself. */
  twins: "ทุกหน้ามีฉบับ Markdown ต่อท้ายที่อยู่ของหน้าด้วย index.md โปรแกรมเริ่มอ่านได้จาก",
  /** Before what a page has in folds under the rows of a table, in Markdown, where it follows the table. */
  underRows: "ใต้แถวของตารางนี้ เว็บบอกไว้ว่า",
  offered: (name: string, size: string) => `${name}, ${size}`,
  kilobytes: (count: string) => `${count} KB`,
  byThisSite: "แก้คำที่อ่านผิดหรือพิมพ์ผิด บอกความแน่ใจและเหตุผล และเข้ารหัส",
  /** A reading in one line: `พิมพ์ว่า “ก” อ่านว่า “ข” น่าจะเป็น เพราะ…` */
  reading: ({ printed, corrected, certainty, reason }: SaidReading) =>
    [`พิมพ์ว่า “${printed}”`, certainty !== "kept" && `อ่านว่า “${corrected}”`, ui.certainty[certainty], reason]
      .filter(Boolean)
      .join(" "),
  edition: (version: string) => `ฉบับเว็บที่แก้คำแล้ว รุ่น ${version}`,
  /** How readings are recorded, for who works with the encoded text. */
  tei: {
    title: "ฉบับเข้ารหัส TEI",
    certain: "choice คือคำที่แก้ซึ่งแน่นอน เพราะที่อื่นในรายงานหรือภาษาไทยธรรมดาพิสูจน์ได้ sic คือคำที่พิมพ์ corr (cert=high) คือคำที่อ่าน",
    likely:
      "app ที่มี rdg คือคำที่น่าจะเป็น เพราะอ่านอย่างหนึ่งดีกว่าอย่างอื่นมาก lem (cert=medium) คือคำที่อ่าน rdg คือคำที่พิมพ์ " +
      "คำที่อาศัยข้อเท็จจริงนอกรายงานอย่างเดียวไม่เกินระดับนี้",
    kept: "app ที่มี lem เดียวคือคำที่คงตามที่พิมพ์ (cert=low) เพราะยังอ่านได้มากกว่าหนึ่งอย่างหรืออ่านไม่ออก ที่อาจอ่านได้อย่างอื่นอยู่ในเหตุผล",
    exceptions:
      "เอา sic กับ rdg ทุกแห่งแล้วได้ต้นทางทีละตัวอักษร ยกเว้นช่องว่าง เส้นแบ่งช่อง เครื่องหมายหน้ารายการ บรรทัดที่ฉบับเว็บไม่แสดง และหัวตารางที่เว็บตั้งเอง",
    reasons: "note type=reason คือเหตุผล target บอกว่าของแห่งใด",
    disagreements:
      "note type=disagreement ใน standOff คือจุดที่รายงานกล่าวไม่ตรงกัน target ชี้ทุกแห่งที่กล่าว quote คือถ้อยคำของแต่ละแห่ง n คือถ้อยคำนั้นอย่างสั้น",
    english: (left: Witness) =>
      `${witnessText.editions.english.corrected(left)}; numbers stay as printed. choice holds a certain correction, proven by another ` +
      "place of the report or by plain Thai: what is printed (sic) and what is read (corr, cert=high). app with rdg holds a likely one, " +
      "far the best reading (lem, cert=medium) beside the print (rdg). app with lem alone (cert=low) holds what is kept as printed, " +
      "because several readings remain, or none. note type=reason gives the evidence; note type=disagreement in standOff points to " +
      "all places of which one contradicts another. With every sic and rdg taken the text is that of the source, letter by letter, but " +
      "for white space, bars between cells, marks of lists, lines that the edition leaves out and heads of tables that are the site's; " +
      "with every corr and lem it is that of the site. " +
      `${witnessText.editions.english.pages(left)}: note type=page says on which a section, table or figure begins.`,
    places:
      "xml:id ของย่อหน้า ข้อ และแถวคือ sec- ตามด้วยที่อยู่ของหัวข้อ จุด และรหัสย่อหน้าในเว็บ เช่น sec-1-1.p3 คือย่อหน้า #p3 ของหัวข้อ 1-1 " +
      "corresp ของ div คือที่อยู่ของหัวข้อนั้นในเว็บ",
    ownHead: "หัวตารางเป็นของเว็บ",
  },
  epub: {
    about: "เกี่ยวกับฉบับนี้",
    contents: "สารบัญ",
    notes: "คำที่แก้ คำที่คงไว้ และที่รายงานกล่าวไม่ตรงกัน",
    back: (number: number) => `กลับไปที่คำ ${number}`,
    how:
      "ทุกคำที่ฉบับนี้ต่างจากที่พิมพ์มีเลขกำกับ แตะเลขเพื่อดูว่าเดิมพิมพ์ว่าอะไร แน่ใจแค่ไหน เพราะเหตุใด " +
      "คำที่ตัดสินไม่ได้คงตามที่พิมพ์ และมีเลขกำกับเช่นกัน ที่ใดรายงานกล่าวไม่ตรงกัน เลขกำกับบอกว่าแต่ละแห่งกล่าวอย่างไร",
    cite: "อ้างอิงว่า",
    web: "อ่านในเว็บ",
    summary: "ข้อความล้วน มีสารบัญ หัวข้อ และตาราง ไม่มีรูป",
  },
  /** What machines are told of the site, in both languages. */
  llms: {
    how: "ทุกหน้ามีฉบับ Markdown ต่อท้ายที่อยู่ของหน้าด้วย index.md หัวไฟล์บอกที่อยู่ วิธีอ้างอิง และรุ่นของเนื้อหา",
    ours: "ถ้อยคำของรายงานกับคำของเว็บแยกกันทุกหน้า ทุกข้อความบอกว่าอยู่ที่ใดของรายงาน คำที่แก้บอกว่าเดิมพิมพ์ว่าอะไร แน่ใจแค่ไหน เพราะเหตุใด",
    version: (version: string) => `รุ่นของเนื้อหา (version): ${version}`,
    english:
      "A Thai-language knowledge site that arranges the reports named below into entries: networks, factors, lessons, numbers and " +
      "disagreements, each with its place in the report, beside a corrected web edition. The report's words and ours are told apart; " +
      "corrected words show what was printed, how sure the reading is and why. Numbers stay as printed, and where a report disagrees " +
      "with itself every side is quoted. Each page has a Markdown twin: add index.md to its address. Cite the " +
      "report and the page; the front matter says how.",
    pages: "หน้าหลัก (Main pages)",
    tools: "เครื่องมือและแบบฟอร์ม (Tools and forms)",
    data: "ข้อมูลและไฟล์ (Data and files)",
    rights: "สิทธิ์ (Rights)",
    package: "ทุกชุดข้อมูลอย่าง Data Package (all data, described; /data/datapackage.zip holds it)",
    dictionary: "ความหมายของทุกช่อง (meaning of every column)",
    whole: { epub: "ทั้งเล่มเป็น EPUB (whole report, e-book)", xml: "ทั้งเล่มเป็น TEI P5 (whole report, encoded)" },
    code: "โค้ดของเว็บเป็น MIT ถ้อยคำของรายงานไม่ได้อยู่ใต้สัญญานั้น (The code is MIT; the reports' words are not under that licence.)",
  },
};
