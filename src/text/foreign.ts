/**
 * A machine reading Thai sometimes put letters of other scripts into a word. The data keep them, pages say what they are: a
 * reader's font may lack them, and a screen reader would change language in mid-word. A sara am read as two characters looks
 * right and is not: said too.
 */
const FOREIGN = /\u0E4D(?=\u0E32)|[^\t-\u024F\u0E00-\u0E7F\u2000-\u2BFF\uFB00-\uFB06]+/gu;

const SCRIPTS: readonly (readonly [letters: RegExp, name: string])[] = [
  [/^\u0E4D$/u, "วงกลมของสระอำ"],
  [/^\p{Script=Devanagari}+$/u, "อักษรเทวนาครีของอินเดีย"],
  [/^\p{Script=Lao}+$/u, "อักษรลาว"],
  [/^\p{Script=Khmer}+$/u, "อักษรเขมร"],
  [/^\p{Script=Myanmar}+$/u, "อักษรพม่า"],
  [/^\p{Script=Arabic}+$/u, "อักษรอาหรับ"],
  [/^\p{Script=Han}+$/u, "อักษรจีน"],
  [/^\p{Script=Greek}+$/u, "อักษรกรีก"],
  [/^\p{Script=Cyrillic}+$/u, "อักษรซีริลลิก"],
];

const nameOf = (letters: string): string => {
  const count = [...letters].length;
  const name = SCRIPTS.find(([script]) => script.test(letters))?.[1] ?? "อักษรต่างชาติ";
  return count === 1 ? name : `${name} ${count} ตัว`;
};

/** A Devanagari va in แม่วงก์ becomes `แม่[อักษรเทวนาครีของอินเดีย 2 ตัว]กั` */
export const showForeign = (text: string): string => text.replace(FOREIGN, (letters) => `[${nameOf(letters)}]`);
