import * as fontkit from "fontkit";
import { expect, it } from "vitest";
import { withOwnLetters } from "../../../src/styles/fonts/own-letters.ts";

const ALL = { 400: "/base/_astro/sarabun-latin-400.aA-1.woff2", 700: "/base/_astro/sarabun-latin-700.bB_2.woff2" };
const head = `<head><link rel="stylesheet" href="/base/_astro/latin.x-1.css"><link rel="preload" href="${ALL[400]}" as="font"></head>`;
const make = (body: string) => withOwnLetters(`${head}<body>${body}</body>`, ALL);
const lettersIn = (bytes: Buffer | string | undefined): string => {
  if (!(bytes instanceof Buffer)) throw new Error("no font");
  const font = fontkit.create(bytes);
  if ("fonts" in font) throw new Error("a collection");
  return String.fromCodePoint(...font.characterSet.filter((point) => point >= 0x20 && point < 0xffff));
};

it("a page asks for a file of the letters that it shows, in place of that of all", async () => {
  const { html, files } = await make("<p>ระบบ Coaching</p>");
  const [font = "", sheet = ""] = [...files.keys()];
  expect(lettersIn(files.get(font))).toBe("Cacghino");
  expect(html).toContain(`<link rel="preload" href="/base/_astro/${font}" as="font">`);
  expect(html).toContain(`<link rel="stylesheet" href="/base/_astro/${sheet}">`);
  expect(html).not.toMatch(/latin-400|latin\.x-1/);
});

it("the sheet says of every Latin letter in each weight which one file has it", async () => {
  const { files } = await make("<p>OTOP</p>");
  const [font] = [...files.keys()];
  const faces = [...String([...files.values()].at(-1)).matchAll(/weight:(\d+).*?url\(([^)]+)\).*?range:([^}]+)}/g)];
  expect(faces.map(([, weight, url, range]) => [weight, url, range])).toEqual([
    ["400", `/base/_astro/${font}`, "U+4F-50,U+54"],
    ["400", ALL[400], "U+26,U+41-4E,U+51-53,U+55-5A,U+61-7A"],
    ["700", ALL[700], "U+26,U+41-5A,U+61-7A"],
  ]);
});

it("the same letters are the same files, wherever and in whatever order they stand", async () => {
  const [one, other] = [await make("<p>OTOP</p>"), await make("<p>ก</p><p>POT</p>")];
  expect([...one.files.keys()]).toEqual([...other.files.keys()]);
});

it("a page without Latin letters stays as it is, and so does one that shows nearly all", async () => {
  for (const body of ["<p>ก 1</p>", `<p>${"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwy"}</p>`]) {
    const { html, files } = await make(body);
    expect(html).toContain(head);
    expect(files.size).toBe(0);
  }
});

it("a page that does not link the sheet of Latin letters is a fault of the build", async () => {
  await expect(withOwnLetters("<p>OTOP</p>", ALL)).rejects.toThrow("style sheet");
});
