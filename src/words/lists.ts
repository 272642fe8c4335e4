import { formatNumber } from "../text/numbers.ts";
import { counted } from "./counted.ts";

/** Whose count of networks is which, in a sentence. The report's number follows, as a link. */
export const networkCountText = {
  entries: "คือทุกชื่อที่รายงานเอ่ย",
  merged: "ชื่อที่น่าจะเป็นเครือข่ายเดียวกันรวมไว้หน้าเดียว และบอกว่าแน่ใจแค่ไหน",
  rows: (count: number, all: number, where: string) =>
    ` จาก ${counted.networks(all)} มี ${counted.networks(count)}ที่มีแถวใน${where}`,
  before: (report = "รายงาน") => ` ส่วนที่${report}กล่าวว่า `,
  after: " เป็นจำนวนทั้งหมดของโครงการ นับคนละอย่างกัน",
};

/** Words of the list of networks. */
export const networkText = {
  ours: "ประโยคใต้ชื่อกับ “เรื่องหลัก” เป็นของเว็บ",
  groupedBy: "เรียง",
  groupings: { province: "ตามจังหวัด", business: "ตามเรื่องหลัก" },
  jump: { province: "ไปยังจังหวัด", business: "ไปยังเรื่องหลัก" },
  byBusiness: "เครือข่ายตามเรื่องหลัก",
  /** What the beads of a closed group show, to be heard. */
  group: (active: readonly { label: string; count: number }[]) =>
    active.map(({ label, count }) => `${label} ${formatNumber(count)}`).join(" "),
  cross: {
    caption: "เลือกสองอย่างพร้อมกัน เรื่องหลักกับกิจกรรมเมื่อติดตามผล",
    corner: "กิจกรรมเมื่อติดตามผล",
    all: "ทุกเรื่อง",
    sum: "รวม",
  },
};

/** Title of a list narrowed to some things. */
export const narrowedTitle = (list: string, to: string): string => `${list}: ${to}`;

/** What a list narrowed to one thing shows, for who has not opened it. */
export const narrowed = (
  by: string,
  { items, total }: { items: readonly { title: string }[]; total: number },
  unit: string,
) => `${by}: ${formatNumber(total)} ${unit} ได้แก่ ${items.map(({ title }) => title).join(" · ")}`;

/** Titles and standfirsts of lists that are no collection's; those of the others stand in the collections (`list`). */
export const lists = {
  /** What readers ask who want the list of provinces, which counts the networks of each. */
  mostNetworks: "จังหวัดไหนมีเครือข่ายมากที่สุด จังหวัดละกี่เครือข่าย",
  /** Regions none of whose provinces is named. */
  noRegion: (regions: readonly { label: string; provinces: readonly string[] }[]) => {
    const [one, ...others] = regions;
    const names = one && others.length === 0 ? ` (${one.provinces.join(" ")})` : "";
    const labels = regions.map(({ label }) => label).join(" ");
    return `รายงานไม่ได้เอ่ยชื่อจังหวัดใดใน${labels}${names}`;
  },
  organisations: {
    title: "หน่วยงานและบุคคล",
    lead: "ชื่อหน่วยงานและบุคคลที่ปรากฏในการติดตาม ข้อเสนอ และบทเรียน",
    english: "Organisations and people",
    person: "บุคคล",
    /** Before the provinces with which some are named. */
    ofProvinces: "ที่ลงชื่อไว้กับจังหวัด:",
  },
  corrections: { title: "คำที่แก้และคำที่คงไว้" },
};
