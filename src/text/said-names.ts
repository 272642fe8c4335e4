import { openers } from "./join-words.ts";
import { THAI } from "./thai.ts";

/** What stands before a name and says what it is a name of, wherever it stands. */
const KINDS = "ตำบล|อำเภอ|เทือกเขา|อุทยานแห่งชาติ|พระอาจารย์|พระครู|พระมหา";
/** The same where a phrase begins with it; with บ้าน the next place says so: บ้าน alone is any house. */
const AT_START = `[ตอ]\\.|เกาะ|ลุ่มน้ำ|แม่น้ำ|ถ้ำ|คลอง|บ้าน(?=${THAI}+ ?(?:[ตอ]\\.|ตำบล|อำเภอ|หมู่ที่))`;
/** The phrase ends with the name, so that nothing else is taken for a part of it. */
const SAID = new RegExp(
  `(${KINDS}|(?<!${THAI}|[\\u0E01-\\u0E2E]\\.)(?:${AT_START}))(${THAI}{3,12})(?!${THAI}|\\.)`,
  "g",
);
/** Or it is said after it: เขาคิชฌกูฏเป็นชื่ออำเภอ. */
const SAID_AFTER = new RegExp(`(?<!${THAI})(${THAI}{3,12})เป็นชื่อ(?:${KINDS})`, "g");
/** These and openers begin no name: ตำบลและอำเภอ, อำเภอเดียวกัน. */
const NO_NAME = new RegExp(`^(?:${[...openers].join("|")}|นี้|นั้น|ละ|อื่น|เดียว|ต่าง|ข้าง|ใกล้|กลุ่ม|หนึ่ง|กัน|ไหน|ใด|ว่า|เท่า)`);

/** Names in a text beside which stands what they name, alone and with it: เขาดิน and ตำบลเขาดิน, สุบิน and พระอาจารย์สุบิน. */
export const saidNames = (text: string): string[] => [
  ...[...text.matchAll(SAID)].flatMap(({ 1: kind = "", 2: name = "" }) =>
    NO_NAME.test(name) ? [] : kind.endsWith(".") ? [name] : [name, kind + name],
  ),
  ...[...text.matchAll(SAID_AFTER)].map(({ 1: name = "" }) => name),
];
