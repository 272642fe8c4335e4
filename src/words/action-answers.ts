/** What is said when somebody has pressed: on its own, because a script takes no more words along than it says. */
export const answers = {
  copied: "คัดลอกแล้ว",
  copyFailed: "คัดลอกให้ไม่ได้ กดค้างที่ข้อความแล้วเลือกคัดลอก",
};
