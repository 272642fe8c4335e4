import { readings } from "./report.ts";

/** How many of each the content holds. */
export type HomeCounts = Record<
  "networks" | "success" | "sustainability" | "lessons" | "provinces" | "statistics" | "sections" | "changed" | "kept",
  number
>;

/** Words of the home page. */
export const home = {
  contents: "สารบัญ",
  /** Ways in, with how many entries each holds. */
  ways: (count: HomeCounts) => {
    return [
      {
        path: "/networks/",
        name: "เครือข่าย",
        count: `${count.networks} แห่ง`,
        hint: "ใครทำอะไร ที่ไหน ยังทำอยู่หรือไม่เมื่อคณะวิจัยกลับไปติดตาม",
      },
      {
        path: "/factors/#success",
        name: "ปัจจัยแห่งความสำเร็จ",
        count: `${count.success} องค์ประกอบ`,
        hint: "ต้องมีอะไรบ้าง เครือข่ายจึงเกิดได้",
      },
      {
        path: "/factors/#sustainability",
        name: "ปัจจัยแห่งความยั่งยืน",
        count: `${count.sustainability} องค์ประกอบ`,
        hint: "ต้องมีอะไรบ้าง เครือข่ายจึงอยู่ได้นาน",
      },
      {
        path: "/lessons/",
        name: "บทเรียน",
        count: `${count.lessons} ข้อ`,
        hint: "ข้อแนะนำของหัวหน้าทีมวิจัยจังหวัดและความเห็นในเวที",
      },
      {
        path: "/provinces/",
        name: "จังหวัด",
        count: `${count.provinces} จังหวัด`,
        hint: "หาเครือข่ายใกล้ตัว และคำแนะนำจากพื้นที่",
      },
      { path: "/diagrams/", name: "แผนภาพ", count: "ดูทั้งกรอบคิด", hint: "กรอบเครือข่ายคุณค่าและรูปในรายงานที่วาดขึ้นใหม่" },
      {
        path: "/statistics/",
        name: "ตัวเลขของโครงการ",
        count: `${count.statistics} ตัวเลข`,
        hint: "จำนวนที่รายงานกล่าวถึง และจุดที่ไม่ตรงกัน",
      },
      {
        path: "/report/",
        name: "รายงานฉบับเว็บ",
        count: `${count.sections} หัวข้อ`,
        hint: `อ่านทั้งเล่ม เห็นทุกคำที่${readings(count.changed, count.kept)}`,
      },
    ];
  },
  countNote: "จำนวนในสารบัญนับจากรายการในเว็บนี้ ไม่ใช่ตัวเลขในรายงาน",
  numbers: "โครงการเป็นตัวเลข",
  allNumbers: (count: number) => `ดูตัวเลขทั้งหมด ${count} ตัวเลข`,
  oneLesson: (who: string) => `บทเรียนข้อหนึ่งจาก${who}`,
  readLesson: "อ่านบทเรียนนี้",
  byProvince: "หาเครือข่ายตามจังหวัด",
};
