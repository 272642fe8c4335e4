import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import type { Handover } from "../../src/offline/handover.ts";
import { IN_INDEX, type KeepList, LIST } from "../../src/offline/keep-list.ts";
import { namesFiles, namesIn, needsOf } from "../../src/offline/linked-files.ts";
import { isOwnPage } from "../../src/offline/own-page.ts";
import { packBytes, packPath, unpack } from "../../src/offline/pack.ts";
import { attributes, DIST, readPages } from "./dist.ts";

const worker = readFileSync(join(DIST, "sw.js"), "utf8");
const handover: Handover = JSON.parse(/^const HANDOVER=(.*);$/m.exec(worker)?.[1] ?? "");
const { base, pages, files } = handover;
const read = (path: string): Buffer =>
  readFileSync(join(DIST, path.slice(base.length).replace(/(?:^|\/)$/, "$&index.html")));
const compressed = (content: Buffer): number => brotliCompressSync(content).length;

/** A page and every file it needs, in turn. */
function whole(page: string): string[] {
  const found = [page];
  for (const path of found) {
    if (path !== page && !namesFiles(path)) continue;
    found.push(...needsOf(read(path).toString(), base).filter((need) => !found.includes(need)));
  }
  return found;
}
const weight = (paths: readonly string[]): number =>
  [...new Set(paths)].reduce(
    (sum, path) => sum + (path.endsWith(".woff2") ? read(path).length : compressed(read(path))),
    0,
  );

// Of it 0.6 KB tell what a network in between sends from the site's own files: it comes when a page stands, and seldom.
it("the worker: at most 4.2 KB, brotli", () => expect(compressed(Buffer.from(worker))).toBeLessThan(4_200));

it("what a first visit fetches for later: at most 60 KB, brotli, whatever the site holds", () => {
  expect(pages[0]).toBe(`${base}offline/`);
  expect(weight([...pages.flatMap(whole), ...files])).toBeLessThan(60_500);
});

it("with Save-Data: at most 45 KB, most of which the page that was opened has fetched already", () =>
  expect(weight([...whole(`${base}offline/`), ...files])).toBeLessThan(45_000));

it("every page says that it is ours, so that it can be told from others", () => {
  const strange = readPages().filter(({ html }) => !isOwnPage(html, base));
  expect(strange.map(({ path }) => path)).toEqual([]);
});

describe("what can be kept by hand", () => {
  const list: KeepList = JSON.parse(readFileSync(join(DIST, LIST), "utf8"));
  const unpacked = Promise.all(
    list.packs.map(async (name) => {
      const content = readFileSync(join(DIST, packPath(name)));
      return { name, content, files: await unpack(new Blob([content])) };
    }),
  );

  it("weighs what it says, and is what the site shows", async () => {
    for (const { name, content, files } of await unpacked) {
      expect(packBytes(name)).toBe(content.length);
      for (const [path, packed] of files)
        if (!path.startsWith(IN_INDEX)) expect(read(base + path).equals(packed), path).toBe(true);
    }
  });

  it("all of it: every page with every file that it names, and the whole index, once", async () => {
    const paths = (await unpacked).flatMap(({ files }) => [...files.keys()]);
    expect(new Set(paths).size).toBe(paths.length);
    const shown = readPages().map(({ path }) => path.slice(1));
    const missing = shown.filter((path) => !paths.includes(path) && !["404.html", "offline/"].includes(path));
    expect(missing).toEqual([]);
    const held = new Set(paths);
    for (const path of paths.filter(
      (name) => name === "" || name.endsWith("/") || (namesFiles(name) && !name.startsWith(IN_INDEX)),
    ))
      expect(
        namesIn(read(base + path).toString(), base).filter((name) => !held.has(name.slice(base.length))),
        path,
      ).toEqual([]);
    const index = readdirSync(join(DIST, "pagefind", list.index), { recursive: true, withFileTypes: true });
    expect(paths.filter((path) => path.startsWith(IN_INDEX))).toHaveLength(
      index.filter((file) => file.isFile()).length,
    );
    expect(list.sections.all?.packs).toHaveLength(list.packs.length);
  });

  it("is for every section on the page, and no other", () => {
    const page = readFileSync(join(DIST, "offline/index.html"), "utf8");
    expect(attributes(page, "data-section").sort()).toEqual(Object.keys(list.sections).sort());
  });

  it("the list of it: at most 3.5 KB, brotli", () =>
    expect(compressed(readFileSync(join(DIST, LIST)))).toBeLessThan(3_500 + 12 * list.packs.length));
});

it("the manifest is Thai, of this base, and its icons are as large as it says", async () => {
  const manifest = JSON.parse(readFileSync(join(DIST, "manifest.webmanifest"), "utf8"));
  expect(manifest).toMatchObject({ lang: "th", start_url: base, scope: base, display_override: ["minimal-ui"] });
  expect(manifest.name).toMatch(/[ก-๛]/);
  expect(manifest.icons.map(({ purpose }: { purpose: string }) => purpose)).toContain("maskable");
  for (const { src, sizes } of [...manifest.icons, { src: `${base}icons/apple-touch.png`, sizes: "180x180" }]) {
    const { width, height } = await sharp(read(src)).metadata();
    expect(`${width}x${height}`).toBe(sizes);
  }
});

it("every page names styles that are there", () => {
  for (const page of pages) {
    const paths = whole(page);
    expect(paths.filter((path) => path.endsWith(".css")).length, page).toBeGreaterThan(0);
    expect(paths.filter((path) => path.endsWith(".woff2")).length, page).toBeGreaterThan(1);
  }
});
