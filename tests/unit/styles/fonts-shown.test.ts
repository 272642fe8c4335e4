import { expect, it } from "vitest";
import { filesShown } from "../../../src/styles/fonts/shown.ts";

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

it("capitals alone are a smaller file, in the weight that has no small letter", () => {
  expect(shown("<h2>ตลาด OTOP</h2><p>ข้าว Home Stay</p>")).toBe("capitals-700 latin-400 thai-400 thai-700");
  expect(shown("<p>ก &amp; ข</p>")).toBe("capitals-400 thai-400");
  expect(filesShown("<p>OTOP</p>").sheet).toBe("latin-400.css");
  expect(filesShown("<h1>OTOP</h1><p>OTOP</p>").sheet).toBe("latin-400-700.css");
  expect(filesShown("<p>Otop</p>").sheet).toBe("latin.css");
  expect(filesShown("<p>ก</p>").sheet).toBe("latin.css");
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
  expect(shown('<ul class="entries"><li><p><a href="/a/">Otop</a></p></li></ul>')).toBe("latin-400 thai-400");
});

it("a sign that Sarabun does not draw asks for nothing; a space is Thai's", () => {
  expect(shown("<p>漢字</p>")).toBe("thai-400");
});
