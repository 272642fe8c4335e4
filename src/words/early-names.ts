/** Words of the search page while the texts are on their way. */
export const earlyText = {
  heading: "ชื่อที่ตรงกับคำค้น",
  loading: "กำลังอ่านข้อความทั้งหมดของรายงาน…",
};
