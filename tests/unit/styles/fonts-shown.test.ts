import { expect, it } from "vitest";
import { filesShown, lettersShown } from "../../../src/styles/fonts/shown.ts";

const shown = (body: string): string =>
  filesShown(`<html><head><title>Report Ω</title></head><body>${body}</body></html>`)
    .files.map((file) => file.replace(/^sarabun-|\.woff2$/g, ""))
    .join(" ");

it("a Thai page needs Thai in each weight in which it has letters", () => {
  expect(shown("<p>ข้าว 20 กก.</p>")).toBe("thai-400");
  expect(shown("<h1>ข้าว</h1><p>ดี</p>")).toBe("thai-400 thai-700");
});

it("Latin only where its letters are drawn, and in their weight", () => {
  expect(shown("<h2>ข้าว</h2><p>ของ Otop</p>")).toBe("latin-400 thai-400 thai-700");
  expect(shown("<h2>ตลาด Otop</h2><p>ข้าว</p>")).toBe("latin-700 thai-400 thai-700");
  expect(shown('<p title="OTOP">ข้าว &quot;ดี&quot;</p>')).toBe("thai-400");
  expect(shown("<p>ก &amp; ข co</p>")).toBe("latin-400 thai-400");
});

it("the sheet of seldom signs only with such a sign, that of Latin letters always", () => {
  expect(filesShown("<p>ก</p>").sheets).toEqual(["latin.css"]);
  expect(filesShown("<p>Otop ๑ café</p>").sheets).toEqual(["latin.css", "seldom.css"]);
});

it("the name of a report's row is not bold, as other heads of tables are", () => {
  expect(shown('<table><tr><th scope="row" class="row-name">KU</th><td>ดี</td></tr></table>')).toBe(
    "latin-400 thai-400",
  );
  expect(shown('<table><tr><th scope="row">KU</th><td>ดี</td></tr></table>')).toBe("latin-700 thai-400");
});

it("each letter in its own weight", () => {
  const { 400: regular, 700: bold } = lettersShown("<h2>ตลาด OT</h2><p>ก &amp; B</p>");
  expect(String.fromCodePoint(...bold)).toBe("ตลาด OT");
  expect(String.fromCodePoint(...regular)).toBe(" ก&B");
});

it("Thai digits, and signs of old books, only where they stand", () => {
  expect(shown("<p>มาตรา ๑๒</p>")).toBe("old-400 thai-400");
  expect(shown("<h2>ราคา ฿</h2><p>ดี</p>")).toBe("old-700 thai-400 thai-700");
});

it("not for what is never drawn, or in another face", () => {
  expect(shown("<p>ข้าว</p><svg><title>Map</title><desc>Thailand</desc></svg>")).toBe("thai-400");
  expect(shown('<p>ข้าว <span class="latin">https://example.org/</span></p><p hidden>Enter</p>')).toBe("thai-400");
});

it("links of a list are bold, and those in its paragraphs are not", () => {
  expect(shown('<ul class="entries"><li><a href="/a/">Otop</a></li></ul>')).toBe("latin-700 thai-400");
  expect(shown('<ul class="entries networks" id="nan"><li><div><a href="/a/">Otop</a></div></li></ul>')).toBe(
    "latin-700 thai-400",
  );
  expect(shown('<ul class="entries"><li><p><a href="/a/">Otop</a></p></li></ul>')).toBe("latin-400 thai-400");
});

it("a sign that Sarabun does not draw asks for nothing; a space is Thai's", () => {
  expect(shown("<p>漢字</p>")).toBe("thai-400");
});
