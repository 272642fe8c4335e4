import { itemLabel } from "./rules/sentence.ts";

/** Words of the forms that reach the browser. */
export const formText = {
  preparing: "กำลังเตรียมแบบฟอร์ม",
  notPrepared: "เตรียมแบบฟอร์มไม่ได้ เพราะโหลดรายชื่อในเว็บไม่สำเร็จ ตรวจสัญญาณแล้วลองใหม่ หรือเขียนไฟล์เองตามแบบข้างล่าง",
  tryAgain: "ลองใหม่",
  optional: "ไม่บังคับ",
  optionalFields: (count: number) => `ช่องที่ไม่บังคับ ${count} ช่อง`,
  oneGround: "ต้องมีอย่างน้อยหนึ่งข้อ ที่นี่หรือในช่องถัดไป",
  otherGround: "ไม่บังคับถ้าบอกที่มาไว้ในช่องอื่นแล้ว",
  groundsElsewhere: (fields: readonly string[], unless: string) =>
    `หรือบอกในช่อง ${fields.map((field) => `“${field}”`).join(" ")} แทน ถ้า “${unless}” เป็น “ใช่” ไม่ต้องมีที่มา`,

  choose: "เลือกหนึ่งข้อ",
  leaveOut: "ไม่ใส่",
  example: (text: string) => `เช่น “${text}”`,
  item: itemLabel,
  add: (title: string) => `เพิ่มข้อใน “${title}”`,
  remove: "ลบ",
  removeSure: (which: string) => `ลบ${which} ซึ่งกรอกไว้แล้ว ใช่หรือไม่`,
  up: "เลื่อนขึ้น",
  which: (title: string, number: number) => `${title} ข้อ ${number}`,
  chooseSection: "เลือกหัวข้อก่อน",
  chooseSectionIn: (list: string) => `เลือกหัวข้อในช่อง “${list}” ก่อน`,
  loadingPlaces: "กำลังโหลดย่อหน้า",
  choosePlace: "ต้องเลือกย่อหน้าหรือแถวที่ข้อความนี้อยู่",
  inReport: "ข้อความตรงนั้น",
  inPrint: "เดิมพิมพ์ว่า",
  copyCited: "คัดข้อความจากที่มามาใส่",
  needed: "ต้องกรอกช่องนี้",
  oneDayEach: "ใส่ช่องละหนึ่งวัน แบบ 25 ก.ย. 2560 วันอื่นเพิ่มเป็นข้อใหม่",
  idMissing: "ต้องมีชื่อไฟล์ กรอกชื่อข้างบนก่อน แบบฟอร์มจะตั้งให้",
  idUnknown: (known: string) => `ไม่รู้จักจังหวัดนี้ เขียนชื่อเต็มโดยไม่มีคำว่าจังหวัด เช่น ${known} แบบฟอร์มจะตั้งชื่อไฟล์ให้`,
  idImpossible: "ตั้งชื่อไฟล์จากชื่อข้างบนไม่ได้ พิมพ์เองด้วย a-z 0-9 และขีดกลาง เช่น nan-pha-tho",
  idWrong: "ใช้ได้เฉพาะ a-z 0-9 และขีดกลาง เช่น nan-pha-tho ลบให้ว่างแล้วแบบฟอร์มจะตั้งให้",
  idTaken: "ชื่อนี้มีแล้วหรือเคยใช้แล้ว ตั้งชื่ออื่น",
  id: "ชื่อไฟล์",
  preview: "ตัวอย่างที่จะแสดง",
  previewSoFar: "ตัวอย่างเท่าที่กรอก ยังต้องแก้",
  previewEmpty: "กรอกแล้วจะเห็นตัวอย่างตรงนี้",
  unreadPlaces: "ถ้อยคำที่คัดอยู่ตรงที่อ้าง (แบบฟอร์มยังโหลดหัวข้อนั้นไม่ได้)",
  unreadBody: "เนื้อความเขียนถูกแบบ (แบบฟอร์มยังโหลดตัวอ่านไม่ได้)",
  toMend: (count: number) => `ยังต้องแก้ ${count} ช่อง`,
  notStarted: "ยังไม่ได้กรอก",
  finished: "ไฟล์ที่เสร็จแล้ว",
  unfinished: "ไฟล์เท่าที่กรอก ยังต้องแก้",
  unreadDate: "ยังอ่านเป็นวันที่ไม่ได้",
  at: (path: string) => `จะอยู่ที่ ${path}`,
  open: "เปิดหน้าสร้างไฟล์ที่กรอกให้แล้ว",
  openEmpty: "เปิดหน้าสร้างไฟล์",
  copy: "คัดลอกไฟล์",
  copied: "คัดลอกแล้ว",
  copyFailed: "เบราว์เซอร์ไม่ให้คัดลอก เลือกข้อความในกรอบแล้วคัดลอกเอง",
  download: "ดาวน์โหลดไฟล์",
  newTab: "เปิดหน้าต่างใหม่",
  signIn: "เข้าสู่ระบบ GitHub",
  clear: "ล้างแบบฟอร์ม",
  clearSure: "ลบทุกอย่างที่กรอกไว้ใช่หรือไม่",
  cleared: "ล้างแล้ว",
} as const;

