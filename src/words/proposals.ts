export const proposalText = {
  count: (count: number, projects: boolean) => `${count} ${projects ? "โครงการ" : "รายการ"}`,
  ungrouped: (list: string) => `${list}ที่รายงานไม่ได้จัดกลุ่ม`,
  where: "จังหวัด",
  notStated: "ไม่ได้ระบุจังหวัดเดียว",
  period: "ช่วงทำข้อเสนอ",
  networks: "เครือข่าย",
};
