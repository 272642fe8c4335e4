import { counted } from "../counted.ts";
import { ui } from "../ui.ts";

/** Words of the drawings of the framework: the whole, the value network, the research process. */
export const frameworkText = {
  name: "กรอบทั้งหมดในแผ่นเดียว",
  /** @param subject what the site is about */
  title: (subject: string, success: number, activities: number, sustainability: number) =>
    `${subject}ทำ ${counted.events(activities)} รายงานกล่าวถึงองค์ประกอบแห่งความสำเร็จ ${success} ข้อ และแห่งความยั่งยืน ${sustainability} ข้อ`,
  summary: "องค์ประกอบแห่งความสำเร็จ กิจกรรม และองค์ประกอบแห่งความยั่งยืน ที่รายงานกล่าวถึง",
  howToRead: (subject: string) =>
    `วงกลางคือ${subject}กับงานที่ทำ ข้างบนคือองค์ประกอบแห่งความสำเร็จ ข้างล่างคือองค์ประกอบแห่งความยั่งยืน กดที่ข้อใดก็ได้เพื่ออ่านถ้อยคำของรายงาน`,
  remark: (subject: string) => `เส้นในภาพบอกเพียงว่ารายงานกล่าวถึงเรื่องใดกับ${subject} ไม่ได้บอกว่าสิ่งใดทำให้เกิดสิ่งใด`,
  success: (n: number) => `${ui.factorKind.success} ${n} องค์ประกอบ`,
  sustainability: (n: number) => `${ui.factorKind.sustainability} ${n} องค์ประกอบ`,
  activities: (subject: string, n: number) => `กิจกรรมของ${subject} ${counted.events(n)}`,
} as const;

export const valueNetworkText = {
  /** In a list of drawings; over its own it stands as what it is about is called. */
  name: "เครือข่ายกับกิจกรรม",
  title: (subject: string, activities: number) => `${subject}ทำ ${counted.events(activities)}`,
  summary: (subject: string) => `กิจกรรมที่รายงานให้${subject}ทำ และคำนิยามที่รายงานให้ไว้`,
  howToRead: "ลูกปัดแต่ละลูกบนวงคืองานหนึ่ง ไม่มีลำดับก่อนหลัง ใต้วงคือคุณลักษณะตามที่รายงานพิมพ์ กดเพื่ออ่านถ้อยคำของรายงาน",
  howToReadNarrow: "ลูกปัดแต่ละลูกบนวงคืองานหนึ่ง ไม่มีลำดับก่อนหลัง แตะเพื่ออ่านถ้อยคำของรายงาน",
  definitions: "คุณลักษณะ",
  activities: "กิจกรรม",
} as const;

export const processText = {
  name: "กระบวนการวิจัย",
  title: (steps: number, last: string) => `คณะวิจัยทำงาน ${steps} ขั้นตอน ขั้นสุดท้ายคือ${last}`,
  howToRead: "ลูกปัดคือขั้นตอนตามเลขในรายงาน เส้นที่มีหัวลูกศรคือขั้นที่รายงานกล่าวว่าให้ข้อมูลแก่ขั้นอื่น ถ้อยคำของแต่ละขั้นอยู่ในรายการ",
  feeds: (name: string) => `ให้ข้อมูลแก่ขั้น ${name}`,
} as const;
