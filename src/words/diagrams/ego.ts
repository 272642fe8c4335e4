/** Which columns a drawing has besides its middle: only these are spoken of. */
interface Columns {
  left?: object;
  right?: object;
  beyond?: object;
}
const spoken = (...parts: readonly (string | object | undefined)[]): string =>
  parts.filter((part) => typeof part === "string").join(" ");

/** What is spoken of most: one name, or two that are equal; more equals are named by the first two. */
export interface Foremost {
  names: readonly string[];
  /** Others are spoken of less. */
  most: boolean;
}
const together = (names: readonly string[], more: string): string =>
  names.length > 2 ? `${names.slice(0, 2).join(" ")} ${more}` : names.join(" และ ");
const most = ({ most: is }: Foremost): string => (is ? "มากที่สุด" : "");

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
    /** Of lessons alone where they bear on no factor and nobody is named; there are several then. */
    title: (organisations: readonly string[], factors: Foremost) => {
      const named = factors.names.map((name) => `“${name}”`);
      if (named.length > 0) return `บทเรียนที่พูดถึงเครือข่ายนี้โยงกับ ${together(named, "และปัจจัยอื่น")} ${most(factors)}`.trim();
      return organisations.length > 0
        ? `รายงานเอ่ยชื่อ ${together(organisations, "และผู้อื่น")} ร่วมกับเครือข่ายนี้`
        : "มีบทเรียนหลายข้อพูดถึงเครือข่ายนี้โดยตรง";
    },
    summary: ({ left, right }: Columns) =>
      spoken(left && "หน่วยงานและบุคคลมาจากการติดตามและข้อเสนอ", right && "บทเรียนพูดถึงเครือข่ายนี้โดยตรง"),
    /** What stands alone at the left is drawn at the right. */
    howToRead: ({ left, right, beyond }: Columns) =>
      spoken(
        left && `${right ? "ซ้าย" : "ขวา"}คือผู้ที่รายงานเอ่ยชื่อร่วมด้วย`,
        right && `ขวาคือบทเรียน${beyond ? "และปัจจัยที่บทเรียนพูดถึง" : ""}`,
      ),
  },
  factor: {
    name: (factor: string) => `ใครพูดถึง${factor}`,
    heading: "ใครพูดถึงปัจจัยนี้",
    /** Of the forum alone where no province speaks of it. */
    title: (provinces: Foremost, forum: string) =>
      provinces.names.length > 0
        ? `จังหวัดที่มีบทเรียนเรื่องนี้${most(provinces)}คือ ${together(provinces.names, "และจังหวัดอื่น")}`
        : `${forum}พูดถึงปัจจัยนี้`,
    summary: ({ right, beyond }: Columns) =>
      spoken(
        right ? "เครือข่ายคือที่บทเรียนเอ่ยถึงโดยตรง" : "บทเรียนเหล่านี้ไม่ได้เอ่ยถึงเครือข่ายใดโดยตรง",
        beyond && "หน่วยงานและบุคคลคือที่รายงานเอ่ยร่วมกับเครือข่ายนั้นในการติดตามและข้อเสนอ",
      ),
    howToRead: ({ right, beyond }: Columns) =>
      spoken(
        `${right ? "ซ้าย" : "ขวา"}คือจังหวัดและเวทีที่ให้บทเรียน เลขคือจำนวนบทเรียน`,
        right && "ขวาคือเครือข่ายที่บทเรียนพูดถึง",
        beyond && "แล้วคือหน่วยงานของเครือข่ายนั้น",
      ),
  },
  /** Under an item of the list, what it leads on to. */
  beyond: (column: string, names: readonly string[]) => (names.length > 0 ? `${column}: ${names.join(" · ")}` : ""),
  more: (count: number) => `และอีก ${count} รายการ`,
} as const;
