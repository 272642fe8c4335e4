/** Words of the pages around the forms. */
export const contributePage = {
  index: "ร่วมแก้ไข",
  indexLead: "พบคำผิด หรือพบสิ่งที่รายงานกล่าวและเว็บยังไม่มี ช่วยกันได้ ไม่ต้องเขียนโปรแกรมเป็น",
  title: (label: string) => `เพิ่ม${label}`,
  lead: (reason: string) => `ใช้เมื่อ${reason} กรอกแล้วเห็นตัวอย่างทันที ได้ไฟล์ที่พร้อมให้ผู้ดูแลตรวจ`,
  description: (label: string, sends: boolean) =>
    `แบบฟอร์มเพิ่ม${label}ในเว็บนี้ ตรวจให้ขณะกรอก ${sends ? "และส่งเป็น pull request" : "และเขียนไฟล์ให้"}`,
  onThisPage: "ในหน้านี้",
  form: "กรอก",
  preview: "ดูตัวอย่าง",
  send: "ส่ง",
  byHand: "เขียนไฟล์เองจากแบบ",
  noScript: "แบบฟอร์มต้องใช้ JavaScript ถ้าเปิดไม่ได้ ใช้แบบข้างล่างนี้แทน ได้ผลเหมือนกัน",
  /** Where there is no repository the file is only made: to whom it goes stands at the top of the page. */
  byHandFile: (folder: string) => [
    "คัดลอกแบบข้างล่าง แทนทุกแห่งที่มี ‹ › และ todo ด้วยค่าจริง",
    `เก็บเป็นไฟล์ข้อความ ตั้งชื่อด้วย a-z 0-9 และขีดกลาง ลงท้าย .md ที่ของไฟล์ในเว็บคือ ${folder}`,
  ],
  byHandSteps: (folder: string) => [
    "คัดลอกแบบข้างล่าง",
    "กด “สร้างไฟล์ใหม่” แล้วเข้าสู่ระบบ GitHub (สมัครฟรีด้วยอีเมล) ครั้งแรกกด Fork this repository (ทำสำเนาเป็นของท่าน)",
    `ตั้งชื่อไฟล์ใน ${folder} ด้วย a-z 0-9 และขีดกลาง ลงท้าย .md แล้ววางแบบ แทนทุกแห่งที่มี ‹ › และ todo ด้วยค่าจริง`,
    "กดปุ่มเขียว Commit changes… (บันทึก) แล้ว Propose changes (เสนอให้แก้) แล้ว Create pull request (ส่งคำขอ) " +
      "สองครั้ง ระบบจะตรวจแล้วบอกผลเป็นภาษาไทยในหน้านั้น",
  ],
  newFile: "สร้างไฟล์ใหม่",
  template: "แบบของไฟล์",
  copy: "คัดลอกข้อความ",
  more: "วิธีร่วมแก้ไขแบบอื่น",
  yourName: "ชื่อของท่าน",
  formsTitle: "เลือกว่าจะเพิ่มอะไร",
  forms: "แบบฟอร์ม",
  more2: "รายการที่เพิ่มนาน ๆ ครั้ง",
};
