import { countIn } from "../../src/model/computed.ts";
import { knowledge as k } from "../knowledge.ts";
import { items, months, places, REPORT, rowsOf, share, sum, times } from "./reckoning.ts";

/** What can be reckoned: the words with their number, where they stand, and what the report itself gives for it. */
export interface Claim {
  at: string;
  says: string;
  is: () => number;
  /** The entry that tells of it, where the reckoning gives another number. */
  against?: string;
}
const TABLE = /^table-a1-r\d+$/;
const active = () => places("appendix-1-1", TABLE, /^[^|]*\|[^|]*\| ✓/);
const provincesListed = () => places("appendix-1-1", TABLE, /^\d+\. ?จังหวัด/);
const listed = () => items("2-3", 2, 25);
const activities = () => places("4-1", /^table-4-1-r\d+$/, /^(?!รวมกิจกรรม)/);
const participants = () => countIn(k, "activity-participants", REPORT);
const forums = () => [17, 18, 19].reduce((all, row) => all + sum(`4-1#table-4-1-r${row}`, /(\d+) คน/), 0);
const tableRows = () => places("4-2", /^table-4-2-r\d+$/);
const subProjects = () => items("appendix-2-2", 8, 10) + items("appendix-2-2", 12, 20) + items("appendix-2-2", 22, 23);
const by = (at: string, says: string, is: () => number, against?: string): Claim => ({ at, says, is, against });

