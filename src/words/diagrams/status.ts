import { formatNumber } from "../../text/numbers.ts";
import { counted } from "../counted.ts";

/** So many are named in a sentence: the list below it has all. */
const SAID = 3;

const dashed = "กรอบเส้นประคือส่วนที่รายงานไม่ได้กล่าวว่าเป็นอย่างไร";

/** Words of the diagrams that draw the reported numbers of networks. */
export const statusText = {
  name: "สถานะเครือข่าย",
  title: (whole: number, unit: string, others: readonly { name: string; value: number }[]) =>
    [
      `${formatNumber(whole)} ${unit}`,
      ...others.slice(0, SAID).map(({ name, value }) => `${name} ${formatNumber(value)}`),
    ].join(" "),
  /** @param reported what the report says of it itself */
  summary: (ways: number, whole: number, reported?: string) =>
    `รายงานแบ่ง ${counted.networks(whole)}ไว้ ${ways} วิธี แต่ละวิธีนับเครือข่ายชุดเดียวกัน${reported ? ` ${reported}` : ""}`,
  /** @param isRounded per cents of some bar do not add up to a hundred */
  howToRead: (isRounded: boolean) =>
    `ทุกแถบใช้มาตราส่วนเดียวกัน อ่านทีละแถบ ร้อยละเว็บคำนวณเอง${isRounded ? "และปัดเศษ บางวิธีแบ่งจึงรวมกันได้ไม่พอดี 100" : ""} ` +
    `${dashed} ` +
    "เครื่องหมายขีดคร่อมเท่ากับ หมายถึงตัวเลขหรือการจำแนกที่รายงานกล่าวไว้ไม่ตรงกัน",
  dashed,
  of: (value: number, whole: number, unit: string) => `${formatNumber(value)} จาก ${formatNumber(whole)} ${unit}`,
  percent: (share: string) => `${share}%`,
  part: (name: string, value: number, share: string) => `${name} ${formatNumber(value)} (${statusText.percent(share)})`,
  total: (whole: number, unit: string) => `${formatNumber(whole)} ${unit}`,
  /** @param reported what the report says, or leaves unsaid, of such numbers */
  sameNumber: (value: number, names: readonly string[], reported?: string) =>
    `เลข ${formatNumber(value)} ปรากฏ${names.length === 2 ? "สอง" : ` ${formatNumber(names.length)} `}แห่ง ` +
    `(${names.slice(0, SAID).join(" และ ")}${names.length > SAID ? " เป็นต้น" : ""})${reported ? ` ${reported}` : ""}`,
} as const;

export const portfolioText = {
  name: "ทีมวิจัยกับผู้นำ",
  title: (parts: readonly { name: string; count: number }[]) =>
    parts.map(({ name, count }) => `${name} ${formatNumber(count)} แห่ง`).join(" · "),
  titleStart: (whole: number, types: number) => `${counted.networks(whole)}เป็น ${types} แบบ: `,
  summary: "จำนวนเครือข่ายของแต่ละแบบเป็นไปตามที่รายงานนับ",
  /** @param team strong in what fills the lower half @param leaders in the upper */
  howToRead: (unit: number, team: string, leaders: string) =>
    `ช่องซ้ายกับขวาต่างกันที่ผู้นำ ช่องบนกับล่างต่างกันที่ทีมวิจัย หนึ่งเม็ดคือ ${counted.networks(unit)} แถวละ 10 ` +
    `เม็ดทึบครึ่งล่างคือ${team} ทึบครึ่งบนคือ${leaders} กดเพื่ออ่านถ้อยคำของรายงาน`,
  unsaid: "รายงานไม่ได้กล่าวถึง",
} as const;

/** How the beads of the same numbers are read. */
export const beadsText = {
  one: "หนึ่งเม็ดคือหนึ่งเครือข่าย แถวละ 10",
  lower: (team: string) => `ครึ่งล่างทึบ ${team}`,
  upper: (leaders: string) => `ครึ่งบนทึบ ${leaders}`,
} as const;
