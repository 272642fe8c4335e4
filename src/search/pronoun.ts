/**
 * มัน is a crop, or "it". Nobody who means the crop (ขายมัน, ราคามัน) goes on with a word that says what it does or is like, unless a
 * word of trade or field stands before it; and everyone who means "it" does: ทำไมมันล้ม, เครือข่ายมันต่างกันยังไง.
 */
const CROP = "น้ำ|ไข|เยอร|หัว|ไร่|ลาน|แป้ง|ข้าว|โรง|ปลูก|ขาย|ราคา|ซื้อ|ขุด|เก็บ|ส่ง|แปรรูป|เผา|ต้ม|เชื่อม|ทอด|ชาว|ใบ|ต้น|เส้น";
const SAYS =
  "เป็น|จะ|คือ|ต้อง|ต่าง|เหมือน|เกี่ยว|ไม่|บ่|ดี|แย่|ช่วย|ทำ|เริ่ม|สำคัญ|จำเป็น|ยั่งยืน|เข้มแข็ง|อ่อนแอ|สำเร็จ|ล้ม|ล่ม|เจ๊ง|พัง|หยุด|เลิก|โต|เกิด|" +
  "มี|ยัง|ก็|ถึง|จึง|เลย|ควร|อยู่|ได้|ใช้|มา|ไป|ยาก|ง่าย|หมาย|แปล|ย่อ|ชื่อ|เรียก";
const IT = new RegExp(`(?<!${CROP})มัน(?=${SAYS})`, "g");

/** What was typed without "it", which says nothing that is searched for. In quotation marks it stands as it is written. */
export const withoutPronoun = (raw: string): string => (/["“”„«»]/.test(raw) ? raw : raw.replace(IT, ""));
