/** Titles and ranks that stand before a person's name, as parts of patterns; those that are shortened without their point. */
export const ABBREVIATED = "รศ|ผศ|ศ|ดร|อ|น\\.ส|ผจก|ผอ|ผชช|Mrs|Mr|Ms|Dr";
/**
 * What นายก begins with as an office, and no name after นาย does: กอบศักดิ์, กอบจิตต์ and กองแก้ว are names. A mark above or below
 * makes จ the first letter of another syllable.
 */
const OFFICE = "ก(?:$|[ .ฯเ]|รัฐ|ส[มโภ]|องค์|อบ[ต .]|อบจ[^ัิ-ู]|อบจ?$|กลุ่ม|กิตติม)";
/** With what must not follow: the same letters begin an office (นายกสมาคม) or another word (คุณค่า). */
export const TITLES = `นายแพทย์|แพทย์หญิง|นายกองเอก|นายกองโท|นายกองตรี|นางสาว|นาง|นาย(?!${OFFICE})|คุณ(?!ค่า|ธรรม|ภาพ|ลักษณะ|วุฒิ|สมบัติ)`;
