import { readFileSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { WEIGHTS } from "../../src/styles/fonts/font-parts.ts";
import { withOwnLetters } from "../../src/styles/fonts/own-letters.ts";
import { wholeFont } from "../../src/styles/fonts/whole.ts";
import { openBrowser } from "./browser.ts";

/** The cut files draw as the whole font does: the same text in both, and not one pixel differs. */
const FOLDER = "src/styles/fonts/";
const data = (bytes: Buffer): string => `data:font/woff2;base64,${bytes.toString("base64")}`;
/** With the fonts waited for: pages go on without them when they come late. */
const sheet = (name: string): string =>
  readFileSync(`${FOLDER}${name}.css`, "utf8")
    .replaceAll("font-display: optional", "font-display: block")
    .replace(/\.\/([\w-]+\.woff2)/g, (_, file: string) => data(readFileSync(FOLDER + file)));
const thai = sheet("fonts");
const all = thai + sheet("latin") + sheet("seldom");
const whole = WEIGHTS.map(
  (weight) => `@font-face{font-family:Whole;font-weight:${weight};src:url(${data(wholeFont(weight))})}`,
).join("");

const CONSONANTS = [..."กขฃคฅฆงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรฤลฦวศษสหฬอฮ"];
const UPPER = [..."ัิีึื็ํ"];
const LOWER = [..."ฺุู"];
const TONES = [..."่้๊๋์๎"];
const STACKS = [
  "",
  ...[...UPPER, ...LOWER].flatMap((vowel) => [vowel, ...TONES.map((tone) => vowel + tone)]),
  ...LOWER.flatMap((below) => UPPER.map((above) => below + above)),
  ...["", ...TONES].flatMap((tone) => [`${tone}ำ`, `${tone}า`]),
  ...TONES,
  "\u0331",
  "\u0303",
];
/** Every consonant with every stack of marks, a line for each consonant. */
const stacked = CONSONANTS.map((consonant) => STACKS.map((marks) => consonant + marks).join(" "));
const signs = [
  "๑๒๓๔๕๖๗๘๙๐ ฿ ๆ ฯ ๏ ๚ ๛ ฤๅ ฦๅ",
  "0123456789 “ก” ‘ข’ (ค) [ง] จ/ฉ 65.7 % – — … · § › ‹ → × ½ • + = ! ? ' \" , ; :",
];
const latin = ["ABCDEFGHIJKLMNOPQRSTUVWXYZ", "abcdefghijklmnopqrstuvwxyz", "AVATAR Toy Ty fi fl ffi", "éèêëñçÅØßœŒ"];

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await openBrowser(["--font-render-hinting=none"]);
  page = await browser.newPage({ viewport: { width: 1600, height: 800 } });
});
afterAll(() => browser.close());

/** How many pixels of the two pictures are not the same, and how many are dark at all. */
async function compare(
  lines: readonly string[],
  weight: number,
  other = weight,
  cut = all,
): Promise<{ differ: number; dark: number }> {
  const text = lines.map((line) => `<p>${line}</p>`);
  await page.setContent(
    `<style>${cut}${whole}body{font:${weight} 20px/1.8 ` +
      `Sarabun,Latin}p{margin:0;white-space:pre}.whole{font-family:Whole;font-weight:${other}}</style>${text.join("")}`,
  );
  const picture = async (): Promise<Buffer> => {
    await page.evaluate(() => Promise.all([...document.fonts].map((face) => face.load())));
    return sharp(await page.screenshot({ fullPage: true }))
      .greyscale()
      .raw()
      .toBuffer();
  };
  const ours = await picture();
  await page.evaluate(() => document.body.classList.add("whole"));
  const theirs = await picture();
  let differ = Math.abs(ours.length - theirs.length);
  let dark = 0;
  for (let i = 0; i < ours.length; i++) {
    if (ours[i] !== theirs[i]) differ++;
    if ((ours[i] ?? 255) < 128) dark++;
  }
  return { differ, dark };
}

describe.each(WEIGHTS)("cut files, weight %i", (weight) => {
  it.each([
    ["every consonant with its marks", stacked],
    ["digits and signs", signs],
    ["Latin words", latin],
  ])("%s", async (_, lines) => {
    const { differ, dark } = await compare(lines, weight);
    expect(dark).toBeGreaterThan(1_000);
    expect(differ).toBe(0);
  });

  it("a page's own Latin letters, the others from the file of all", async () => {
    const words = "AVATAR ตลาด OTOP & Toy Ty fi";
    const all = { 400: "/_astro/sarabun-latin-400.a.woff2", 700: "/_astro/sarabun-latin-700.a.woff2" };
    const html = `<head><link rel="stylesheet" href="/_astro/latin.a.css"></head><p>${words}</p><b>${words}</b>`;
    const { files } = await withOwnLetters(html, all);
    const embedded = [...files.values()]
      .filter((content) => typeof content === "string")
      .join("")
      .replaceAll("font-display:optional", "font-display:block")
      .replace(/\/_astro\/([\w.-]+)/g, (_, name: string) => {
        const own = files.get(name);
        return own instanceof Buffer ? data(own) : data(readFileSync(FOLDER + name.replace(".a.", ".")));
      });
    expect(files.size).toBe(3);
    const { differ, dark } = await compare([words, "BCDEGHIJKLM bcdegh"], weight, weight, thai + embedded);
    expect(dark).toBeGreaterThan(100);
    expect(differ).toBe(0);
  });

  it("a font that draws otherwise would be found: the other weight", async () => {
    expect((await compare(["ก่ก ปี่"], weight, weight === 400 ? 700 : 400)).differ).toBeGreaterThan(0);
  });
});