export const claims: Claim[] = [
  // Sums and shares.
  by("1-1#p3", "117 เครือข่าย", () => sum("1-1#p3", /เชิงธุรกิจ จำนวน (\d+).*สังคม\/พื้นที่ จำนวน (\d+).*วิชาการ จำนวน (\d+)/)),
  by("1-1#p3", "117 เครือข่าย", () => sum("1-1#p3", /มีแกนนำเครือข่าย จำนวน (\d+).*ไม่มีแกนนำเครือข่าย (\d+)/)),
  by("1-1#p3", "117 เครือข่าย", () => sum("1-1#p3", /มีจำนวน (\d+), (\d+) และ (\d+) เครือข่าย/)),
  ...["1-1#p2", "2#p1", "2-2#p1", "abstract#p1"].map((at) => by(at, "117 เครือข่าย", () => 82 + 24 + 11)),
  by("2-1#p1", "ร้อยละ 61", () => share(22, 36)),
  by("2-2#p1", "ร้อยละ 67", () => share(78, 117)),
  by("abstract#p1", "ร้อยละ 67", () => share(78, 117)),
  by("3#p1", "123 คน", forums),
  by("4-1#p1", "2,218 คน", participants, "chamnuan-phu-khaoruam"),
  by("4-1#table-4-1-r42", "2,218 คน", participants, "chamnuan-phu-khaoruam"),
  // Counts of rows and of items in lists.
  by("2-2#p1", "78 เครือข่าย", active),
  by("abstract#p1", "78 เครือข่าย", active),
  ...["2-1#p1", "2-2#p1", "abstract#p1", "appendix-1#p1"].map((at) => by(at, "22 จังหวัด", provincesListed)),
  by("appendix-1#p1", "22 จังหวัด", () => places("appendix-1-2", /^h\d+$/, /^\d+\. ?จังหวัด/), "khosanoe-nae-20-changwat"),
  by("2-3#p1", "24 เครือข่าย", listed),
  by("2-3#p1", "24 เครือข่าย", tableRows, "khrueakhai-24-tarang"),
  by("2-3#h1", "15 เครือข่าย", () => items("2-3", 2, 16)),
  by("2-3#h2", "9 เครือข่าย", () => items("2-3", 17, 25)),
  by("3-2#p1", "76 เครือข่าย", () => countIn(k, "networks-appendix", REPORT), "khrueakhai-tittam-76"),
  by("4-1#p1", "19 ครั้ง", activities, "chamnuan-kitchakam"),
  by("4-1#table-4-1-r42", "41 ครั้ง", activities),
  by("4-1#table-4-1-r19", "49 คน", () => places("appendix-2-1", /^attendance/), "phu-ruam-25-kanyayon"),
  by("4-1#table-4-1-r41", "3 สหกรณ์", () => times("4-1#table-4-1-r41", /สกก\.\S+ จก\./g)),
  by("4-2#p23", "27 โครงการ", tableRows, "khrongkan-27-tarang"),
  by("4-2#p23", "27 โครงการ", subProjects, "khrongkan-27-khrongkan-yoi"),
  by(
    "appendix-1-1#table-a1-r9",
    "15 สหกรณ์",
    () => sum("appendix-1-2#p10", /(\d+) สหกรณ์/),
    "sahakon-samachik-chanthaburi",
  ),
  by(
    "appendix-1-2#p10",
    "14 สหกรณ์",
    () => sum("appendix-1-1#table-a1-r9", /(\d+) สหกรณ์/),
    "sahakon-samachik-chanthaburi",
  ),
  by("appendix-1-2#p4", "4 สหกรณ์", () => times("appendix-1-2#p4", /สหกรณ์การเกษตร(?!เมืองขลุง)/g)),
  by("appendix-1-2#p54", "4 กลุ่ม", () => rowsOf("yasothon")),
  by("appendix-1-2#p55", "4 กลุ่ม", () => rowsOf("yasothon")),
  by("appendix-1-2#p55", "4 ครั้ง", () => rowsOf("yasothon")),
  by("appendix-1-2#p57", "ทั้ง 3", () => rowsOf("ratchaburi")),
  by("appendix-1-2#p62", "3 ประการ", () => items("appendix-1-2", 60, 62)),
  by("appendix-2-2#p25", "10 โครงการ", () => times("appendix-2-2#p25", /เครือข่าย/g)),
  by("appendix-2-2#p26", "4 โครงการ", () => times("appendix-2-2#p26", /เครือข่าย/g)),
  by("appendix-2-2#p7", "3 เครือข่าย", () => items("appendix-2-2", 8, 10)),
  // The same in two places.
  by("appendix-1-1#table-a1-r53", "172 คน", () => sum("appendix-1-2#p41", /(\d+) ราย/)),
  by("appendix-1-2#p41", "172 ราย", () => sum("appendix-1-1#table-a1-r53", /(\d+) คน/)),
  by("appendix-1-1#table-a1-r53", "70,500 บาท", () => sum("appendix-1-2#p41", /([\d,]+) บาท/)),
  by("appendix-1-2#p41", "70,500 บาท", () => sum("appendix-1-1#table-a1-r53", /([\d,]+) บาท/)),
  by("2#p1", "8 เดือน", () => months([2549, 8], [2550, 4])),
  by("2-3#p26", "8 เดือน", () => months([2549, 8], [2550, 4])),
  ...["4-2#p26", "4-2#p31", "appendix-2-2#p5"].map((at) => by(at, "6 เดือน", () => months([2550, 10], [2551, 4]))),
  ...["cover#p2", "foreword#p1", "abstract#p1", "1-1#p1", "2#p1", "2-1#p1", "2-3#p26", "4#p1"].map((at) =>
    by(at, "36 จังหวัด", () => sum("2-1#p1", /โครงการซึ่งมีจำนวน (\d+) จังหวัด/)),
  ),
  ...["appendix-2-1#p1", "appendix-2-1#p6", "appendix-2-2#title", "appendix-2-2#p4"].map((at) =>
    by(at, "36 จังหวัด", () => sum("2-1#p1", /โครงการซึ่งมีจำนวน (\d+) จังหวัด/)),
  ),
  // How many the report says it will name, and names.
  by("1-1#p1", "3 ขั้นตอน", () => times("1-1#p1", /คือการจัดเวที|จากนั้นจะเข้าสู่ขั้นตอน|ขั้นตอนที่สาม/g)),
  by("1-1#p3", "3 กลุ่ม", () => times("1-1#p3", /เครือข่าย(?:เชิงธุรกิจ|เชิงสังคม\/พื้นที่|วิชาการ) จำนวน/g)),
  by("1-1#p3", "2 กลุ่ม", () => times("1-1#p3", /เครือข่ายที่(?:ไม่)?มีแกนนำเครือข่าย/g)),
  by("1-1#p3", "2 ด้าน", () => times("1-1#p3", /เงื่อนไขของปัจจัยด้าน|และปัจจัยด้าน/g)),
  by("2-1#p1", "2 ประการ", () => items("2-1", 2, 3)),
  by("3#p1", "3 ครั้ง", () => places("4-1", /^table-4-1-r1[789]$/, /นักวิจัยชุดโครงการ/)),
  by("3-1#p1", "4 องค์ประกอบ", () => places("3-1", /^p/, /^องค์ประกอบที่ \d/)),
  by("3-1#p2", "3 ประการ", () => times("3-1#p2", /ชุดความรู้ ?(?:คุณค่า|เครือข่าย|ด้านการจัดการ)/g)),
  by("3-1#p7", "4 องค์ประกอบ", () => items("3-1", 8, 11)),
  by("3-1#p12", "4 องค์ประกอบ", () => items("3-1", 13, 16)),
  by("3-2#p1", "5 องค์ประกอบ", () => places("3-2", /^p/, /^องค์ประกอบที่ \d/)),
  by("4-2#p1", "3 แนวทาง", () => places("4-2", /./, /^แนวทาง(?:แรก|ที่สอง|ที่สาม) :/)),
  by("abstract#p2", "3 กลุ่ม", () => times("abstract#p2", /การขยายผลเครือข่ายที่จะ|การต่อยอดที่จะ|การต่อยอดเครือข่ายเชิง/g)),
  by("appendix-2-1#p7", "2 ประการ", () => places("appendix-2-1", /^p[89]$/)),
  by("appendix-2-1#p13", "2 ประเด็น", () => places("appendix-2-1", /^p1[45]$/)),
  by("appendix-2-2#p6", "3 กลุ่ม", () => places("appendix-2-2", /^p/, /^กลุ่มโครงการวิจัย/)),
  by("appendix-2-2#p24", "2 ช่วง", () => places("appendix-2-2", /^p/, /^ช่วง(?:มกราคม|มีนาคม)/)),
];

