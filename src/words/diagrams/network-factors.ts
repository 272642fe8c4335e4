import { formatNumber } from "../../text/numbers.ts";
import { counted } from "../counted.ts";
import { ui } from "../ui.ts";

/** Words of the matrix of factors. */
export const networkFactorsText = {
  name: "บทเรียนกับปัจจัย",
  title: (lessons: number, factor: string, most: number) =>
    `บทเรียน ${formatNumber(lessons)} ข้อ เว็บจับคู่กับ “${factor}” มากที่สุด ${formatNumber(most)} ข้อ (ไม่ใช่ลำดับที่รายงานให้)`,
  summary: (
    provinces: number,
    networks: number,
    second: string,
    secondCount: number,
    least: string,
    leastCount: number,
  ) =>
    `มาจาก ${counted.provinces(provinces)}และ${ui.lessonKind.expert} พูดถึงเครือข่ายโดยตรง ${formatNumber(networks)} แห่ง รองลงมาคือ ` +
    `“${second}” ${formatNumber(secondCount)} ข้อ น้อยที่สุดคือ “${least}” ${formatNumber(leastCount)} ข้อ`,
  howToRead:
    "แต่ละแถวคือจังหวัด เวที หรือเครือข่าย แต่ละคอลัมน์คือปัจจัยหนึ่ง วงและเลขคือจำนวนบทเรียนที่พูดถึงปัจจัยนั้น " +
    "เรียงจากมากไปน้อย บทเรียนหนึ่งข้ออาจเกี่ยวกับหลายปัจจัยและหลายเครือข่าย ผลบวกของแถวจึงเกินจำนวนบทเรียนได้ " +
    "แถวเครือข่ายนับบทเรียนจากเวทีด้วย จังหวัดที่ไม่มีเลขมีแต่บทเรียนเช่นนั้น กดวงเพื่ออ่านบทเรียน",
  howToReadNarrow:
    "แต่ละแถวคือจังหวัดหรือเวที แต่ละคอลัมน์คือปัจจัยหนึ่ง วงและเลขคือจำนวนบทเรียนที่พูดถึงปัจจัยนั้น บทเรียนหนึ่งข้ออาจเกี่ยวกับหลายปัจจัย " +
    "แตะแถวเพื่อเปิดหน้านั้น เครือข่ายที่บทเรียนพูดถึงอยู่ในรายการ",
  legend: { whole: "จังหวัดและเวที", network: "เครือข่ายที่บทเรียนพูดถึงโดยตรง" },
  columns: "ปัจจัยในภาพ",
  forum: ui.lessonKind.expert,
  someRows: (shown: number, all: number) =>
    `ภาพแสดง ${shown} แถวที่มีบทเรียนมากที่สุดจาก ${formatNumber(all)} แถว แถวอื่นอยู่ในไฟล์ CSV`,
  someFactors: (shown: number, all: number) =>
    `ภาพแสดง ${shown} ปัจจัยที่พูดถึงบ่อยที่สุดจาก ${formatNumber(all)} ปัจจัย ปัจจัยอื่นอยู่ในรายการและไฟล์ CSV`,
  lessons: counted.lessons,
  cell: (row: string, factor: string, count: number) => `${row} ${factor} ${counted.lessons(count)}`,
  numbered: (name: string, count: number) => `${name} ${formatNumber(count)}`,
  filters: { row: "แถว", kind: "กลุ่มปัจจัย", region: "ภาค" },
  rows: { province: "จังหวัด", forum: "เวที", network: "เครือข่าย" },
} as const;
