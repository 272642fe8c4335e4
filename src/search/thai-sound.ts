/**
 * Thai has several letters for one sound, and letters that are not heard; who writes by ear writes others: นครสีทำมะราด,
 * สมุดสงคราม. This keeps what is heard of a name, roughly. It is for comparing whole names, never for showing.
 */
const RULES: readonly (readonly [RegExp, string])[] = [
  // Silenced letters, and a vowel that is written as two consonants.
  [/[ก-ฮ][ิุ]?์|รร/g, ""],
  [/ำ/g, "ม"],
  // The vowel that is often not written, the length of vowels, tones, a leading ห.
  [/[ะ-า็-๋อ]|[หฮ](?=[งนมยรลว])/g, ""],
  [/[ขฃคฅฆ]/g, "ก"],
  // Heard alike at least where a syllable ends.
  [/[จฉชซฌสศษตถทธฎฏฐฑฒ]/g, "ด"],
  [/[ปพภผฝฟ]/g, "บ"],
  [/[ณญลฬร]/g, "น"],
  [/[ีึื]/g, "ิ"],
  [/ู/g, "ุ"],
  [/ใ/g, "ไ"],
  // Second letters of a cluster: สร, ทร, กล.
  [/(?<=[กดบ])น/g, ""],
  [/(.)\1+/g, "$1"],
];

/** Names that sound alike have the same letters here. */
export const thaiSound = (name: string): string =>
  RULES.reduce((text, [pattern, replacement]) => text.replace(pattern, replacement), name);
