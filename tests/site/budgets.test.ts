import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { knowledge as k } from "../knowledge.ts";
import { attributes, DIST, readPages } from "./dist.ts";

/** Budgets for a phone on a slow line, in bytes as a static host sends them. Raise one only with a reason in the commit. */
const pages = new Map(readPages().map(({ path, html }) => [path, html]));
const html = (path: string): string => pages.get(path) ?? "";
const size = (path: string): number => gzipSync(html(path)).length;

/** Files the page asks for at once: styles and scripts; fonts and what scripts fetch later not counted. */
const linked = (path: string): string[] =>
  [...new Set([...attributes(html(path), "href"), ...attributes(html(path), "src")])].filter((link) =>
    /^\/_astro\/[^"]+\.(?:css|js)$/.test(link),
  );
const bytes = (links: readonly string[]): number =>
  links.reduce((sum, link) => sum + gzipSync(readFileSync(join(DIST, link))).length, 0);

describe("bytes", () => {
  it("an entry's page: at most 24 KB of HTML, style and script, gzip", () => {
    const heavy = [...k.networks, ...k.lessons, ...k.provinces]
      .map(({ url }) => ({ url, size: size(url) + bytes(linked(url)) }))
      .filter(({ size: total }) => total > 24_000);
    expect(heavy).toEqual([]);
  });

  it("home: at most 25 KB of HTML, style and script, gzip", () =>
    expect(size("/") + bytes(linked("/"))).toBeLessThan(25_000));

  it("any page: at most 48 KB of HTML, gzip", () => {
    const heavy = [...pages.keys()]
      .map((path) => ({ path, size: size(path) }))
      .filter(({ size: total }) => total > 48_000);
    expect(heavy).toEqual([]);
  });

  it("fonts: at most 45 KB in all", () => {
    const fonts = readdirSync(join(DIST, "_astro")).filter((name) => name.endsWith(".woff2"));
    expect(fonts).toHaveLength(6);
    expect(fonts.reduce((sum, path) => sum + readFileSync(join(DIST, "_astro", path)).length, 0)).toBeLessThan(45_000);
  });
});
