import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { askedBy } from "../../../src/previews/asked.ts";
import { card, ground } from "../../../src/previews/card.ts";
import { drawingIn } from "../../../src/previews/drawing.ts";
import { breaksOf } from "../../../src/previews/fit.ts";
import { previewPath, STEP } from "../../../src/previews/preview-path.ts";
import { HEIGHT, WIDTH } from "../../../src/previews/size.ts";

const breaks = breaksOf();
const plain = await ground("เว็บ", "คำโปรย");
const words = { title: "ทำกลุ่มให้เข้มแข็งก่อน แล้วเชื่อมเป็นเครือข่าย", section: ["บทเรียน", "เริ่มรวมกลุ่ม"].join(STEP) };
/** A drawing of one bar, under a heading that is left out. */
const svgOf = (bar: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 300" width="400" height="300"><view id="drawing" viewBox="20 100 360 180"/>` +
  `<rect width="400" height="300" fill="#fcfcf9"/><rect y="10" width="400" height="50" fill="#14502f"/>${bar}</svg>`;
const drawingOf = async (bar: string) => {
  const svg = svgOf(bar);
  return { svg, png: await sharp(Buffer.from(svg), { density: 144 }).png().toBuffer() };
};
const bar = '<rect x="100" y="150" width="200" height="50" fill="#14502f"/>';

describe("a picture", () => {
  const cases = {
    "of an ordinary title": words,
    "of a title without words": { title: "", section: "" },
    "of a very long title": { title: "เครือข่ายสหกรณ์การเกษตรเพื่อการเรียนรู้ ".repeat(20), section: words.section.repeat(9) },
    "of one endless word": { title: "ก".repeat(500), section: "" },
    "of letters that the font lacks": { title: "网络 ①", section: "网" },
  };
  it.each(Object.entries(cases))("%s is as large as it says and at most 60 KB", async (_, said) => {
    const file = await card(plain, said, breaks);
    const { width, height, format } = await sharp(file).metadata();
    expect([width, height, format]).toEqual([WIDTH, HEIGHT, "png"]);
    expect(file.length).toBeLessThanOrEqual(60_000);
  });

  it("of the same words is the same file, of others another", async () => {
    const file = await card(plain, words, breaks);
    expect((await card(plain, { ...words }, breaks)).equals(file)).toBe(true);
    expect((await card(plain, { ...words, section: "" }, breaks)).equals(file)).toBe(false);
    expect((await card(await ground("เว็บ", ""), words, breaks)).equals(file)).toBe(false);
  });

  it("shows the drawing of its page", async () => {
    const drawing = await drawingOf(bar);
    const file = await card(plain, { ...words, drawing }, breaks);
    const { data } = await sharp(file).greyscale().raw().toBuffer({ resolveWithObject: true });
    const right = Array.from({ length: HEIGHT }, (_, row) => data[row * WIDTH + 870] ?? 0);
    expect(right.slice(0, 500).filter((shade) => shade < 100).length).toBeGreaterThan(50);
    expect(
      (await card(plain, { ...words, drawing: await drawingOf("") }, breaks)).equals(await card(plain, words, breaks)),
    ).toBe(true);
  });
});

describe("a drawing", () => {
  it("stands alone, without the paper around it, no larger than its frame", async () => {
    const sheet = await drawingIn(await drawingOf(bar), { width: 100, height: 90 });
    expect(sheet?.width).toBe(100);
    expect(sheet?.height).toBeGreaterThan(24);
    expect(sheet?.height).toBeLessThan(28);
    expect(sheet?.shades.filter((shade) => shade === 15).length).toBeGreaterThan(2000);
  });

  it("that is long shows its beginning", async () => {
    const column = '<rect x="150" y="100" width="20" height="180" fill="#14502f"/>';
    expect(await drawingIn(await drawingOf(column), { width: 100, height: 45 })).toMatchObject({
      height: 45,
    });
  });

  it("that is empty, or not told of, is none", async () => {
    expect(await drawingIn(await drawingOf(""), { width: 100, height: 90 })).toBeUndefined();
    const { svg, png } = await drawingOf(bar);
    expect(await drawingIn({ svg: svg.replace("<view", "<g"), png }, { width: 100, height: 90 })).toBeUndefined();
  });
});

describe("its address", () => {
  const site = { title: "เว็บ", tagline: "คำโปรย" };
  it("changes with every word that it shows", () => {
    const address = previewPath(words, site);
    expect(address).toMatch(/^\/previews\/[\da-f]{10}\.png$/);
    expect(previewPath({ ...words }, { ...site })).toBe(address);
    const others = [
      previewPath({ ...words, title: "อื่น" }, site),
      previewPath({ ...words, section: "อื่น" }, site),
      previewPath(words, { ...site, title: "อื่น" }),
      previewPath(words, { ...site, tagline: "อื่น" }),
    ];
    expect(new Set([address, ...others]).size).toBe(5);
  });
});

describe("a page asks for one", () => {
  const meta = (property: string, content: string) => `<meta property="${property}" content="${content}">`;
  const image = meta("og:image", "https://coop.example/library/previews/0a.png");
  it("by its head, with its words as they are", () => {
    const head = `${meta("og:title", "&quot;ก&quot; &amp; &#39;ข&#39; &lt;")}${meta("article:section", "ค › ง")}${image}`;
    expect(askedBy(`<head>${head}</head>`)).toEqual({ name: "0a.png", title: `"ก" & 'ข' <`, section: "ค › ง" });
  });

  it("or not at all", () => {
    expect(askedBy(`<head>${meta("og:title", "ก")}</head>${image}`)).toBeUndefined();
    expect(askedBy(`<head></head>${image}`)).toBeUndefined();
  });
});
