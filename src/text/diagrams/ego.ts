/** Words of the small drawings on the pages of networks and factors. */
export const egoText = {
  columns: {
    organisations: "หน่วยงานและบุคคล",
    lessons: "บทเรียน",
    factors: "ปัจจัย",
    places: "บทเรียนมาจาก",
    networks: "เครือข่ายที่พูดถึง",
  },
  network: {
    name: (network: string) => `ความสัมพันธ์ของ${network}`,
    heading: "ภาพความสัมพันธ์",
    title: (organisations: number, lessons: number, factors: number) =>
      `เครือข่ายนี้โยงกับ ${[
        organisations > 0 ? `${organisations} หน่วยงานและบุคคล` : "",
        lessons > 0 ? `${lessons} บทเรียน` : "",
        factors > 0 ? `${factors} ปัจจัย` : "",
      ]
        .filter(Boolean)
        .join(" ")}`,
    summary: "หน่วยงานและบุคคลมาจากการติดตามและข้อเสนอ บทเรียนคือข้อที่พูดถึงเครือข่ายนี้โดยตรง",
    howToRead: "ซ้ายคือผู้ที่รายงานเอ่ยชื่อร่วมกับเครือข่ายนี้ ขวาคือบทเรียน และปัจจัยที่บทเรียนพูดถึง",
  },
  factor: {
    name: (factor: string) => `ใครพูดถึง${factor}`,
    heading: "ใครพูดถึงปัจจัยนี้",
    title: (lessons: number, networks: number) =>
      `${lessons} บทเรียนพูดถึงปัจจัยนี้${networks > 0 ? ` โยงถึง ${networks} เครือข่ายโดยตรง` : ""}`,
    summary: "เครือข่ายคือที่บทเรียนเอ่ยถึงโดยตรง หน่วยงานและบุคคลคือที่รายงานเอ่ยร่วมกับเครือข่ายนั้นในการติดตามและข้อเสนอ",
    howToRead: "ซ้ายคือจังหวัดและเวทีที่ให้บทเรียน เลขคือจำนวนบทเรียน ขวาคือเครือข่ายที่บทเรียนพูดถึง และหน่วยงานของเครือข่ายนั้น",
  },
  ourReading: "การจับคู่บทเรียนกับปัจจัยเป็นการอ่านของเว็บ รายงานไม่ได้ระบุ",
  more: (count: number) => `และอีก ${count} รายการ`,
} as const;
