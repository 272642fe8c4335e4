/** Words of the explorer. */
export const explorerText = {
  name: "สำรวจความสัมพันธ์",
  title: (nodes: number, links: number, most: string, count: number) =>
    `${nodes} รายการโยงกัน ${links} เส้น จุดที่โยงมากที่สุดคือ “${most}” ${count} เส้น`,
  summary: (alone: number) =>
    `เครือข่าย จังหวัด หน่วยงานและบุคคล ปัจจัย และบทเรียนทั้งหมดในเว็บ${alone > 0 ? ` มี ${alone} รายการที่ยังไม่โยงกับสิ่งใด` : ""}`,
  howToRead:
    "สิ่งที่โยงกันอยู่ใกล้กัน ตำแหน่งไม่มีความหมายอื่น ชี้หรือเลื่อนไปที่จุดเพื่อดูว่าโยงกับอะไร กดเพื่อเปิดหน้า ลากเพื่อเลื่อนภาพ กด Ctrl แล้วหมุนล้อเมาส์เพื่อขยาย",
  kinds: {
    network: "เครือข่าย",
    province: "จังหวัด",
    organisation: "หน่วยงานและบุคคล",
    factor: "ปัจจัย",
    lesson: "บทเรียน",
  },
  filter: "แสดง",
  rule: "เส้นโยงเครือข่ายกับจังหวัด บทเรียนกับจังหวัด ผู้กล่าว เครือข่ายและปัจจัย เครือข่ายกับหน่วยงานและบุคคลที่การติดตามหรือข้อเสนอเอ่ยร่วมกัน การจับคู่บทเรียนกับปัจจัยเป็นการอ่านของเว็บ",
  node: (kind: string, name: string) => `${kind} ${name}`,
  joined: (names: readonly string[]) => (names.length > 0 ? `โยงกับ ${names.join(" · ")}` : "ยังไม่โยงกับสิ่งใด"),
  links: (count: number) => `${count} เส้น`,
  tools: {
    search: "ค้นในภาพ",
    found: (count: string) => `พบ ${count} รายการ`,
    none: "ไม่พบ ลองคำที่สั้นลง",
    closer: "ขยาย",
    farther: "ย่อ",
    whole: "ดูทั้งภาพ",
    zoom: "ขยายและย่อภาพ",
  },
} as const;
