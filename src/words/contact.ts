/** Words of how to reach those who keep the site: for readers, and for who sets it up. */
export const contactText = {
  mistake: "แจ้งคำผิด",
  byMail: "แจ้งคำผิดทางอีเมล",
  byPhone: "แจ้งคำผิดทางโทรศัพท์",
  body: (page: string) => `พบคำผิดในหน้า ${page}\n\nคำที่ผิด:\nควรเป็น:\n`,
  withoutGitHub: "ไม่ถนัดใช้ GitHub ก็บอกเราได้:",
  noRepository: "เว็บชุดนี้ยังรับการแก้ในหน้าเว็บเองไม่ได้ กรอกแบบฟอร์มแล้วคัดลอกไฟล์ไว้ส่งให้ผู้เผยแพร่เว็บนี้ได้",
  /** For readers, where no repository is known: what to send, to whoever gave them the site. */
  toSend: {
    title: "พบคำผิด หรืออยากเพิ่มรายการ",
    lead:
      "คัดลอกข้อความนี้ เติมให้ครบ แล้วส่งให้คนหรือหน่วยงานที่เผยแพร่เว็บนี้แก่ท่าน เว็บชุดนี้ไม่ได้บอกช่องทางของผู้ดูแลไว้ " +
      "ข้อที่รายงานไม่ได้กล่าว เราไม่เติม จึงขอที่มาเสมอ",
    lines: (home?: string) =>
      `หน้าที่พบ:${home === undefined ? "" : ` ${home}`}\nคำที่ผิด หรือสิ่งที่อยากเพิ่ม:\nควรเป็น:\nเห็นจากหัวข้อและย่อหน้าใดของรายงาน:`,
  },
  setup: {
    optional:
      "อยากให้ผู้อ่านแจ้งคำผิดได้โดยไม่ใช้ GitHub ให้ตั้งตัวแปร CONTACT_MAIL เช่น CONTACT_MAIL=ชื่อ@หน่วยงาน.or.th " +
      "หรือ CONTACT_PHONE เช่น CONTACT_PHONE=02-123-4567 ไม่ตั้งก็ได้ หน้าเว็บจะไม่แสดง",
    mail: (value: string) =>
      `CONTACT_MAIL ตั้งไว้ว่า “${value}” ใช้เป็นอีเมลไม่ได้ ต้องเป็นอีเมลเดียวที่รับจดหมายได้จริง เช่น name@coop.or.th แก้แล้วสั่งใหม่`,
    phone: (value: string) =>
      `CONTACT_PHONE ตั้งไว้ว่า “${value}” ใช้เป็นเบอร์โทรศัพท์ไทยไม่ได้ ต้องขึ้นต้นด้วย 0 มี 9 หลัก (มือถือ 10 หลัก) หรือขึ้นต้นด้วย +66 ` +
      "เช่น 02-123-4567 หรือ 081-234-5678 มีเบอร์ต่อให้เขียนว่า 02-123-4567 ต่อ 89 แก้แล้วสั่งใหม่",
  },
} as const;
