/** Words of the box of citations. Its script takes them along, so that they stand apart from those of the page. */
export const citeBox = {
  thai: "อ้างอิงแบบไทย",
  english: "อ้างอิงแบบอังกฤษ",
  thaiInText: "ในเนื้อความ",
  englishInText: "ในเนื้อความภาษาอังกฤษ",
  programs: "สำหรับโปรแกรมจัดการอ้างอิง",
  copy: "คัดลอก",
  copyForm: (form: string) => `คัดลอก ${form}`,
  file: "ไฟล์",
  fileForm: (form: string) => `ไฟล์ ${form}`,
  note: "หมายเหตุ",
  /** Beside the files, where the authors end with “and others”. */
  others: "RIS และ CSL-JSON ไม่มีช่องสำหรับ “และคณะ” อยู่ในหมายเหตุของไฟล์",
  /** Under a citation in English. */
  roman: "ชื่อในอักษรโรมันและคำแปลในวงเล็บเหลี่ยมเว็บเตรียมไว้ รายงานไม่ได้พิมพ์ ที่มาอยู่ในหน้ารายงาน",
  thaiLetters: "ส่วนที่เป็นอักษรไทยคือชื่อที่เว็บไม่ได้ถอดอักษรหรือแปล",
  place: (name: string) => `กำลังอ้าง: ${name}`,
  whole: "อ้างทั้งหน้า",
  /** What is selected has no address of its own. @param place in the report, of an entry that holds words of it */
  unplaced: (place?: string) => `ข้อความที่เลือกไม่มีที่อยู่ของตัวเอง จึงอ้างทั้งหน้า${place === undefined ? "" : ` ซึ่งมาจาก ${place}`}`,
  choose: "จะอ้างเฉพาะที่ ให้เลือกข้อความ กี่ย่อหน้าก็ได้ หรือเปิดลิงก์ของย่อหน้าหรือแถวนั้นก่อน",
};
