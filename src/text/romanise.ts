/**
 * Thai → Latin letters by the Royal Institute's system, well enough to propose a file name. Sounds that spelling does not
 * show (พัฒนา = phatthana) are in a list of common words; other such words come out as they are spelt. A person decides.
 */

const INITIAL = groups({
  k: "ก",
  kh: "ขฃคฅฆ",
  ng: "ง",
  ch: "จฉชฌ",
  s: "ซศษส",
  y: "ญย",
  d: "ฎด",
  t: "ฏต",
  th: "ฐฑฒถทธ",
  n: "ณน",
  b: "บ",
  p: "ป",
  ph: "ผพภ",
  f: "ฝฟ",
  m: "ม",
  r: "ร",
  l: "ลฬ",
  w: "ว",
  h: "หฮ",
  "": "อ",
});
const FINAL = groups({
  k: "กขคฆ",
  ng: "ง",
  t: "จชซฎฏฐฑฒดตถทธศษส",
  n: "ญณนรลฬ",
  p: "บปพฟภ",
  m: "ม",
  i: "ย",
  o: "ว",
  "": "หฮอฉฌผฝ",
});

/** Words whose sound differs from their spelling, and words that dictionaries cut in two. */
const WORDS: Readonly<Record<string, string>> = {
  เครือข่าย: "khrueakhai",
  สหกรณ์: "sahakon",
  พัฒนา: "phatthana",
  ธุรกิจ: "thurakit",
  เกษตร: "kaset",
  เกษตรกร: "kasettakon",
  วิสาหกิจ: "wisahakit",
  องค์กร: "ongkon",
  ผลิต: "phalit",
  ผลผลิต: "phonphalit",
  ผลิตภัณฑ์: "phalittaphan",
  ตลาด: "talat",
  สวัสดิการ: "sawatdikan",
  คุณธรรม: "khunnatham",
  ธรรม: "tham",
  สัจจะ: "satcha",
  ทรัพย์: "sap",
  ออมทรัพย์: "omsap",
  มาตรฐาน: "mattrathan",
  อินทรีย์: "insi",
  ยุทธศาสตร์: "yutthasat",
  ปราชญ์: "prat",
  ศาสตร์: "sat",
  เศรษฐกิจ: "setthakit",
  วัฒนธรรม: "watthanatham",
  วัตถุดิบ: "watthudip",
  วัตถุ: "watthu",
  ประสบการณ์: "prasopkan",
  กิจกรรม: "kitchakam",
  กรรมการ: "kammakan",
  จังหวัด: "changwat",
  สมุนไพร: "samunphrai",
  สถาบัน: "sathaban",
  ขยาย: "khayai",
  สนับสนุน: "sanapsanun",
  สหาย: "sahai",
  อนุรักษ์: "anurak",
  คุณค่า: "khunkha",
};

