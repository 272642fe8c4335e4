/** What was typed with the keyboard on the wrong layout: Kedmanee (TIS 820-2538) against US English, both ways. */
const LAYOUT: readonly (readonly [english: string, thai: string])[] = [
  ["`1234567890-=", "_ๅ/-ภถุึคตจขช"],
  ["qwertyuiop[]\\", "ๆไำพะัีรนยบลฃ"],
  ["asdfghjkl;'", "ฟหกดเ้่าสวง"],
  ["zxcvbnm,./", "ผปแอิืทมใฝ"],
  ["~!@#$%^&*()_+", "%+๑๒๓๔ู฿๕๖๗๘๙"],
  ["QWERTYUIOP{}|", '๐"ฎฑธํ๊ณฯญฐ,ฅ'],
  ['ASDFGHJKL:"', "ฤฆฏโฌ็๋ษศซ."],
  ["ZXCVBNM<>?", "()ฉฮฺ์?ฒฬฦ"],
];

const toThai = new Map(
  LAYOUT.flatMap(([english, thai]) => [...english].map((key, i) => [key, thai[i] ?? key] as const)),
);
const toEnglish = new Map([...toThai].map(([english, thai]) => [thai, english] as const).reverse());

const swap = (text: string, keys: ReadonlyMap<string, string>): string =>
  [...text].map((letter) => keys.get(letter) ?? letter).join("");

/** What the keys of a Thai text give on the English layout. */
export const englishKeys = (text: string): string => swap(text, toEnglish);

/** The same keys on the other layout. Must see the text as typed: lower case would lose the Shift keys. */
export function otherLayout(raw: string): string[] {
  const thai = /[\u0E01-\u0E5B]/.test(raw);
  const latin = /[a-z]/i.test(raw);
  if (thai && latin) return [];
  if (thai) {
    const english = englishKeys(raw);
    // Signs inside a word: nobody types an English word like that.
    return /^[\w\s.&-]+$/.test(english) ? [english] : [];
  }
  if (!/[!-~]/.test(raw)) return [];
  const readings = [swap(raw, toThai)];
  // Caps Lock on: every letter would be a Shift key.
  if (latin && raw === raw.toUpperCase()) readings.push(swap(raw.toLowerCase(), toThai));
  return readings;
}
