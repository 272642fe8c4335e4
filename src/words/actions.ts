/** Words of the line of what one can do with a page. What its scripts say stands in action-answers.ts, which they take along. */
export const actionText = {
  label: "ทำอะไรกับหน้านี้ได้",
  share: "แชร์",
  cite: "อ้างอิง",
  print: "พิมพ์",
  listen: "ฟัง",
  line: "ส่งทางไลน์",
  mail: "ส่งทางอีเมล",
  copyAddress: "คัดลอกที่อยู่",
  copy: "คัดลอก",
  close: "ปิด",
};
