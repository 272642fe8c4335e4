/** What a slip of the finger or the ear costs. 1 is an unrelated letter; what looks, sounds or lies close costs less. */
const TONES = new Set("่้๊๋็์");
const VOWEL_MARKS = new Set("ัิีึืฺุู");
const LONG_VOWELS = new Set("ะาำ");

/** Letters that are taken for each other: same sound, same look, short and long. */
const ALIKE = [
  "ขคฆ",
  "ถภฤ",
  "จช",
  "ชซ",
  "ชฌ",
  "ซสศษ",
  "ดฎ",
  "ตฏ",
  "ดต",
  "ถทธฐฑฒ",
  "ผพภ",
  "ฝฟ",
  "ผฝ",
  "พฟ",
  "นณ",
  "ลฬ",
  "รล",
  "ยญ",
  "คด",
  "กถ",
  "บษ",
  "อฮ",
  "หฟ",
  "ไใ",
  "เแ",
  "โไใ",
  "ิี",
  "ึื",
  "ุู",
  "ิึ",
  "ีื",
  "ะา",
  "าำ",
  "่้",
  "้๊",
  "๊๋",
  "cks",
  "iy",
  "vw",
  "sz",
  "ea",
  "ou",
  "td",
  "bp",
];
const alike = new Set(
  ALIKE.flatMap((group) => [...group].flatMap((a) => [...group].filter((b) => a !== b).map((b) => a + b))),
);

const SMALL = 0.45;

export function substitutionCost(a: string, b: string): number {
  if (a === b) return 0;
  if (TONES.has(a) && TONES.has(b)) return 0.3;
  if (alike.has(a + b)) return SMALL;
  if (VOWEL_MARKS.has(a) && VOWEL_MARKS.has(b)) return 0.6;
  if (LONG_VOWELS.has(a) && LONG_VOWELS.has(b)) return 0.6;
  return 1;
}

/** A letter too many or too few, after `before`. */
export function gapCost(letter: string, before: string | undefined): number {
  if (TONES.has(letter)) return 0.3;
  if (letter === before) return 0.4;
  if (VOWEL_MARKS.has(letter)) return 0.5;
  if (letter === "h" || letter === "r") return 0.5;
  return LONG_VOWELS.has(letter) ? 0.7 : 0.9;
}

export const SWAP_COST = 0.6;
