/** Titles and ranks that stand before a person's name, as parts of patterns; those that are shortened without their point. */
export const ABBREVIATED = "รศ|ผศ|ศ|ดร|อ|น\\.ส|ผจก|ผอ|ผชช|Mrs|Mr|Ms|Dr";
/** With what must not follow: the same letters begin an office (นายกสมาคม) or another word (คุณค่า). */
export const TITLES = "นายแพทย์|แพทย์หญิง|นางสาว|นาง|นาย(?!ก(?:$|[ .ฯเ]|รัฐ|ส[มโภ]|อ[งบ]))|คุณ(?!ค่า|ธรรม|ภาพ|ลักษณะ|วุฒิ|สมบัติ)";
