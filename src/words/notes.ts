/** Words of notes: what is told about the words of a report, folded and counted. */
export const noteText = {
  places: "ที่มา",
  corrections: "คำที่แก้",
  kept: "คำที่คงไว้",
  discrepancies: "ที่รายงานไม่ตรงกัน",
  /** `ที่มาและคำที่แก้ (11)` */
  folded: (counts: Partial<Record<"places" | "corrections" | "kept" | "discrepancies", number>>) => {
    const kinds = (["places", "corrections", "kept", "discrepancies"] as const).filter((kind) => counts[kind]);
    const names = kinds.map((kind) => noteText[kind]);
    const last = names.pop() ?? "";
    const before = names.join(" ");
    const sum = kinds.reduce((total, kind) => total + (counts[kind] ?? 0), 0);
    return `${before}${names.length > 1 ? " " : ""}${before && "และ"}${last} (${sum})`;
  },
  ofParagraph: (number: string) => ` ของย่อหน้า ${number}`,
  ofEntry: (title: string) => ` ของ ${title}`,
  ofTitle: " ของชื่อหัวข้อ",
  ofRow: (name: string) => ` ในแถว ${name}`,
  ofWord: (word: string) => ` เรื่อง “${word}”`,
  more: (count: number) => `อีก ${count} แห่ง`,
  readOn: "อ่านต่อ",
  back: "กลับไปที่คำ",
  sameReason: (word: string) => `เหตุผลเดียวกับ “${word}”`,
  also: (word: string) => `หมายเหตุของ “${word}”`,
  /** What another place says: `ตารางที่ 4.1 ว่า` stands before its words. */
  says: "ว่า",
  others: (count: number) => `และอีก ${count} แห่ง`,
  about: (word: string) => `หมายเหตุ: ${word}`,
  close: "ปิด",
  sign: {
    certain: "แก้คำแล้ว แน่นอน",
    likely: "แก้คำแล้ว น่าจะเป็น",
    kept: "คงตามที่พิมพ์",
    discrepancy: "รายงานกล่าวไว้ไม่ตรงกัน",
  },
};