const I = "(?:[กขคตปพ]ร|[กขคปพผ]ล|[กขค]ว|ห[งญนมยรลว]|อย(?=[ูา])|[ก-ฮ])";
/** A consonant that closes the syllable: no vowel of its own follows. */
const F = "[ก-ฮ](?![ะ-ูา็])";
/** Vowel frames, the longest first: before the initial, after it, and how the vowel is written. `F?` says whether a final may follow. */
const FRAMES: readonly [before: string, after: string, vowel: string, final: "no" | "may" | "must"][] = [
  ["เ", "ียว", "iao", "no"],
  ["เ", "ือย", "ueai", "no"],
  ["เ", "ียะ?", "ia", "may"],
  ["เ", "ือะ?", "uea", "may"],
  ["เ", "าะ", "o", "no"],
  ["เ", "า", "ao", "no"],
  ["เ", "อะ?", "oe", "may"],
  ["เ", "ิ", "oe", "must"],
  ["เ", "ย", "oei", "no"],
  ["เ", "็?ว", "eo", "no"],
  ["เ", "ะ", "e", "no"],
  ["เ", "็?", "e", "may"],
  ["แ", "็?ว", "aeo", "no"],
  ["แ", "ะ", "ae", "no"],
  ["แ", "็?", "ae", "may"],
  ["โ", "ะ", "o", "no"],
  ["โ", "ย", "oi", "no"],
  ["โ", "", "o", "may"],
  ["ไ", "ย?", "ai", "no"],
  ["ใ", "", "ai", "no"],
  ["", "ัวะ?", "ua", "no"],
  ["", "ัย", "ai", "no"],
  ["", "ั", "a", "must"],
  ["", "าย", "ai", "no"],
  ["", "าว", "ao", "no"],
  ["", "า", "a", "may"],
  ["", "ำ", "am", "no"],
  ["", "ิว", "io", "no"],
  ["", "[ิี]", "i", "may"],
  ["", "ือ", "ue", "no"],
  ["", "[ึื]", "ue", "may"],
  ["", "ุย", "ui", "no"],
  ["", "[ุู]", "u", "may"],
  ["", "ะ", "a", "no"],
  ["", "วย", "uai", "no"],
  ["", "ว", "ua", "must"],
  ["", "อย", "oi", "no"],
  ["", "อ", "o", "may"],
  ["", "รร", "a", "must"],
  ["", "รร", "an", "no"],
  ["", "", "o", "must"],
  ["", "", "a", "no"],
];
const SYLLABLES = FRAMES.map(([before, after, vowel, final]) => {
  const tail = final === "no" ? "()" : `(${F})${final === "may" ? "?" : ""}`;
  return { pattern: new RegExp(`${before}(${I})${after}${tail}`, "y"), vowel };
});

/** Finds any of these words, the longest first. */
const anyOf = (words: Iterable<string>): RegExp =>
  new RegExp([...words].sort((a, b) => b.length - a.length).join("|"), "g");
const known = anyOf(Object.keys(WORDS));
/** Made when it is first needed: to read its dictionary takes longer than to cut a title. */
let segmenter: Intl.Segmenter | undefined;

/** Cuts a text into words; where the browser knows none (Firefox before 125), at spaces: the proposal is then a long word. */
function cutWords(text: string): string[] {
  if (!("Segmenter" in Intl)) return text.split(/(?<=\s)|(?=\s)/);
  segmenter ??= new Intl.Segmenter("th", { granularity: "word" });
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

const NONE: ReadonlyMap<string, string> = new Map();

/**
 * `เครือข่ายข้าวคุณธรรม 1` → `khrueakhai-khao-khunnatham-1`. What is not Thai stays as it is.
 * @param names that have their own way to be written, in Latin letters
 */
export function romanise(text: string, names = NONE): string {
  const arabic = text.replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - 0x0e50));
  const named = names.size === 0 ? arabic : arabic.replace(anyOf(names.keys()), (name) => ` ${names.get(name)} `);
  const marked = named.replace(known, (word) => ` ${WORDS[word]} `);
  const words = cutWords(marked).map((word) => (/[ก-๎]/.test(word) ? romaniseWord(word) : word));
  return words
    .map((word) => word.trim())
    .filter(Boolean)
    .join("-")
    .replace(/-*([^\p{L}\p{N}-])-*/gu, "$1");
}

function romaniseWord(word: string): string {
  const spelt = word.replace(/[ก-ฮ][ิุ]?์|[่-๋ๆฯํ๎]/g, "");
  let result = "";
  for (let at = 0; at < spelt.length; ) {
    const syllable = syllableAt(spelt, at);
    result += syllable?.latin ?? (/[ก-๎]/.test(spelt[at] ?? "") ? "" : (spelt[at] ?? ""));
    at += syllable?.length ?? 1;
  }
  return result;
}

function syllableAt(text: string, at: number): { latin: string; length: number } | undefined {
  for (const { pattern, vowel } of SYLLABLES) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match)
      return { latin: initial(match[1] ?? "") + vowel + (FINAL.get(match[2] ?? "") ?? ""), length: match[0].length };
  }
  return undefined;
}

/** A leading ห or อ only sets the tone. */
const initial = (letters: string): string =>
  [...letters.replace(/^[หอ](?=.)/, "")].map((letter) => INITIAL.get(letter) ?? "").join("");

function groups(table: Record<string, string>): ReadonlyMap<string, string> {
  return new Map(Object.entries(table).flatMap(([latin, thai]) => [...thai].map((letter) => [letter, latin])));
}
