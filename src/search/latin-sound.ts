/**
 * Thai names in Latin letters are spelt in many ways: Chonburi, Chon Buri, Cholburi; Ayutthaya, Ayudhya; Nakorn, Nakhon.
 * The skeleton keeps what all of them share. It is for comparing, never for showing.
 */
const RULES: readonly (readonly [RegExp, string])[] = [
  [/[^a-z]/g, ""],
  [/ph/g, "p"],
  [/th|dh/g, "t"],
  [/kh|gh/g, "k"],
  [/ch|sh|j/g, "c"],
  [/bh/g, "p"],
  [/rh/g, "r"],
  [/q|g(?!$)/g, "k"],
  [/(?<!n)g$/, "k"],
  // An r that is only heard as a long vowel: nakorn, yasothorn, phra kept.
  [/([aeiou])r(?=[^aeiou]|$)/g, "$1"],
  [/sr/g, "s"],
  [/v/g, "w"],
  [/d/g, "t"],
  [/b/g, "p"],
  [/z/g, "s"],
  [/ie|ia|ea|ee/g, "i"],
  [/ae|ai|ay|ei/g, "e"],
  [/oo|ou|ue|uu|eu/g, "u"],
  [/ao|au|aw|or|oa/g, "o"],
  [/aa/g, "a"],
  [/y/g, "i"],
  [/l(?=[^aeiou]|$)/g, "n"],
  [/(.)\1+/g, "$1"],
];

/** `Chiangmai`, `chieng mai` → the same letters. */
export const skeleton = (name: string): string =>
  RULES.reduce((text, [pattern, replacement]) => text.replace(pattern, replacement), name.toLowerCase());
