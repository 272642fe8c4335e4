import { formatNumber as n } from "../text/numbers.ts";
import { counted } from "./counted.ts";
import { dataText } from "./data.ts";
import { ui } from "./ui.ts";

/** Counts of the page on our method, by the names that model/method.ts has for them. */
export const methodText = {
  /** What readers ask who want this page. */
  asked: "แน่ใจ แน่ใจแค่ไหน เครือข่ายเดียวกันหรือไม่",
  sureness: {
    caption: "แน่ใจแค่ไหน กี่แห่ง",
    what: "เรื่องที่ตัดสิน",
    grades: ui.certainty,
    none: "ไม่ใช้",
    readings: { label: "คำที่อ่านหรือคงไว้ในรายงานฉบับเว็บ", path: "/report/corrections/" },
    appearances: { label: "แห่งที่รายงานเอ่ยชื่อ ว่าหมายถึงเครือข่ายนั้น", path: "/networks/" },
    expansions: { label: "คำเต็มของคำย่อ", path: "/glossary/" },
  },
  /** @param count of all reports together, which name the same networks */
  merging: (count: Record<"reports" | "places" | "networks" | "several" | "likely", number>) =>
    `รายงาน${count.reports > 1 ? `ทั้ง ${n(count.reports)} เล่ม` : ""}เอ่ยชื่อเครือข่าย ${n(count.places)} แห่ง ` +
    `รวมแล้วเป็น ${counted.networks(count.networks)} ในจำนวนนี้ ` +
    `${counted.networks(count.several)}มีชื่อมากกว่าหนึ่งแห่ง และ ${counted.networks(count.likely)}มีแห่งที่เพียงน่าจะใช่ ` +
    "หน้าของเครือข่ายบอกว่าแห่งใด เพราะอะไร",
  judged: {
    /** `ชื่อบทเรียน 134` */
    counted: (label: string, count: number) => `${label} ${n(count)}`,
    who: dataText.dictionary.origins,
    rows: {
      words: { label: "ถ้อยคำของบทเรียน ปัจจัย และกรอบคิด", who: "report" },
      statistics: { label: "ตัวเลขกับประโยคที่กล่าว", who: "report" },
      activity: { label: "เครือข่ายมีกิจกรรมหรือไม่", who: "report" },
      potential: { label: "เครือข่ายที่ควรต่อยอด", who: "report" },
      titles: { label: "ชื่อบทเรียน", who: "ours" },
      pairs: { label: "คู่ของบทเรียนกับปัจจัย", who: "ours" },
      topics: { label: "หมวดของบทเรียน", who: "ours" },
      businesses: { label: "เรื่องหลักของเครือข่าย", who: "ours" },
      summaries: { label: "ประโยคสรุป", who: "ours" },
      answers: { label: "คำตอบของคำถาม", who: "ours" },
      terms: { label: "คำอธิบายศัพท์ เว้นแต่อ้างรายงาน", who: "ours" },
      provinces: { label: "รหัส ชื่ออังกฤษ และภาคของจังหวัด (ISO 3166-2 และราชบัณฑิตยสภา)", who: "outside" },
    },
  },
  limits: {
    years: (years: readonly number[]) =>
      `รายงานพิมพ์ พ.ศ. ${years.join(" และ ")} เว็บไม่ได้ตามว่าเครือข่ายใดยังอยู่หรือเปลี่ยนไปอย่างไร`,
    figures: (all: number, redrawn: number) =>
      `ต้นฉบับของรูปสูญหาย ${n(all)} รูป เหลือแต่คำบรรยาย วาดใหม่จากข้อความได้ ${n(redrawn)} รูป`,
    kept: (kept: number) => `คำที่อ่านได้หลายอย่างหรืออ่านไม่ออก คงไว้ตามที่พิมพ์ ${n(kept)} แห่ง`,
    nameOnly: (some: number, all: number) =>
      `รายงานไม่ได้พิมพ์รายละเอียดของ ${n(some)} จาก ${counted.networks(all)} มีแต่ชื่อในรายการหรือตาราง`,
    unadvised: (some: number, all: number) => `ไม่มีบทเรียนของ ${n(some)} จาก ${counted.provinces(all)}ที่รายงานออกชื่อ`,
    unpaired: (some: number, all: number) =>
      `บทเรียน ${n(some)} จาก ${n(all)} ข้อไม่เข้ากับปัจจัยใด การจับคู่เป็นการอ่านของเว็บ จำนวนบทเรียนจึงไม่ใช่คะแนนของปัจจัย`,
    disagreements: (count: number) => `รายงานกล่าวไม่ตรงกัน ${n(count)} เรื่อง เว็บแสดงทุกฝ่าย ไม่ตัดสินแทน`,
    pages: "เลขหน้ารู้เท่าที่สารบัญของรายงานบอก คือหน้าแรกของหัวข้อและตาราง",
    readers: "ไม่ได้วัดว่าคนสองคนที่อ่านด้วยหลักเดียวกันจะจัดบทเรียนหรือรวมเครือข่ายตรงกันแค่ไหน",
  },
} as const;
