import { frameworkKinds } from "../schemas/framework.ts";
import type { CollectionName } from "../schemas/index.ts";
import { businesses } from "../schemas/network.ts";
import { proposalText } from "./proposals.ts";
import { ui } from "./ui.ts";

/**
 * What forms say about single fields, where the schema has no words for it. Keys are field names, or `collection.field` where
 * one name means different things.
 */

const strength = { strong: "เข้มข้น", weak: "ไม่เข้มข้น" };

export const choiceLabels: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  certainty: { ...ui.identity, kept: ui.certainty.kept },
  "report.corrections.certainty": ui.certainty,
  business: businesses,
  potential: { business: "มี: เชิงธุรกิจ", learning: "มี: เชิงเรียนรู้" },
  active: { true: "รายงานว่ามีกิจกรรม", false: "รายงานว่าไม่มีกิจกรรม" },
  "factors.kind": ui.factorKind,
  "lessons.kind": { province: "ข้อเสนอแนะของจังหวัด", expert: "ความเห็นของผู้ร่วมเวที" },
  "framework.kind": frameworkKinds,
  "glossary.kind": { abbreviation: "ตัวย่อ", term: "คำศัพท์", organisation: "หน่วยงาน", place: "สถานที่" },
  basis: { report: "รายงานเขียนคู่กันไว้", common: "ใช้ทั่วไปในวงการสหกรณ์" },
  reported: { true: "มี", false: "ไม่มี" },
  recommendations: { given: "มีข้อเสนอแนะ", none: "รายงานพิมพ์ว่าไม่มี หรือขีดไว้", absent: "รายงานไม่ได้กล่าวถึง" },
  list: { "table-4.2": "ตารางเครือข่ายที่จะต่อยอด", "sub-project": "โครงการย่อย" },
  group: proposalText.groups,
  team: strength,
  leaders: strength,
  role: { author: "ผู้เขียน", adviser: "ที่ปรึกษา", team: "ทีมประสานงานกลาง" },
  computed: {
    activities: "จำนวนกิจกรรมติดตาม",
    "activity-participants": "จำนวนผู้เข้าร่วมกิจกรรมรวมกัน",
    "activities-without-count": "กิจกรรมที่ไม่ได้พิมพ์จำนวนคน",
    "proposals-table": "ข้อเสนอในตาราง",
    "proposals-sub-project": "โครงการย่อย",
    "proposals-all": "ข้อเสนอทั้งหมด",
    "networks-appendix": "เครือข่ายในภาคผนวก",
    "networks-active": "เครือข่ายที่มีกิจกรรม",
    "networks-potential": "เครือข่ายที่มีศักยภาพ",
    "provinces-reported": "จังหวัดที่รายงานความคืบหน้า",
    "repeated-activities": "กิจกรรมที่ซ้ำกัน",
  },
};

export const nothingLabels: Readonly<Record<string, string>> = {
  "networks.province": "ส่วนกลาง หรือไม่อยู่ในจังหวัดเดียว",
  "proposals.province": "ส่วนกลาง หรือไม่ได้ระบุ",
  active: "ไม่ได้รายงาน",
  potential: "ไม่อยู่ในรายชื่อ",
  reported: "ไม่ทราบ",
  group: "ไม่อยู่ในกลุ่มใด",
};

/** Help for the author, over what the schema says. */
export const fieldHelp: Readonly<Record<string, string>> = {
  source: "รายงานที่ข้อความนี้อยู่",
  section: "เลือกหัวข้อก่อน แล้วจึงเลือกย่อหน้า",
  at: "ย่อหน้าหรือแถวของตารางที่ข้อความนี้อยู่",
  "report.corrections.at": "รหัสย่อหน้า เช่น p3 ดูเลขที่หน้ารายงานฉบับเว็บ",
  row: "เลขลำดับที่พิมพ์ไว้หน้ารายการนั้น เช่น 1.3",
  printed: "คัดตามที่พิมพ์ทุกตัวอักษร ไม่แก้คำผิด",
  "networks.appearances": "ทุกแห่งที่รายงานเอ่ยชื่อเครือข่ายนี้ อย่างน้อยหนึ่งแห่ง",
  "networks.appearances.printed": "ชื่อตามที่พิมพ์ตรงนั้นทุกตัวอักษร ไม่แก้คำผิด",
  "networks.appearances.certainty": "แน่ใจแค่ไหนว่าที่ตรงนี้คือเครือข่ายเดียวกัน ถ้าน่าจะใช่ต้องบอกเหตุผล",
  "networks.note": "เช่น ทำไมจึงรวมหรือแยกจากเครือข่ายอื่น",
  aliases: "ชื่อหรือคำที่คนใช้ค้น ข้อละหนึ่งชื่อ",
  active: "รายงานความคืบหน้ากล่าวว่ามีกิจกรรมหรือไม่",
  potential: "อยู่ในรายชื่อเครือข่ายที่ควรต่อยอดหรือไม่",
  "lessons.title": "เราตั้งเอง สั้น และบอกว่าให้ทำอะไร",
  province: "มีเฉพาะจังหวัดที่รายงานออกชื่อ",
  "lessons.province": "เลือกเมื่อเป็นข้อเสนอแนะของจังหวัด มีเฉพาะจังหวัดที่รายงานออกชื่อ",
  "lessons.speaker": "ใส่ชื่อเมื่อเป็นความเห็นของผู้ร่วมเวที",
  order: "เลขลำดับที่ใช้เรียง ค่าที่ใส่ไว้คือเลขถัดไปที่ว่าง",
  featured: "เว้นไว้ถ้าไม่แน่ใจ",
  certainty: "ถ้าไม่แน่นอน ต้องบอกเหตุผล",
  quote: "คัดจากรายงานฉบับเว็บให้ตรงทุกตัวอักษร",
  value: "เลขอารบิก ไม่ใส่จุลภาค",
  datePrinted: "คัดตามที่พิมพ์ เช่น 30 พ.ค. 50",
  dates: "ทุกวันที่จัด ข้อละหนึ่งวัน",
  participants: "คัดตามรายงาน รวมจำนวนคน",
  period: "ปี ค.ศ. กับเดือน เช่น 2008-01",
  expansion: "ใส่เฉพาะเมื่อแน่ใจ ไม่แน่ใจให้เว้นไว้",
  assessment: "ชั่งน้ำหนักอย่างไร หรือตัดสินไม่ได้เพราะอะไร",
  says: "สั้น ๆ เช่น 19 ครั้ง",
  what: "อธิบายให้คนที่ไม่ได้อ่านรายงานเข้าใจ",
};