/** How a form ends: its file is sent from here, or taken away where there is no repository to send it to. */
export const formEnds = {
  sent: {
    title: "ส่งให้ผู้ดูแล",
    allGood: "ครบแล้ว ส่งได้เลย",
    goodSoFar: (later: readonly string[]) => `ครบเท่าที่แบบฟอร์มตรวจได้ ส่งได้ ระบบจะตรวจต่อหลังส่งว่า ${later.join(" และ")}`,
    mendFirst: "ยังส่งไม่ได้ แก้ช่องเหล่านี้ก่อน",
  },
  taken: {
    title: "คัดลอกหรือดาวน์โหลด",
    allGood: "ครบแล้ว คัดลอกหรือดาวน์โหลดไฟล์ได้เลย",
    goodSoFar: (later: readonly string[]) => `ครบเท่าที่แบบฟอร์มตรวจได้ ยังต้องมีผู้ตรวจว่า ${later.join(" และ")}`,
    mendFirst: "ยังไม่ครบ แก้ช่องเหล่านี้ก่อน",
  },
} as const;

/**
 * What the forms say in whole sentences: the page of a form holds them, kept, for the script that draws it does not know where their
 * lines may end (contribute/form-spec.ts). Pages that open are in English: what stands on their buttons is said with what it does.
 */
export const formLines = (kept: (text: string) => string) => ({
  saved: kept("ที่กรอกไว้เก็บในเครื่องนี้เท่านั้น ปิดหน้าแล้วกลับมากรอกต่อได้"),
  restored: kept("นำที่กรอกค้างไว้กลับมาให้แล้ว ถ้ารายการนั้นเสร็จแล้วและจะเพิ่มรายการใหม่ กด “ล้างแบบฟอร์ม”"),
  otherWindow: kept(
    "แบบฟอร์มนี้เปิดอยู่อีกหน้าต่างหนึ่ง และเพิ่งมีการกรอกที่นั่น กรอกทีละหน้าต่าง มิฉะนั้นจะเขียนทับกัน โหลดหน้านี้ใหม่เพื่อใช้ที่กรอกล่าสุด",
  ),
  dateHelp: kept("พิมพ์แบบ 25 ก.ย. 2560 หรือ 25/9/2560 ได้ แบบฟอร์มเขียนเป็นปี ค.ศ. ให้"),
  monthHelp: kept("พิมพ์แบบ ม.ค. 2551 ได้ แบบฟอร์มเขียนเป็นปี ค.ศ. ให้"),
  placesFailed: kept("โหลดย่อหน้าไม่ได้ พิมพ์รหัสย่อหน้าแทนได้ เช่น p3 ดูเลขที่หน้ารายงานฉบับเว็บ"),
  idHelp: kept("แบบฟอร์มตั้งให้จากชื่อข้างบน แก้ได้ด้วยตัวอักษรอังกฤษ เป็นที่อยู่ของหน้าด้วย เผยแพร่แล้วเปลี่ยนไม่ได้"),
  idChoose: kept("เลือกชื่อที่เว็บรู้จัก"),
  signInFirst: kept("ซึ่งเป็นที่เก็บไฟล์ของเว็บนี้ก่อน ยังไม่มีบัญชีก็สมัครฟรีด้วยอีเมล แล้วกลับมาหน้านี้ ที่กรอกไว้ยังอยู่"),
  copyFirst: kept("รายการนี้ยาวเกินกว่าจะส่งไปกับลิงก์ กด “คัดลอกไฟล์”"),
  openFilled: kept(
    "กดปุ่มเขียวข้างล่าง ครั้งแรกจะมีปุ่ม Fork this repository (ทำสำเนาเป็นของท่าน) ให้กด ถ้าเปิดแล้วไม่เห็นข้อความที่กรอก กลับมากดปุ่มนี้อีกครั้ง",
  ),
  openBlank: kept(
    "กดปุ่มเขียวข้างล่าง ครั้งแรกจะมีปุ่ม Fork this repository (ทำสำเนาเป็นของท่าน) ให้กด แล้ววางข้อความในช่องใหญ่ (แตะค้าง หรือกด Ctrl+V)",
  ),
  lastSteps: [
    kept("ที่หน้านั้นกดปุ่มเขียว Commit changes… (บันทึก) แล้วกด Propose changes (เสนอให้แก้)"),
    kept("กด Create pull request (ส่งคำขอ) หน้าต่อไปกดปุ่มชื่อเดิมอีกครั้ง ถึงผู้ดูแลแล้ว ระบบจะตรวจและบอกผลเป็นภาษาไทยในหน้านั้น"),
    kept("จะเพิ่มอีกรายการ กลับมาหน้านี้ กด “ล้างแบบฟอร์ม” ก่อน"),
  ],
});
