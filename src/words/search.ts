import { formatNumber } from "../text/numbers.ts";
import { saidAgain } from "./said-again.ts";

const quoted = (words: readonly string[]): string[] => words.map((word) => `“${saidAgain(word)}”`);

/** Words of the pages that lead to a search, made at build: no script needs them. */
export const searchPageText = {
  title: "ค้นหา",
  lead: "ค้นได้ทั้งรายการในเว็บและข้อความทุกย่อหน้าของรายงาน พิมพ์ผิดบ้าง ย่อบ้าง หรือลืมเปลี่ยนแป้นพิมพ์ ก็ยังหาให้",
  label: "คำที่ต้องการค้น",
  filters: "กรองผลการค้น",
  browse: "เริ่มจากรายการ",
  index: "ดัชนี ก–ฮ",
  indexLead: "ชื่อเครือข่าย จังหวัด ปัจจัย บทเรียน และคำศัพท์ทั้งหมด เรียงตามพยัญชนะ",
  indexOf: (letter: string, page: number, pages: number) =>
    `ดัชนี ก–ฮ: ${letter}${pages > 1 ? ` หน้า ${page} จาก ${pages}` : ""}`,
  indexPages: (letter: string) => `หน้าของดัชนี ${letter}`,
  names: (count: number) => `${formatNumber(count)} ชื่อ`,
  noScript: "หน้านี้ค้นด้วย JavaScript ซึ่งเบราว์เซอร์ของท่านปิดอยู่ รายการและดัชนีข้างล่างไปถึงทุกหน้าได้เช่นกัน",
  /** Where the script of the search can't be had. */
  failed: "โหลดส่วนที่ใช้ค้นไม่สำเร็จ คำที่พิมพ์ยังอยู่ กดค้นหาอีกครั้ง หรือไปตามรายการและดัชนีข้างล่าง",
  openSearch: (site: string) => `ค้นใน${site}`,
} as const;

/** What a search says; while something is typed: `suggestions.ts`. */
export const searchText = {
  facets: { kind: "ประเภท", province: "จังหวัด", region: "ภาค", factor: "ปัจจัยที่เกี่ยวข้อง" },
  clearFilters: "เลิกกรอง",
  found: (count: number, query: string) => `พบ ${formatNumber(count)} รายการสำหรับ “${saidAgain(query)}”`,
  filtered: (count: number, all: number, by: string) =>
    `แสดง ${formatNumber(count)} จาก ${formatNumber(all)} รายการ กรองด้วย ${by}`,
  /** After `found`: what is listed below the line counts in the filters too. */
  andNear: (count: number) => `และที่ใกล้เคียงอีก ${formatNumber(count)} รายการ`,
  foundSome: (count: number, query: string) => `พบ ${formatNumber(count)} รายการที่ใกล้เคียงกับ “${saidAgain(query)}”`,
  someOnly: "ไม่มีรายการที่มีทุกคำอยู่ด้วยกัน รายการต่อไปนี้มีบางคำ หรือมีคำที่ใกล้เคียง",
  /** The first is called by most of the words. */
  someMeant: "รายการแรกใกล้กับที่ถามที่สุด ไม่มีรายการที่มีทุกคำที่พิมพ์ รายการต่อไปมีบางคำ หรือมีคำที่ใกล้เคียง",
  someAfter: "ไม่มีรายการที่มีทุกคำมากกว่านี้ รายการต่อไปนี้มีบางคำ หรือมีคำที่ใกล้เคียง",
  /** Some of them hold all of it, by near words or with other things beside. */
  someNear: "รายการต่อไปนี้มีคำที่ใกล้เคียง หรือมีบางคำ",
  nearOnly: "รายการต่อไปนี้มีคำที่ใกล้เคียง",
  topicOnly: "รายการต่อไปนี้เป็นเรื่องที่ใกล้ที่สุดในรายงาน",
  otherwise: "รายการต่อไปนี้มีคำที่พิมพ์ ในความหมายอื่น",
  nowhere: (words: readonly string[]) => `ในเว็บนี้ไม่มีคำว่า ${quoted(words).join(" ")}`,
  absent: (things: readonly string[]) => `รายงานไม่ได้กล่าวถึง ${quoted(things).join(" หรือ ")}`,
  nearest: (word: string) => `เรื่องที่ใกล้ที่สุด: “${word}”`,
  incomplete: "โหลดรายการคำที่ใช้แทนกันไม่ได้ จึงอาจมีมากกว่านี้",
  lacks: (words: readonly string[]) => `ไม่มีคำว่า ${quoted(words).join(" ")}`,
  nearly: (words: readonly string[]) => `มีคำที่ใกล้เคียงกับ ${quoted(words).join(" ")}`,
  more: (count: number) => `แสดงอีก ${count} รายการ`,
  moreParts: (count: number) => `อีก ${count} แห่งในหัวข้อนี้`,
  paragraph: (number: string) => `ย่อหน้า ${number}`,
  changed: {
    spelling: "ไม่พบคำที่พิมพ์ จึงแสดงผลสำหรับ",
    keyboard: "ดูเหมือนลืมเปลี่ยนภาษาแป้นพิมพ์ จึงแสดงผลสำหรับ",
  },
  meant: "หรือหมายถึง",
  literal: (query: string) => `ค้น “${saidAgain(query)}” ตามที่พิมพ์`,
  loading: "กำลังอ่านดัชนี…",
  /** The index has been read: what takes long now is the search itself. */
  searching: "กำลังค้น…",
  emptyTitle: "ไม่พบ",
  empty: (query: string) => `ไม่มีข้อความที่ตรงกับ “${saidAgain(query)}”`,
  emptyHelp: "ลองใช้คำสั้นลง ตรวจตัวสะกด หรือเริ่มจากรายการข้างล่าง",
  emptyFiltered: "ไม่มีรายการที่ตรงกับตัวกรองทั้งหมด",
  onlyPart: (query: string) => `ค้นเฉพาะ “${saidAgain(query)}”`,
  near: "ชื่อที่ใกล้เคียง",
  errorTitle: "โหลดดัชนีไม่สำเร็จ",
  error: "สัญญาณอาจขาด คำที่พิมพ์ยังอยู่",
  offlineTitle: "ออฟไลน์",
  offline: "อ่านดัชนีไม่ได้เพราะไม่มีสัญญาณ คำที่พิมพ์ยังอยู่ เมื่อมีสัญญาณจะค้นให้เอง",
  retry: "ลองอีกครั้ง",
} as const;

/** How a part of the report is called by its anchor: `p12` → ย่อหน้า 12. Of what is no paragraph an anchor says nothing to a reader. */
export const partLabel = (anchor: string): string => {
  const number = /^p(\d+)$/.exec(anchor)?.[1];
  return number === undefined ? "" : searchText.paragraph(number);
};
