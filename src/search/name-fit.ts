/** How well a name fits a word that was typed. */
import { BEFORE_TITLES } from "../text/optional-words.ts";
import { letterId, substitutionCost } from "./edit-cost.ts";
import { editCost } from "./edit-distance.ts";
import { skeleton } from "./latin-sound.ts";
import type { Name } from "./names.ts";

/** The place of a name for a word (a search key): best 0; null when it does not fit. */
export type Fit = (name: Name, word: string) => number | null;

/** Vowels and marks that stand after their consonant begin no word; neither does what stands after a leading vowel. */
const NO_START = /^[ะ-ฺๅ็-๎]/;
const LEADING_VOWEL = /[เ-ไ]/;

/** The name begins with the word, with or without what many titles begin with. */
export const begins: Fit = ({ key, core }, word) => {
  if (key.startsWith(word)) return key === word ? 0 : 1;
  return core.startsWith(word) ? 1.5 : null;
};

/** The name begins with the word, or a word in it may. */
export const holds: Fit = (name, word) => {
  const atStart = begins(name, word);
  if (atStart !== null) return atStart;
  if (word.length < 2 || NO_START.test(word)) return null;
  for (let at = name.key.indexOf(word, 1); at > 0; at = name.key.indexOf(word, at + 1))
    if (!LEADING_VOWEL.test(name.key.charAt(at - 1))) return 3;
  return null;
};

/** How names sound; empty for those in other letters. Each is heard once: they are compared at every key that is typed. */
const heard = new WeakMap<Name, string>();

/** The name, in Latin letters, sounds as if it began with this skeleton. */
export const sounds: Fit = (name, shape) => {
  const own = heard.get(name) ?? shapeOf(name.key) ?? "";
  heard.set(name, own);
  return own.startsWith(shape) ? 1 : null;
};

/** How a name in Latin letters sounds; undefined for another name. */
export const shapeOf = (key: string): string | undefined => (/^[a-z]+$/.test(key) ? skeleton(key) : undefined);

/** The word begins the name but for a slip: `ยาพารา`, `ขาวเปลื` for ข้าวเปลือก. */
export const holdsWithSlip: Fit = (name, word) => {
  const exact = holds(name, word);
  if (exact !== null) return exact;
  const common = BEFORE_TITLES.exec(word)?.[0] ?? "";
  // Where the word begins as many titles do, only what follows tells names apart: การเมือง is not การเงิน.
  const cost =
    common === "" || common === word
      ? Math.min(slip(name.key, word), name.core === name.key ? Infinity : slip(name.core, word))
      : name.key.startsWith(common)
        ? slip(name.key.slice(common.length), word.slice(common.length))
        : Infinity;
  return cost === Infinity ? null : 4 + cost;
};

/** What slips may cost in so many letters; less while the name is unfinished, which may yet become another one. */
const allowance = (letters: number, whole: boolean): number => {
  if (letters < 6) return letters < 4 ? 0 : letters < 5 ? 0.45 : whole ? 0.9 : 0.6;
  return letters < 9 ? 1 : letters < 14 ? 1.4 : 1.8;
};

function slip(name: string, word: string): number {
  if (word.length < 4 || !mayBegin(name, word)) return Infinity;
  let least = Infinity;
  for (let length = word.length - 1; length <= Math.min(word.length + 1, name.length); length++) {
    const most = allowance(word.length, length === name.length);
    const cost = editCost(word, name.slice(0, length), most);
    if (cost <= most) least = Math.min(least, cost);
  }
  return least;
}

/** The first letter is seldom wrong, unless by its neighbour or by one that is taken for it. */
const mayBegin = (name: string, word: string): boolean =>
  name[0] === word[0] ||
  name[0] === word[1] ||
  name[1] === word[0] ||
  substitutionCost(letterId(name.charAt(0)), letterId(word.charAt(0))) < 1;
