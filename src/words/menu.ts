/** What the ways of the menu are for, over each few of them. Apart from `ui`, which scripts take with them. */
export const menuGroupNames = {
  start: "เริ่มที่นี่",
  lists: "ดูรายการ",
  after: "หลังโครงการจบ",
  report: "ตัวรายงาน",
  site: "เรื่องของเว็บนี้",
} as const;
