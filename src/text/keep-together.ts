/**
 * Browsers break Thai by dictionary, and each by another one: เครือ|ข่าย, สหภา|พยุ|โรป. What must stay on one line
 * goes into a `white-space: nowrap` span: known terms, a number with its unit, an abbreviation with its name, `ต่าง ๆ`.
 */

/** Words that Thai dictionaries cut although a reader takes them as one. The site's own terms are added from the glossary. */
const COMMON_TERMS = [
  "เครือข่ายคุณค่า",
  "เครือข่าย",
  "ความร่วมมือ",
  "ความยั่งยืน",
  "ความสำเร็จ",
  "ห่วงโซ่อุปทาน",
  "สัจจะสะสมทรัพย์",
  "เชื่อมโยง",
  "วงสัมพันธ์",
  "เวทีแลกเปลี่ยนเรียนรู้",
  "ผู้ทรงคุณวุฒิ",
  "ทีมวิจัย",
  "นักวิจัย",
  "ผู้นำ",
  "ข้อเสนอแนะ",
  "รวมซื้อ",
  "ข้าวคุณธรรม",
  "ไม่ตรงกัน",
  "องค์ประกอบ",
  "หน่วยงาน",
  "คณะผู้วิจัย",
  "ผู้วิจัย",
  "คุณภาพชีวิต",
  "มากที่สุด",
  "ทั้งสิ้น",
  "ข้อมูล",
  "แลกเปลี่ยนเรียนรู้",
  "ต่อเนื่อง",
  "ข้อเสนอ",
  "โครงการย่อย",
  "อย่างเป็นรูปธรรม",
  "เครือข่ายปรับเปลี่ยน",
  "เครือข่ายเกิดใหม่",
  "หน่วยงาน",
];
const UNITS =
  "เครือข่าย|จังหวัด|องค์ประกอบ|องค์กร|โครงการย่อย|โครงการ|สหกรณ์|กลุ่ม|แห่ง|แถว|ข้อ|คน|ครั้ง|เดือน|ปี|บาท|ตัน|ราย|รูป|หมู่บ้าน|ประเภท|ประการ|แนวทาง|กิจกรรม|หลัง|คัน|หน้า|รายการ|คำ";
const MONTHS =
  "ม\\.ค\\.|ก\\.พ\\.|มี\\.ค\\.|เม\\.ย\\.|พ\\.ค\\.|มิ\\.ย\\.|ก\\.ค\\.|ส\\.ค\\.|ก\\.ย\\.|ต\\.ค\\.|พ\\.ย\\.|ธ\\.ค\\.|มกราคม|กุมภาพันธ์|มีนาคม|เมษายน|พฤษภาคม|มิถุนายน|กรกฎาคม|สิงหาคม|กันยายน|ตุลาคม|พฤศจิกายน|ธันวาคม";
const ORDINALS =
  "หัวข้อ|ภาคผนวก|ตารางที่|รูปที่|บทที่|ย่อหน้า|ลำดับ|องค์ประกอบที่|แนวทางที่|กิจกรรมที่|ระยะที่|ข้อ|หน้า|แถว|วันที่|จังหวัดที่|พ\\.ศ\\.|ค\\.ศ\\.";
const LONGEST = 26;

/** A piece of text; `nowrap` pieces must not be broken. Joined, the pieces are the text again. */
export interface Piece {
  text: string;
  nowrap: boolean;
}

const escapePattern = (term: string): string => term.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** Builds a splitter for the given terms (longest first). Terms over 26 letters are left to break: a phone line is not much longer. */
export function keepTogether(terms: readonly string[] = []): (text: string) => Piece[] {
  const words = [...new Set([...COMMON_TERMS, ...terms])]
    .filter((term) => term.length <= LONGEST && term.length > 1)
    .sort((a, b) => b.length - a.length);
  const pattern = new RegExp(
    [
      `(?:\\d{1,2} )?(?:${MONTHS}) ?\\d{2,4}`,
      `(?:${ORDINALS}) ?\\d[\\d.,/–-]*`,
      `\\d[\\d.,]*(?:[–-]\\d[\\d.,]*)? (?:${UNITS})`,
      "[จอต]\\.[\\u0E01-\\u0E5B]{2,14}",
      // ๆ with up to four syllable-like clusters before it; a span must never start at a vowel or tone mark.
      "(?<![เแโใไ])(?:[เแโใไ]?[ก-ฮ][\\u0E30-\\u0E3A\\u0E45\\u0E47-\\u0E4E]*){1,4} ๆ",
      ...words.map(escapePattern),
    ].join("|"),
    "g",
  );
  return (text) => {
    const pieces: Piece[] = [];
    let end = 0;
    for (const match of text.matchAll(pattern)) {
      if (match.index > end) pieces.push({ text: text.slice(end, match.index), nowrap: false });
      pieces.push({ text: match[0], nowrap: true });
      end = match.index + match[0].length;
    }
    if (end < text.length) pieces.push({ text: text.slice(end), nowrap: false });
    return pieces;
  };
}
