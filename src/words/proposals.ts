export const proposalText = {
  count: (count: number, projects: boolean) => `${count} ${projects ? "โครงการ" : "รายการ"}`,
  ungrouped: (list: string) => `${list}ที่รายงานไม่ได้จัดกลุ่ม`,
  /** A table of networks may print the centre in its column of provinces: no province. */
  where: "พื้นที่",
  central: "ส่วนกลาง",
  notStated: "รายงานไม่ได้ระบุจังหวัด",
  severalNamed: (provinces: readonly string[]) => `ชื่อกล่าวถึง${provinces.join(" และ")}`,
  period: "ช่วงทำข้อเสนอ",
  networks: "เครือข่าย",
};
