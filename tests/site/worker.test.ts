import { readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { expect, it } from "vitest";
import type { Handover } from "../../src/offline/handover.ts";
import { namesFiles, needsOf } from "../../src/offline/linked-files.ts";
import { isOwnPage } from "../../src/offline/own-page.ts";
import { DIST, readPages } from "./dist.ts";

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

it("the worker: at most 3.5 KB, brotli", () => expect(compressed(Buffer.from(worker))).toBeLessThan(3_500));

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

it("every page names styles that are there", () => {
  for (const page of pages) {
    const paths = whole(page);
    expect(paths.filter((path) => path.endsWith(".css")).length, page).toBeGreaterThan(0);
    expect(paths.filter((path) => path.endsWith(".woff2")).length, page).toBeGreaterThan(1);
  }
});
