/** What a slip of the finger or the ear costs. 1 is an unrelated letter; what looks, sounds or lies close costs less. */
const TONES = "่้๊๋็์";
const VOWEL_MARKS = "ัิีึืฺุู";
const LONG_VOWELS = "ะาำ";

/** Letters that are taken for each other: same sound, same look, short and long. */
const ALIKE =
  "ขคฆ ถภฤ จช ชซ ชฌ ซสศษ ดฎ ตฏ ดต ถทธฐฑฒ ผพภ ฝฟ ผฝ พฟ นณ ลฬ รล ยญ คด กถ บษ อฮ หฟ ไใ เแ โไใ ิี ึื ุู ิึ ีื ะา าำ ่้ ้๊ ๊๋ cks iy vw sz ea ou td bp";

const ALIKE_COST = 0.45;
const MARK_COST = 0.6;
const TONE_COST = 0.3;
export const SWAP_COST = 0.6;

/** A small number for each letter: ASCII as it is, Thai after it, everything else one and the same. */
const OTHER = 0;
const THAI_FROM = 0x0e00;
const THAI_SIZE = 0x60;
const ASCII_SIZE = 0x80;
const SIZE = ASCII_SIZE + THAI_SIZE;
export function letterId(letter: string): number {
  const code = letter.charCodeAt(0);
  if (code < ASCII_SIZE) return code;
  const thai = code - THAI_FROM;
  return thai >= 0 && thai < THAI_SIZE ? ASCII_SIZE + thai : OTHER;
}

/** Cost of each letter for each other one. */
function allCosts(): Float64Array {
  const table = new Float64Array(SIZE * SIZE).fill(1);
  // Groups that say more come later.
  const groups: readonly (readonly [letters: string, cost: number])[] = [
    [LONG_VOWELS, MARK_COST],
    [VOWEL_MARKS, MARK_COST],
    ...ALIKE.split(" ").map((letters) => [letters, ALIKE_COST] as const),
    [TONES, TONE_COST],
  ];
  for (const [letters, cost] of groups) {
    const ids = [...letters].map(letterId);
    for (const a of ids) for (const b of ids) table[a * SIZE + b] = cost;
  }
  for (let id = 1; id < SIZE; id++) table[id * SIZE + id] = 0;
  return table;
}

/** Spelling correction asks many thousand times for one query; who types no slip never asks. */
let costs: Float64Array | undefined;

/** Cost of typing one letter for another, by their numbers. */
export function substitutionCost(a: number, b: number): number {
  costs ??= allCosts();
  return costs[a * SIZE + b] ?? 1;
}

/** A letter too many or too few, after `before`. */
export function gapCost(letter: string, before: string | undefined): number {
  if (TONES.includes(letter)) return 0.3;
  if (letter === before) return 0.4;
  if (VOWEL_MARKS.includes(letter)) return 0.5;
  if (letter === "h" || letter === "r") return 0.5;
  return LONG_VOWELS.includes(letter) ? 0.7 : 0.9;
}
