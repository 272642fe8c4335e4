/**
 * What `npm start`, `build`, `dev` and `serve` print: the steps of a build with counts and seconds, in Thai, where Astro lists
 * every file it writes. Warnings and errors are printed as they come, and so is what our own integrations say, in Thai. Plain JavaScript
 * because Astro loads it so (`logger.entrypoint` in astro.config.mjs); `npx astro build --verbose` is still Astro's own.
 */

import { stripVTControlCharacters } from "node:util";

/** Astro tells of a collection without entries, which is nothing wrong. */
const NO_ENTRIES = /The collection "\w+" does not exist or is empty/;
/** Step that begins with what Astro says. */
const STEPS = [
  [/^Syncing content/, "อ่านเนื้อหา"],
  [/^Building static entrypoints/, "เตรียมโค้ดและแบบตัวอักษร"],
  [/generating static routes/, "สร้างหน้าเว็บ"],
];
/** Our own integrations speak Thai, Astro and its plugins English. */
const THAI = /[ก-๛]/;
/** Begins the line of a step. */
const STEP = "• ";
/** A page is told of when this many more are written. */
const PAGES_A_LINE = 100;

/**
 * Makes the lines of one run.
 * @param {() => number} now milliseconds
 * @returns {(event: { level: string, label?: string | null, message: string }) => string | undefined} what to print, if anything
 */
export function thaiLog(now) {
  const begun = now();
  let pages = 0;
  const seconds = () => `${((now() - begun) / 1000).toFixed(1)} วินาที`;
  return ({ level, message }) => {
    const text = stripVTControlCharacters(message).trim();
    if (level === "warn" || level === "error") return NO_ENTRIES.test(text) ? undefined : message;
    const step = STEPS.find(([sign]) => sign.test(text));
    if (step) {
      return `${STEP}${step[1]} (${seconds()})`;
    }
    if (/^[├└]─ /.test(text)) {
      pages++;
      return pages % PAGES_A_LINE === 0 ? `  ${pages.toLocaleString("en")} ไฟล์ (${seconds()})` : undefined;
    }
    const built = /(\d+) page\(s\) built in/.exec(text);
    if (built) return `เสร็จแล้ว ${Number(built[1]).toLocaleString("en")} หน้า ใช้เวลา ${seconds()}`;
    const address = /http:\/\/localhost:\d+\S*/.exec(text);
    if (address) return `เปิดดูที่ ${address[0]}  (หยุดด้วย Ctrl+C)`;
    if (!THAI.test(text)) return undefined;
    return message.startsWith(STEP) ? `${message} (${seconds()})` : message;
  };
}

export default function logger() {
  const lineOf = thaiLog(() => performance.now());
  return {
    write(event) {
      const line = lineOf(event);
      if (line !== undefined) (event.level === "error" ? process.stderr : process.stdout).write(`${line}\n`);
    },
  };
}
