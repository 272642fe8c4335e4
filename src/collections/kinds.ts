/**
 * Kinds of hit: what one noun calls it, how much a hit of the kind weighs beside the same words in another, and how early a name
 * of the kind is suggested (0 first). In the order in which filters show them. The name is the value of `kind=` in the address and
 * of `data-kind`. Read in the browser, hence without schemas.
 */
interface KindFacts {
  label: string;
  weight: number;
  early: number;
  /** Where only its text holds the words, not its names, it weighs this share. */
  textShare?: number;
  /** It says what a word means. */
  explains?: true;
  /** Who says its title among other words wants what is there, even where nothing there holds the others. */
  isPlace?: true;
}

const described = {
  questions: { label: "คำถาม", weight: 1.1, early: 0, textShare: 0.5 },
  networks: { label: "เครือข่าย", weight: 1, early: 1 },
  provinces: { label: "จังหวัด", weight: 1, early: 0, isPlace: true },
  factors: { label: "ปัจจัย", weight: 1.05, early: 1 },
  lessons: { label: "บทเรียน", weight: 0.95, early: 3 },
  framework: { label: "กรอบคิด", weight: 0.95, early: 3, explains: true },
  activities: { label: "การติดตาม", weight: 0.9, early: 4 },
  proposals: { label: "ข้อเสนอ", weight: 0.85, early: 5 },
  statistics: { label: "ตัวเลข", weight: 0.8, early: 7 },
  diagrams: { label: "แผนภาพ", weight: 0.5, early: 3 },
  report: { label: "ข้อความในรายงาน", weight: 0.85, early: 6 },
  glossary: { label: "คำศัพท์", weight: 1, early: 2, explains: true },
  pages: { label: "หน้าอื่น ๆ", weight: 0.75, early: 5 },
} as const satisfies Record<string, KindFacts>;

/** Entries that a reader means by a name weigh more than places that only mention it. */
export type Kind = keyof typeof described;

export const kinds: Readonly<Record<Kind, KindFacts>> = described;

export const isKind = (value: string): value is Kind => Object.hasOwn(kinds, value);
export const kindNames: readonly Kind[] = Object.keys(kinds).filter(isKind);
