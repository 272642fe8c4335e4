import { formatNumber } from "../../text/numbers.ts";

/** Words of the explorer. */
export const explorerText = {
  name: "สำรวจความสัมพันธ์",
  title: (nodes: number, links: number, most: string, count: number) =>
    `${formatNumber(nodes)} รายการโยงกัน ${formatNumber(links)} เส้น จุดที่โยงมากที่สุดคือ “${most}” ${formatNumber(count)} เส้น`,
  summary: (alone: number) =>
    `ปัจจัย จังหวัด เครือข่าย หน่วยงานและบุคคล และบทเรียนทั้งหมดในเว็บ${alone > 0 ? ` มี ${formatNumber(alone)} รายการที่ยังไม่โยงกับสิ่งใด` : ""}`,
  howToRead:
    "เริ่มที่ปัจจัยทางซ้าย (เลขคือจำนวนบทเรียนที่พูดถึง) " +
    "หรือที่จังหวัดและผู้กล่าวซึ่งมีเครือข่ายและบทเรียนล้อมอยู่ " +
    "เส้นจากบทเรียนไปยังปัจจัยและเครือข่ายเห็นทีละรายการที่เลือก และอยู่ครบในรายการ ตำแหน่งไม่มีความหมายอื่น",
  howToReadMany:
    "รายการมีมากเกินกว่าจะวาดทีละจุด ภาพจึงวาดเป็นจังหวัด พื้นที่ของวงคือจำนวนเครือข่ายและบทเรียนรวมกัน " +
    "เลขที่ปัจจัยทางซ้ายคือจำนวนบทเรียนที่พูดถึง " +
    "ชี้ที่จังหวัดหรือปัจจัยเพื่อเห็นว่าบทเรียนของจังหวัดใดพูดถึงปัจจัยใด รายการข้างล่างมีเพียงส่วนแรก " +
    "ทุกเส้นอยู่ในไฟล์ CSV",
  inside: (networks: number, lessons: number) => `${formatNumber(networks)} เครือข่าย ${formatNumber(lessons)} บทเรียน`,
  place: (province: string, networks: number, lessons: number) =>
    `จังหวัด ${province} ${explorerText.inside(networks, lessons)}`,
  /** What a row of a long list is joined to, in numbers. */
  counted: (counts: readonly { kind: string; count: number }[]) =>
    counts.map(({ kind, count }) => `${kind} ${formatNumber(count)}`).join(" · "),
  kinds: {
    factor: "ปัจจัย",
    province: "จังหวัด",
    network: "เครือข่าย",
    organisation: "หน่วยงานและบุคคล",
    lesson: "บทเรียน",
  },
  line: "อยู่จังหวัดนั้น ผู้กล่าว หรือผู้ร่วมงาน",
  alone: "ยังไม่โยงกับสิ่งใด",
  filter: "แสดง",
  rule:
    "เส้นโยงเครือข่ายกับจังหวัด บทเรียนกับจังหวัด ผู้กล่าว เครือข่ายและปัจจัย " +
    "เครือข่ายกับหน่วยงานและบุคคลที่การติดตามหรือข้อเสนอเอ่ยร่วมกัน การจับคู่บทเรียนกับปัจจัยเป็นการอ่านของเว็บ " +
    "ชื่อบทเรียนแต่ละข้ออยู่ในหมวดบทเรียนของรายการ หมวดอื่นบอกเป็นจำนวน",
  node: (kind: string, name: string, count: number) => `${kind} ${name} ${count} เส้น`,
  /** What a row of the list is joined to: names, and how many lessons. */
  joined: (names: readonly string[], lessons: number) =>
    [...names, ...(lessons > 0 ? [explorerText.lessons(lessons)] : [])].join(" · "),
  links: (count: number) => `${formatNumber(count)} เส้น`,
  lessons: (count: number) => `${formatNumber(count)}\u00a0บทเรียน`,
  tools: {
    search: "ค้นชื่อในภาพและรายการ",
    found: (count: string) => `พบ ${count} รายการ`,
    none: "ไม่พบ ลองคำที่สั้นลง",
    closer: "ขยาย",
    farther: "ย่อ",
    whole: "ดูทั้งภาพ",
    zoom: "ขยายและย่อภาพ",
    zoomed: (percent: string) => `ขนาดภาพ ${percent}%`,
    how: "ลากเพื่อเลื่อนภาพ ขยายด้วยปุ่ม แป้น + และ − หรือ Ctrl กับล้อเมาส์ บนจอสัมผัสใช้สองนิ้ว",
    point: "ชี้ที่ปัจจัย จุด หรือชื่อ เพื่อเห็นเส้นทั้งหมดของสิ่งนั้น กดครั้งแรกเพื่อเลือกไว้",
    joined: "โยงกับ",
    open: "กดอีกครั้งเพื่อเปิดหน้า",
    alone: "ยังไม่โยงกับสิ่งใด",
  },
} as const;
