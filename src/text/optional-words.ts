/**
 * Words that a query may leave out or put in without meaning something else: names of administrative levels and titles
 * before a name, and words that only join. Kept as search keys (`จ.` is `จ`). Used when nothing matches word for word.
 */
export const BEFORE_NAMES: ReadonlySet<string> = new Set(
  (
    "จังหวัด จ อำเภอ อ ตำบล ต บ้าน ภาค นาย นาง นางสาว คุณ ดร อาจารย์ ผศ รศ ศ ศดร รศดร ผศดร รองศาสตราจารย์ ศาสตราจารย์ นายแพทย์ " +
    "พศ คศ ปี เดือน วันที่ เรื่อง คำว่า ชื่อ"
  ).split(" "),
);

/** What many titles begin with and nobody types. */
export const BEFORE_TITLES = /^(?:เครือข่าย|กลุ่ม|จังหวัด|การมี|มี|การ|ความ)+/;

const JOINING =
  "การ ความ ที่ ซึ่ง อัน ของ และ หรือ กับ แก่ แด่ ต่อ ใน จาก โดย ด้วย เพื่อ เป็น คือ ให้ ได้ จะ ไม่ได้ ก็ แล้ว ยัง ถึง จึง ว่า นี้ นั้น มี ไป มา อยู่ " +
  "ๆ ทำ ทำให้ ไหน ทำไม อย่างไร ยังไง อะไร เท่าไร เท่าไหร่ กี่ ไหน ที่ไหน ใคร เมื่อไร เมื่อไหร่ ไหม มั้ย บ้าง ครับ ค่ะ คะ นะ หน่อย อยาก ต้อง ควร " +
  "วิธี วิธีการ เกี่ยวกับ สำหรับ แบบ ข้อมูล คน the of in and a an to for how what";

export const OPTIONAL: ReadonlySet<string> = new Set([...BEFORE_NAMES, ...JOINING.split(" ")]);
