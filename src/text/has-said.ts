/**
 * Whether a text has said something: a Thai clause has no sign at its end, and a space stands between a subject and its verb as well
 * as between two sentences. Told by counting: what opens a clause (that, which, if) asks for a verb of its own, and the sentence for
 * one more. It is no grammar, and knows the verbs that reports and articles use most.
 */
const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** What begins such a clause. */
const OPENS = set("ที่ ว่า ซึ่ง อัน ให้ หาก ถ้า เมื่อ เพื่อ เพราะ เนื่องจาก เนื่อง ทำให้ แม้ ขณะ");
/** Of these, what is a verb after what makes nouns: การให้ความช่วยเหลือ. */
const VERBS_TOO = set("ให้ ทำให้");
/** What a verb becomes a noun with: การดำเนินงาน has said nothing yet. */
const NAMES = set("การ ความ ผู้ นัก เครื่อง แนว แนวทาง ทีม วิธี หน้าที่ ข้อ คำ จุด น่า");
/** What stands before a verb, of a sentence's own, also after a name: การส่งเสริมต้องตรงกับ. */
const HELPS = set("จะ ต้อง ควร ได้ ไม่ ยัง กำลัง เคย อาจ คง ก็ จึง สามารถ");
/** What is a verb with another one only. */
const WITH_OTHERS = set("พยายาม ร่วม เข้า ไป มา");
const VERBS = set(`
กล่าว กำหนด กระตุ้น กระจาย กู้ เกิด เกี่ยวข้อง แก้ แก้ไข ก่อ เข้าใจ เข้ม ขยาย ขาด ขาย ขับ ขึ้น คิด คัด คือ คุ้ม เคลื่อน จัด จัดการ จัดหา จับ จบ จำเป็น
ชวน ช่วย ชัดเจน ชื่น ชี้ เชื่อ เชื่อม ใช้ ซื้อ ดี ดำเนิน ดู ดึง เด่น เดิน ได้แก่ ต้องการ ตรง ตั้ง ติดตาม ติดต่อ เตรียม แตก เติบโต ตอบ ถอด ถ่ายทอด ถาม ถูก
ทราบ ทำ ทำงาน ทำได้ นำ น้อย เน้น แนะ บอก บริหาร บรรลุ แบ่ง ปฏิบัติ ประกอบ ประชุม ประสาน ประเมิน ปรับ ปรับปรุง เป็น เป็นการ เปลี่ยน เปลี่ยนแปลง เปิด แปลง
ผลิต ผ่าน ฝาก ฝึก พบ พบปะ พัฒนา พูด พอ เพิ่ม พึ่ง แพร่ ฟัง มอง มี ไม่มี ไม่รู้ มุ่ง มาก มั่นคง ยก ยอมรับ ยึด ยาก แยก ระดม รองรับ รวม รวบรวม ร่วมกัน รับ รักษา
รู้ เริ่ม เรียก เรียน ลด ลง เล่า เลือก เลี้ยง แลก วาง วัด สนใจ สนับสนุน สรุป สร้าง สอน สอดคล้อง สะท้อน สะสม ศึกษา สัมพันธ์ สั่ง สาน สื่อสาร สูง สำคัญ สำเร็จ สำรวจ
ส่ง เสนอ เสริม เสีย แสดง แสวง หนุน หยุด หมาย หา เห็น เห็นด้วย เหมาะ เหมือน ให้การ ใหญ่ อธิบาย อนุรักษ์ ออก ออกแบบ ออม อยาก อยู่ เอื้อ ยั่งยืน แข็ง หลาก
`);

/** What the words before have made of the next: a verb's own, a name's, or nothing. */
type State = "verb" | "makes a name" | "name" | "other";

/** @param words of the text as the dictionary cuts it, spaces and signs among them */
export function hasSaid(words: readonly string[]): boolean {
  let said = 0;
  let asked = 1;
  let state: State = "other";
  for (const [i, word] of words.entries()) {
    if (WITH_OTHERS.has(word)) continue;
    const isVerbHere: boolean = VERBS.has(word) || (state === "makes a name" && VERBS_TOO.has(word));
    // What follows a verb at once is of the same deed: จัดทำ, ส่งเสริม.
    if (isVerbHere && state === "other") said++;
    if (!isVerbHere && opens(words, i)) asked++;
    state = nextState(state, word, isVerbHere);
  }
  return said >= asked;
}

function nextState(state: State, word: string, isVerbHere: boolean): State {
  if (isVerbHere) return state === "makes a name" || state === "name" ? "name" : "verb";
  if (NAMES.has(word)) return "makes a name";
  return HELPS.has(word) && state !== "name" ? state : "other";
}

/** Whether a clause begins with this word: not in ไม่ว่า, not in ข้อที่ 2. */
const opens = (words: readonly string[], i: number): boolean =>
  OPENS.has(words[i] ?? "") && words[i - 1] !== "ไม่" && !/^ ?\d/.test(`${words[i + 1]}${words[i + 2]}`);

/** Whether a clause may begin with it, its subject left out. */
export const isVerb = (word: string): boolean => VERBS.has(word) || HELPS.has(word) || WITH_OTHERS.has(word);
