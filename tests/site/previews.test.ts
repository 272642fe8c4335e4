import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { termsOf } from "../../src/model/terms.ts";
import { askedBy } from "../../src/previews/asked.ts";
import { frameOf } from "../../src/previews/card.ts";
import { breaksOf, fitted } from "../../src/previews/fit.ts";
import { site } from "../../src/site.ts";
import { oneSpace } from "../../src/text/one-space.ts";
import { cutInText, cutWords } from "../browser/cut-words.ts";
import { knowledge } from "../knowledge.ts";
import { partedBy } from "../line-ends.ts";
import { DIST, decode, readPages } from "./dist.ts";

/** What messengers show of a page whose address is sent: LINE, and all that read Open Graph. */
const MOST_BYTES = 60_000;
const headOf = (html: string): string => html.slice(0, html.indexOf("</head>"));
/** What a page says of itself, by property or name; of each one thing. */
function told(html: string): Map<string, string> {
  const all = [...headOf(html).matchAll(/<meta (?:property|name)="([^"]+)" content="([^"]*)">/g)];
  const pairs = all.map(([, name = "", content = ""]): [string, string] => [name, decode(content)]);
  expect(new Set(pairs.map(([name]) => name)).size).toBe(pairs.length);
  return new Map(pairs);
}
const pages = readPages().map(({ path, html }) => ({ path, html, told: told(html) }));
/** What only leads on, or stands at every address that is not found, is not sent to anyone. */
const shared = pages.filter(({ path, html }) => path !== "/404.html" && !html.includes('http-equiv="refresh"'));
const fileOf = (image = ""): string => join(DIST, new URL(image).pathname.slice(site.base.length));

describe("a page that is sent to someone", () => {
  it("says what it is called, what it is about, and that it is Thai", () => {
    expect(shared.length).toBeGreaterThan(100);
    for (const { path, told } of shared) {
      expect(told.get("og:title"), path).toBeTruthy();
      expect(told.get("og:description"), path).toBe(told.get("description"));
      expect(told.get("og:locale"), path).toBe("th_TH");
      expect(told.get("og:type"), path).toBe(path === "/" ? "website" : "article");
      expect(told.get("og:url"), path).toBe(new URL(site.base + path.slice(1), site.url).href);
      expect(told.get("twitter:card"), path).toBe("summary_large_image");
    }
  });

  it("has a picture at a whole address, with its size and its words", () => {
    for (const { path, told } of shared) {
      expect(told.get("og:image"), path).toMatch(new RegExp(`^${site.url}${site.base}previews/[\\da-f]+\\.png$`));
      expect(told.get("og:image:alt"), path).toBe(told.get("og:title"));
      const file = readFileSync(fileOf(told.get("og:image")));
      expect(file.length, path).toBeLessThanOrEqual(MOST_BYTES);
      // A PNG says its size in its first chunk.
      const size = [file.readUInt32BE(16), file.readUInt32BE(20)].map(String);
      expect([told.get("og:image:width"), told.get("og:image:height")], path).toEqual(size);
    }
  });

  it("no other has one, and no picture is there that nobody asks for", () => {
    const asked = new Set(pages.flatMap(({ told }) => told.get("og:image") ?? []).map((image) => fileOf(image)));
    expect(new Set(shared.map(({ told }) => fileOf(told.get("og:image"))))).toEqual(asked);
    expect(
      readdirSync(join(DIST, "previews"))
        .map((name) => join(DIST, "previews", name))
        .sort(),
    ).toEqual([...asked].sort());
  });
});

it("no line of a picture's title ends inside a word, or parts a number from what it counts", () => {
  const breaks = breaksOf(termsOf(knowledge));
  let ends = 0;
  const parted = shared.flatMap(({ path, html }) => {
    const asked = askedBy(html);
    if (!asked) return [];
    const title = oneSpace(asked.title);
    const { lines } = fitted(title, frameOf(existsSync(join(DIST, `${path.slice(0, -1)}.svg`))), breaks);
    let place = 0;
    return lines.flatMap((line, i) => {
      const start = title.indexOf(line.replace(/…$/, ""), place);
      place = start + line.length;
      if (i === 0) return [];
      ends++;
      const cut = { before: title.slice(0, start), after: title.slice(start) };
      const found = [...cutWords(cut), ...cutInText(cut), ...partedBy(cut)];
      return found.map((what) => `${path}: ${what} in: ${cut.before}|${cut.after}`);
    });
  });
  expect(ends).toBeGreaterThan(200);
  expect(parted).toEqual([]);
});

it("a diagram's picture shows the diagram: it is dark where others have paper", async () => {
  const image = (path: string) => fileOf(shared.find((page) => page.path === path)?.told.get("og:image"));
  const inkAtRight = async (path: string): Promise<number> => {
    const right = sharp(image(path)).extract({ left: 600, top: 20, width: 580, height: 470 }).greyscale().raw();
    return (await right.toBuffer()).filter((shade) => shade < 200).length;
  };
  const drawn = readdirSync(join(DIST, "diagrams")).filter((name) => name.endsWith(".svg"));
  expect(await inkAtRight("/diagrams/")).toBeLessThan(100);
  // A drawing that another stands for keeps its file, and its page leads on.
  const own = drawn.map((name) => `/diagrams/${name.replace(".svg", "")}/`);
  const pictured = own.filter((path) => shared.some((page) => page.path === path));
  expect(pictured.length).toBeGreaterThan(5);
  for (const path of pictured) expect(await inkAtRight(path), path).toBeGreaterThan(1000);
});
