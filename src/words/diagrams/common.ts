import { formatNumber } from "../../text/numbers.ts";

/** Words that every diagram shares. */
export const diagramText = {
  title: "แผนภาพ",
  /** @param subject what the site is about */
  lead: (subject: string) => `กรอบ${subject}และรูปในรายงานที่วาดขึ้นใหม่จากข้อความ ทุกภาพอ่านเป็นรายการได้และดาวน์โหลดไปใช้ได้`,
  redrawn: "วาดใหม่จากข้อความในรายงาน",
  lost: (figure: string) => `${figure} ต้นฉบับสูญหาย`,
  /** Names of several figures: `รูปที่ 4.1 รูปที่ 4.2 และรูปที่ 4.3`. */
  figures: (labels: readonly string[]) =>
    labels.length > 1 ? `${labels.slice(0, -1).join(" ")} และ${labels.at(-1)}` : labels[0],
  madeHere: "เว็บวาดจากรายการในเว็บนี้ รายงานไม่มีรูปนี้",
  from: "ที่มา",
  /** Folded under a drawing among other things. */
  places: "ที่มาของภาพ",
  reading: "อ่านภาพนี้",
  howToRead: "วิธีอ่าน",
  values: "ข้อมูลในภาพ",
  asList: "อ่านเป็นรายการ",
  /** Where a headline is ours, and where a drawing is. */
  ours: "พาดหัวและการจัดวางเป็นของเว็บ",
  /** Over the headline: what the report has no figure of, and what stands for its figures. */
  kicker: ({
    name,
    figure,
    figureLost,
  }: {
    name: string;
    figure?: string | undefined;
    figureLost?: boolean | undefined;
  }) => {
    const several = figureLost ? "รูปที่หาย" : "รูปในรายงาน";
    return `${name} · ${figure ? `วาดใหม่แทน${figure.includes("และ") ? several : figure}` : "ผังของเว็บ"}`;
  },
  heading: (name: string, claim: string) => `${name}: ${claim}`,
  download: "ดาวน์โหลด",
  page: "เปิดหน้าแผนภาพ",
  /** To the page of a diagram that is drawn smaller here. */
  whole: "เปิดภาพใหญ่ซึ่งละเอียดกว่าและกรองได้",
  remarks: "ที่ควรรู้",
  keys: "เดินในภาพด้วยแป้นลูกศร กด Enter เพื่อเปิดหน้า กด Esc เพื่อเลิกเน้น",
  filters: "กรองภาพ",
  all: "ทั้งหมด",
  /** Announced after filtering; {n} and {all} are filled in by the script. */
  shown: "แสดง {n} จาก {all} รายการ",
  /** In front of a number that filters made smaller; {n} is filled in by the script: `2 จาก 13 เครือข่าย`. */
  of: "{n} จาก",
  file: (site: string) => `วาดใหม่จากข้อความในรายงาน · ${site}`,
  fileMadeHere: (site: string) => `วาดจากรายการในเว็บ ${site}`,
  /** Whose words and numbers are in a file, which goes about without its page, and where that is. */
  fileFrom: (reports: readonly string[], address?: string) =>
    ["ที่มา", reports.join("; "), address].filter(Boolean).join(" "),
  other: "แผนภาพอื่น",
  more: (count: number) => `และอีก ${formatNumber(count)} รายการ`,
  /** What does not add up: told to the editor, since the drawing would lie. */
  sum: {
    more: (terms: string, others: number) => `${terms} และอีก ${others} จำนวน`,
    other: (what: string, sum: string, whole: number) => `${what}: ${sum} ไม่ใช่ ${whole}`,
    larger: (what: string, sum: string, whole: number) => `${what}: ${sum} มากกว่า ${whole}`,
  },
  tooHeavy: "ภาพกับชื่อในภาพใหญ่เกินหน้าเว็บหนึ่งหน้า",
  undrawn: "รายการมีมากหรือชื่อยาวเกินกว่าจะวาดให้อ่านได้ จึงแสดงเป็นรายการแทน",
} as const;
