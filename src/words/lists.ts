import { formatNumber } from "../text/numbers.ts";

/** Whose count of networks is which, in a sentence. The report's number follows, as a link. */
export const networkCountText = {
  entries: (count: number) =>
    `เว็บมี ${formatNumber(count)} เครือข่าย คือทุกชื่อที่รายงานเอ่ย ชื่อที่น่าจะเป็นเครือข่ายเดียวกันรวมไว้หน้าเดียว และบอกว่าแน่ใจแค่ไหน`,
  rows: (count: number, where: string) => ` ในจำนวนนี้ ${formatNumber(count)} เครือข่ายมีแถวใน${where}`,
  stated: (count: number) => `${formatNumber(count)} เครือข่าย`,
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
  count: (count: number) => `${formatNumber(count)} เครือข่าย`,
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

/** What a list narrowed to one thing shows, for who has not opened it. */
export const narrowed = (
  by: string,
  { items, total }: { items: readonly { title: string }[]; total: number },
  unit: string,
) => `${by}: ${formatNumber(total)} ${unit} ได้แก่ ${items.map(({ title }) => title).join(" · ")}`;

/** Titles and standfirsts of the list pages. */
export const lists = {
  networks: { title: "เครือข่าย", lead: "เครือข่ายที่รายงานเอ่ยชื่อ เรียงตามจังหวัด เม็ดทึบคือมีกิจกรรมเมื่อติดตามผล" },
  /** Regions none of whose provinces is named. */
  noRegion: (regions: readonly { label: string; provinces: readonly string[] }[]) => {
    const [one, ...others] = regions;
    const names = one && others.length === 0 ? ` (${one.provinces.join(" ")})` : "";
    const labels = regions.map(({ label }) => label).join(" ");
    return `รายงานไม่ได้เอ่ยชื่อจังหวัดใดใน${labels}${names}`;
  },
  provinces: { title: "จังหวัด", lead: "จังหวัดที่รายงานเอ่ยชื่อ แต่ละจังหวัดมีเครือข่ายและข้อเสนอแนะอะไร" },
  factors: {
    title: "ปัจจัยแห่งความสำเร็จและความยั่งยืน",
    lead: "องค์ประกอบที่ทำให้เครือข่ายคุณค่าเกิดขึ้นได้ และอยู่ได้นาน ชื่อเป็นของรายงาน",
  },
  lessons: {
    title: "บทเรียน",
    lead: "สิ่งที่หัวหน้าทีมวิจัยจังหวัดและผู้ร่วมเวทีแนะนำไว้ จัดตามสิ่งที่อยากทำ",
  },
  questions: {
    title: "คำถามและคำตอบ",
    lead: "สิ่งที่คนทำเครือข่าย เจ้าหน้าที่ และนักวิจัยมักถาม ตอบสั้น ๆ จากรายงาน ทุกประโยคบอกว่ามาจากไหน",
  },
  framework: {
    title: "กรอบคิดเครือข่ายคุณค่า",
    lead: "เครือข่ายคุณค่าคืออะไร ทำอะไร ขยายผลอย่างไร อ่านเป็นความเรียงจากถ้อยคำของรายงาน",
  },
  followups: { title: "การติดตามและขับเคลื่อนเครือข่าย", lead: "ทีมประสานงานกลางจัดเวทีกับใคร เมื่อใด และคิดจะไปต่ออย่างไร" },
  proposals: { title: "ข้อเสนอสำหรับระยะต่อไป", lead: "เครือข่ายที่รายงานเสนอให้ต่อยอด และโครงการย่อยที่ตกลงกันภายหลัง" },
  statistics: {
    title: "ตัวเลขของโครงการ",
    lead: "จำนวนที่รายงานกล่าวถึง พร้อมประโยคที่กล่าว และจุดที่ไม่ตรงกัน จำนวนผู้เข้าร่วมแต่ละครั้งอยู่ในหน้าการติดตาม",
  },
  glossary: { title: "คำศัพท์และตัวย่อ", lead: "คำที่ใช้ในรายงาน คำเต็มใส่เฉพาะที่แน่ใจ" },
  organisations: { title: "หน่วยงานและบุคคล", lead: "ชื่อหน่วยงานและบุคคลที่ปรากฏในการติดตาม ข้อเสนอ และบทเรียน", person: "บุคคล" },
  report: { title: "รายงานฉบับเว็บ", lead: "อ่านทั้งเล่ม ถ้อยคำแก้แล้ว ทุกคำที่แก้เห็นได้ตรงที่แก้ว่าเดิมพิมพ์ว่าอะไร" },
  corrections: { title: "คำที่แก้และคำที่คงไว้", lead: "ทุกแห่งที่ฉบับเว็บต่างจากข้อความที่เครื่องอ่านได้จากกระดาษ พร้อมความแน่ใจและเหตุผล" },
};
