/**
 * Words that a query may leave out or put in without meaning something else: names of administrative levels and titles
 * before a name, and words that only join. Kept as search keys (`จ.` is `จ`). Used when nothing matches word for word.
 * Titles of persons are those of text/titles.ts, which a test sees to: a module that both share would be one more file to
 * fetch for a page that cuts lines and for a search.
 */
export const BEFORE_NAMES: ReadonlySet<string> = new Set(
  (
    "จังหวัด จ อำเภอ อ ตำบล ต บ้าน เมือง ประเทศ นาย นาง นางสาว คุณ ดร อาจารย์ ผศ รศ ศ ศดร รศดร ผศดร รองศาสตราจารย์ ศาสตราจารย์ " +
    "นายแพทย์ แพทย์หญิง นายกองเอก นายกองโท นายกองตรี " +
    "พศ คศ ปี เดือน วันที่ เรื่อง คำว่า ชื่อ"
  ).split(" "),
);

/** What many titles begin with and nobody types. */
export const BEFORE_TITLES = /^(?:เครือข่าย|กลุ่ม|จังหวัด|การมี|มี|การ|ความ)+/;

const JOINING =
  "การ ความ ที่ ซึ่ง อัน ของ และ หรือ กับ แก่ แด่ ต่อ ใน จาก โดย ด้วย เพื่อ เป็น คือ ให้ ได้ จะ ไม่ได้ ก็ แล้ว ยัง ถึง " +
  "จึง ว่า นี้ นั้น มี ไป มา อยู่ " +
  "ๆ ทำ ทำให้ เช่น แต่ ตาม เลย กัน แต่ละ ทุก ต้อง ควร เกี่ยวกับ สำหรับ แบบ ข้อมูล คน ไม่ ถ้า เวลา สามารถ เหล่านี้ " +
  "ดังกล่าว แห่ง อีก กว่า ค่อนข้าง ค่อย ไม่ค่อย บ่ บ่อยาก พอ บาง เยอะ เยอะแยะ ขนาดนี้ นั่น นี่ เขา เรา พวกเรา ฉัน ผม ดิฉัน หนู names " +
  // What only frames a sentence, and how the same is said in Isan, the North and the South.
  "ไว้ เอา เจอ เหลือเกิน สมมติ สมมติว่า จริงหรือ " +
  "เฮ็ด เฮา เพิ่น เปิ้น ข้อย เด้อ นำกัน หื้อ ได้แน " +
  "the of in and or a an to for on at by with from is are was were be do does did can could should it they we i my our " +
  "you your there any some about this that these those have has had been will would many much between more most as into " +
  "not no us them its make makes made among พอจะ ตรงไหน";

/** Words of courtesy alone: a question is the same without them. */
const COURTEOUS =
  "บ้าง มั่ง มั้ง ป่ะ ซะ ซะที สักที เสียที อ่ะ อะ ล่ะ ละ เนี่ย แหละ เถอะ จัง ครับ คับ ครับผม ค่ะ คะ ค่า จ้า นะ จ๊ะ หน่อย ที ด้วย อยาก อยากรู้ อยากทราบ " +
  "รู้ ทราบ ขอ ขอถาม สอบถาม ถาม ช่วย ช่วยบอก บอก แนะนำ อธิบาย เล่า กรุณา รบกวน โปรด สวัสดี ขอบคุณ ให้ฟัง ให้ดู ให้รู้ สรุปสั้น สรุปสั้นๆ สั้นๆ คร่าวๆ please tell me";

const ASK =
  "ทำไม เหตุใด เพราะอะไร เพราะเหตุใด อย่างไร ยังไง ไง อะไร เท่าไร เท่าไหร่ กี่ ไหน ที่ไหน ใคร เมื่อไร เมื่อไหร่ ตอนไหน " +
  "อันไหน แบบไหน แค่ไหน ไหม มั้ย มั๊ย ไม๊ ไร อะรัย อารัย ยังงัย งัย หรือไม่ หรือเปล่า หรือยัง รึเปล่า เหรอ หรอ อยากได้ ต้องการ " +
  "ยังไงดี อย่างไรดี ไงดี ทำไงดี อะไรดี ไหนดี ที่ไหนดี ใครดี " +
  "ติดต่อ ปรึกษา คำปรึกษา ได้ที่ พูดอะไร พูดว่าอะไร พูดถึงอะไร เกี่ยวอะไร เกี่ยวอะไรกับ เกี่ยวยังไง เกี่ยวยังไงกับ " +
  "หา ค้นหา ค้น หาข้อมูล ขอข้อมูล ขอรายชื่อ รายชื่อ วิธี วิธีการ วิธีทำ หมายถึง หมายความว่า ความหมาย แปลว่า นิยาม " +
  "คำนิยาม " +
  "จั่งใด๋ จังใด๋ อีหยัง หยัง เป็นหยัง แม่นหยัง ไผ อยู่ไส จะใด อะหยัง พรือ พันพรือ พรือดี เฮ็ดหยัง เฮ็ดอีหยัง " +
  "how what who whom where when why which whose find show explain define definition meaning mean means want know need";

/** At the ends of a question these are courtesy too, though elsewhere they may say something: ยังไงดี, อยากรู้ว่า. */
export const COURTESY: ReadonlySet<string> = new Set([...COURTEOUS.split(" "), "ดี", "ว่า"]);

/** With these a reader asks what a word means. */
export const DEFINING: ReadonlySet<string> = new Set(
  (
    "คือ คืออะไร คือใคร คือที่ไหน หมายถึง หมายถึงอะไร หมายความว่า หมายความว่าอะไร หมายความว่าอย่างไร ความหมาย " +
    "ความหมายของ แปลว่า แปลว่าอะไร นิยาม คำนิยาม " +
    "ย่อมาจาก ย่อมาจากอะไร ย่อจาก ย่อจากอะไร ย่อว่า ตัวย่อของ ชื่อเต็ม คำเต็ม คำเต็มของ มาจากคำว่า " +
    "เรียกว่าอะไร หมายความ whatis whatare define definition meaning"
  ).split(" "),
);

/** Words of asking and of courtesy: what is asked about stands beside them. */
export const ASKING: ReadonlySet<string> = new Set([...ASK.split(" "), ...COURTEOUS.split(" "), ...DEFINING]);

export const OPTIONAL: ReadonlySet<string> = new Set([...BEFORE_NAMES, ...JOINING.split(" "), ...ASKING]);

/** Words of which a half asks or is polite, though the whole does not: they are cut as one. */
export const WHOLE: ReadonlySet<string> = new Set(
  "ช่วยเหลือ เรียนรู้ ผู้ว่า ไม่พอ บ่อ บ่อย บ่อยครั้ง ผ้าไหม เสื้อผ้าไหม เส้นไหม เลี้ยงไหม หม่อนไหม".split(" "),
);

/** What denies: plainly, by half, and as it is said in Isan and the North. */
export const NOT = "ไม่";
export const NOT_QUITE: ReadonlySet<string> = new Set(["ไม่ค่อย", "บ่", "บ่อยาก"]);

/** Some of them say something all the same, if little. */
export const LIGHT: ReadonlySet<string> = new Set("จังหวัด อำเภอ ตำบล เดือน ข้อมูล รายชื่อ วิธี".split(" "));
