/** One way to read the site, step by step. */
interface ReadingPath {
  who: string;
  steps: readonly { path: string; name: string }[];
}

/** Words of the home page. */
export const home = {
  success: "อะไรทำให้สำเร็จ",
  sustainability: "อะไรทำให้อยู่ได้นาน",
  /** The words of ours, and the two things of the report that they shorten: both are links. */
  ours: {
    before: "คำของเว็บ ย่อจาก",
    /** @param report whose definition it is, where there are several */
    definition: (report?: string) => `คำนิยาม${report === undefined ? "" : `ใน${report} `}`,
    between: "และ",
    factors: "ปัจจัย",
    after: "ในรายงาน",
  },
  search: (example?: string) => `ค้นด้วยคำที่ใช้กัน${example ? ` เช่น ${example}` : ""}`,
  near: "ดูเครือข่ายใกล้ท่าน เลือกจังหวัด",
  notNear: "ไม่เห็นจังหวัดของท่าน",
  byRegion: "ดูจังหวัดใกล้เคียงตามภาค",
  want: "อยากทำอะไร",
  allLessons: (count: number) => `ดูบทเรียนทั้งหมด ${count} ข้อ`,
  aboutPicture: "ดูเป็นแผนภาพพร้อมที่มา",
  paths: "ทางอ่านสามทาง",
  readers: [
    {
      who: "สมาชิก",
      steps: [
        { path: "/factors/", name: "อะไรทำให้เครือข่ายสำเร็จและอยู่ได้นาน" },
        { path: "/provinces/", name: "เครือข่ายในจังหวัดของท่าน" },
        { path: "/questions/", name: "คำถามที่คนถามกัน พร้อมคำตอบสั้น ๆ" },
      ],
    },
    {
      who: "ผู้นำกลุ่ม",
      steps: [
        { path: "/lessons/", name: "บทเรียนจากคนที่ทำมาแล้ว" },
        { path: "/networks/by/business/", name: "ใครทำเรื่องเดียวกับเรา" },
        { path: "/proposals/", name: "เขาเสนอให้ทำอะไรต่อ" },
      ],
    },
    {
      who: "นักวิจัย",
      steps: [
        { path: "/report/", name: "รายงานฉบับเว็บ เห็นทุกคำที่แก้" },
        { path: "/diagrams/", name: "กรอบคิดและรูปที่วาดขึ้นใหม่" },
        { path: "/data/", name: "ข้อมูลเปิด CSV และ JSON" },
      ],
    },
  ] satisfies readonly ReadingPath[],
  numbers: "โครงการเป็นตัวเลข",
  allNumbers: (count: number) => `ดูตัวเลขทั้งหมด ${count} ตัวเลข`,
  about: "อ่านต่อว่าเว็บนี้ทำอย่างไร",
  disagreements: {
    before: "รายงานกล่าวไว้",
    link: (count: number) => `ไม่ตรงกัน ${count} เรื่อง`,
    after: " เราเก็บไว้ให้ดูทุกเรื่อง",
  },
};
