/**
 * A machine reading Thai sometimes put letters of other scripts into a word. The data keep them, pages name them by
 * code point: a reader's font may lack them, and a screen reader would change language in mid-word. A sara am read as two
 * characters looks right and is not: named too.
 */
const FOREIGN = /\u0E4D(?=\u0E32)|[^\t-\u024F\u0E00-\u0E7F\u2000-\u2BFF\uFB00-\uFB06]/gu;

/** A Devanagari va in แม่วงก์ becomes `แม่[U+0935][U+0902]กั` */
export const showForeign = (text: string): string =>
  text.replace(FOREIGN, (letter) => `[U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}]`);
