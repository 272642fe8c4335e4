import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as fontkit from "fontkit";
import { describe, expect, it } from "vitest";
import { cutFonts } from "../../../src/styles/fonts/cut.ts";
import { charactersOf, PARTS, partsFor, unicodeRange, WEIGHTS } from "../../../src/styles/fonts/font-parts.ts";
import { wholeFont } from "../../../src/styles/fonts/whole.ts";

const FOLDER = "src/styles/fonts";
const open = (bytes: Buffer): fontkit.Font => {
  const font = fontkit.create(bytes);
  if ("fonts" in font) throw new Error("a collection");
  return font;
};
const served = readdirSync(FOLDER).filter((name) => name.endsWith(".woff2"));
const read = (name: string): Buffer => readFileSync(join(FOLDER, name));
const sheets = readdirSync(FOLDER).filter((name) => name.endsWith(".css"));
/** What a browser is told by a sheet that files hold, by their names. */
const toldBy = (sheet: string): [name: string, range: string][] =>
  [
    ...read(sheet)
      .toString()
      .matchAll(/url\("\.\/([^"]+)"\)[^;]*;\s*unicode-range: ([^;]+);/g),
  ].map(([, name = "", range = ""]) => [name, range]);
const told = new Map(sheets.flatMap(toldBy));
/** 0 and line ends stand in every font and are never drawn; 65535 closes the table. */
const characters = (name: string): number[] =>
  open(read(name)).characterSet.filter((point) => point >= 0x20 && point < 0xffff);

describe("fonts", () => {
  it("lie here as the packages give them: npm run fonts changes nothing", async () => {
    const cut = await cutFonts();
    expect([...cut.keys()].sort()).toEqual([...served, ...sheets].sort());
    for (const [name, bytes] of cut) expect(read(name).equals(bytes), name).toBe(true);
    expect(existsSync(join(FOLDER, "OFL.txt"))).toBe(true);
  });

  it.each(served)("%s holds what the browser is told, no more and no less", (name) => {
    expect(unicodeRange(characters(name).sort((a, b) => a - b))).toBe(told.get(name));
  });

  it.each(served)("%s is called Sarabun, and says no more: its licence lies beside it on the site", (name) => {
    const font = open(read(name));
    expect([font.familyName, font.fullName, font.postscriptName]).toEqual(["Sarabun", "Sarabun", "Sarabun"]);
    expect([font.copyright, font.version]).toEqual([null, null]);
  });

  it("no character is in two files of a weight, and both weights draw the same", () => {
    const [regular = [], bold = []] = WEIGHTS.map((weight) =>
      served.filter((name) => name.includes(`-${weight}.`)).flatMap(characters),
    );
    expect(new Set(regular).size).toBe(regular.length);
    expect(bold).toEqual(regular);
  });

  it("all of Thai, of the keyboard and of Latin-1 that Sarabun draws is there, and the signs of printed text", () => {
    const all = new Set(served.flatMap(characters));
    const asked = [...Array(0x0e5c).keys()].filter((p) => (p >= 0x20 && p < 0x100) || p >= 0x0e01);
    const whole = new Set(open(wholeFont(400)).characterSet);
    expect(asked.filter((point) => whole.has(point) && !all.has(point))).toEqual([]);
    expect([..."–—‘’“”•…′″‹›×÷±½−≈≠≤≥←↑→↓€"].filter((sign) => !all.has(sign.codePointAt(0) ?? 0))).toEqual([]);
  });

  it.each(served)("%s keeps the layout that browsers apply", (name) => {
    const { availableFeatures } = open(read(name));
    expect(availableFeatures).not.toContain("ss01");
    if (name.includes("thai")) expect(availableFeatures).toEqual(expect.arrayContaining(["liga", "mark", "mkmk"]));
    if (name.includes("latin")) expect(availableFeatures).toContain("kern");
  });

  it("the two that every page needs: at most 19 KB together", () => {
    const bytes = served.filter((name) => name.includes("thai")).map((name) => read(name).length);
    expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThan(19_000);
  });
});

describe("parts", () => {
  const drawn = new Set([0x21, 0x41, 0x42, 0xe0, 0x0e01, 0x0e51, 0x0e5c]);

  it("hold what the font draws, each character once", () => {
    expect([...charactersOf(drawn).values()]).toEqual([[0x21, 0x0e01], [0x0e51], [0x41, 0x42], [0xe0]]);
    expect([...charactersOf(new Set()).keys()]).toEqual(PARTS);
  });

  it("a page needs the parts of its characters", () => {
    const names = (text: string) => partsFor([...text].map((sign) => sign.charCodeAt(0))).map(({ name }) => name);
    expect(names("ก OTOP & ๑")).toEqual(["thai", "latin", "old"]);
    expect(names("")).toEqual([]);
  });

  it("a range is written as CSS writes it", () => {
    expect(unicodeRange([0x20, 0x21, 0x22, 0xa0, 0x0e01, 0x0e02])).toBe("U+20-22, U+A0, U+E01-E02");
    expect(unicodeRange([])).toBe("");
  });
});
