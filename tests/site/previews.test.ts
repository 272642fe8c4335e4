import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { site } from "../../src/site.ts";
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