/** Fields that hold sentences. */
export const longFields: ReadonlySet<string> = new Set([
  "quote",
  "what",
  "assessment",
  "note",
  "rights",
  "caption",
  "reason",
  "participants",
  "direction",
]);

export const formWords = {
  nothing: "ไม่ได้ระบุ",
  yesNo: [
    ["true", "ใช่"],
    ["false", "ไม่ใช่"],
  ] as const,
  wrong: {
    text: "ต้องกรอกช่องนี้",
    place: "เลือกย่อหน้า",
    date: "อ่านวันที่ไม่ออก หรือปฏิทินไม่มีวันนั้น พิมพ์แบบ 25 ก.ย. 2550",
    month: "อ่านเดือนไม่ออก พิมพ์แบบ ม.ค. 2551",
    number: "ใส่ตัวเลขอย่างเดียว เช่น 120",
    boolean: "ต้องเลือกหนึ่งข้อ",
    choice: "ต้องเลือกหนึ่งข้อ",
    reference: "ต้องเลือกหนึ่งข้อ",
    list: "ต้องมีอย่างน้อยหนึ่งข้อ",
    object: "ต้องกรอกกลุ่มนี้",
  },
  atLeast: (least: number) => `ต้องไม่น้อยกว่า ${least}`,
  atMost: (most: number) => `ต้องไม่เกิน ${most}`,
  whole: "ต้องเป็นจำนวนเต็ม",
  when: (field: string, value: string) => `เมื่อช่อง “${field}” เป็น “${value}” ต้องกรอกช่องนี้`,
  items: (least: number) => `ต้องมีอย่างน้อย ${least} ข้อ`,
};

/** The text under the front matter, by collection: what it is. Collections that are not here have none. */
export const bodyTexts: Partial<Record<CollectionName, { title: string; help: string }>> = {
  networks: {
    title: "รายละเอียดตามรายงาน",
    help: "คัดถ้อยคำของรายงานจากย่อหน้าที่อ้าง เว้นว่างได้ถ้ารายงานไม่ได้พิมพ์รายละเอียด เว้นหนึ่งบรรทัดเพื่อขึ้นย่อหน้าใหม่",
  },
  factors: { title: "ถ้อยคำของรายงาน", help: "คัดจากย่อหน้าที่อ้างให้ตรงทุกตัวอักษร เว้นหนึ่งบรรทัดเพื่อขึ้นย่อหน้าใหม่" },
  lessons: { title: "ถ้อยคำของรายงาน", help: "คัดจากย่อหน้าที่อ้างให้ตรงทุกตัวอักษร เว้นหนึ่งบรรทัดเพื่อขึ้นย่อหน้าใหม่" },
  provinces: { title: "หมายเหตุของเว็บ", help: "เว้นว่างได้" },
  framework: { title: "ถ้อยคำของรายงาน", help: "คัดจากย่อหน้าที่อ้างให้ตรงทุกตัวอักษร เว้นหนึ่งบรรทัดเพื่อขึ้นย่อหน้าใหม่" },
  glossary: {
    title: "คำอธิบาย",
    help: "อธิบายเป็นภาษาง่าย ๆ ด้วยคำของเราเอง ถ้าเดาไม่ได้ให้บอกว่าไม่รู้ ทำตัวหนาด้วย **คำ** ใส่ลิงก์ด้วย [ข้อความ](https://…)",
  },
  report: {
    title: "เนื้อความของหัวข้อ",
    help: "ถ้อยคำของรายงานที่แก้คำแล้ว เว้นหนึ่งบรรทัดเพื่อขึ้นย่อหน้าใหม่ ใช้ ## นำหน้าหัวข้อย่อย และ - นำหน้าข้อ",
  },
} as const;

/** When one would add an entry of each kind, on the page that lists the forms. */
export const reasons: Record<CollectionName, string> = {
  networks: "รายงานเอ่ยถึงเครือข่ายที่เว็บยังไม่มี",
  lessons: "พบข้อแนะนำในรายงานที่นำไปทำได้",
  glossary: "มีคำหรือตัวย่อที่คนอ่านไม่เข้าใจ",
  discrepancies: "พบจุดที่รายงานกล่าวไม่ตรงกัน",
  statistics: "พบจำนวนที่รายงานกล่าวและเว็บยังไม่มี",
  followups: "มีเครือข่ายที่ได้รับการติดตามและเว็บยังไม่มี",
  proposals: "มีข้อเสนอหรือโครงการย่อยที่เว็บยังไม่มี",
  provinces: "รายงานออกชื่อจังหวัดที่เว็บยังไม่มี",
  framework: "กรอบคิดขาดไปข้อหนึ่ง",
  factors: "ปัจจัยขาดไปข้อหนึ่ง",
  report: "เพิ่มหัวข้อของรายงานอีกเล่ม",
  sources: "เพิ่มรายงานอีกเล่ม",
};