/** What stands in the report once, with nothing to reckon it from. */
export const alone: readonly [at: string, ...says: string[]][] = [
  ["1-1#p2", "1 ปี", "300 คน", "38,342 คน", "872 องค์กร"],
  ["1-1#p3", "82 เครือข่าย", "24 เครือข่าย", "11 เครือข่าย", "39 เครือข่าย", "78 เครือข่าย", "46 เครือข่าย"],
  ["4-2#p3", "1 ปี"],
  ["4-2#table-4-2-r4", "3 จังหวัด"],
  ["appendix-1-1#table-a1-r47", "241 กลุ่ม"],
  ["appendix-1-1#table-a1-r48", "53,000 ตัน"],
  ["appendix-1-1#table-a1-r51", "9 กลุ่ม", "1 ครั้ง", "1,000 บาท"],
  ["appendix-1-1#table-a1-r53", "7 หมู่บ้าน"],
  ["appendix-1-1#table-a1-r54", "150 คัน"],
  ["appendix-1-1#table-a1-r56", "10 หมู่บ้าน", "25 หลัง"],
  ["appendix-1-1#table-a1-r80", "2 แห่ง"],
  ["appendix-1-1#table-a1-r100", "8 แห่ง"],
  ["appendix-1-2#p8", "1 เดือน"],
  ["appendix-1-2#p21", "5 ปี"],
  ["appendix-1-2#p45", "6 ประเภท", "43 สหกรณ์", "20,000 คน", "400 ล้านบาท"],
  ["appendix-2-1#p8", "90 ปี"],
  ["appendix-2-2#p10", "3 จังหวัด"],
  ["appendix-2-2#p25", "3 จังหวัด"],
];
