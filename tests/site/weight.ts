import { readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import { attributes, DIST } from "./dist.ts";

/** What a first visit to a page costs, in bytes as a host that knows brotli sends them. KB are thousands of bytes. */
export interface Weight {
  html: number;
  css: number;
  fonts: number;
  js: number;
  total: number;
}

const file = (path: string): Buffer => readFileSync(join(DIST, path));
/** Quality 9: about what hosts reach that compress as they answer. */
export const compressed = (bytes: Buffer | string): number =>
  brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }).length;
const sizes = new Map<string, number>();
const sizeOf = (path: string): number => {
  const known = sizes.get(path) ?? (path.endsWith(".woff2") ? file(path).length : compressed(file(path)));
  sizes.set(path, known);
  return known;
};
/** Bytes of these files. */
export const sum = (paths: Iterable<string>): number => [...paths].reduce((total, path) => total + sizeOf(path), 0);

/** Scripts that a page starts with, and what they import before anything happens; what they load later is not among them. */
export function scripts(html: string): Set<string> {
  const found = new Set<string>();
  const add = (path: string): void => {
    if (found.has(path)) return;
    found.add(path);
    for (const [, link = ""] of file(path)
      .toString()
      .matchAll(/(?:\bfrom|\bimport)\s*"(\.[^"]+\.js)"/g))
      add(posix.join(posix.dirname(path), link));
  };
  for (const [tag] of html.matchAll(/<script\b[^>]*>/g)) for (const path of attributes(tag, "src")) add(path);
  return found;
}

/** Bytes of all that a page runs before anything happens: its scripts, and the one in its own text. */
export const scriptBytes = (html: string): number =>
  [...html.matchAll(/<script>(.*?)<\/script>/gs)].reduce(
    (total, [, own = ""]) => total + compressed(own),
    sum(scripts(html)),
  );

export const styles = (html: string): Set<string> =>
  new Set(
    [...html.matchAll(/<link\b[^>]*>/g)].flatMap(([tag]) =>
      attributes(tag, "rel")[0] === "stylesheet" ? attributes(tag, "href") : [],
    ),
  );

/** The font files that a page asks for: those of the letters it shows, as tests/browser/layout-shift.test.ts finds in a browser. */
export const fonts = (html: string): Set<string> =>
  new Set(
    [...html.matchAll(/<link\b[^>]*>/g)].flatMap(([tag]) =>
      attributes(tag, "as")[0] === "font" ? attributes(tag, "href") : [],
    ),
  );

const known = new Map<string, Weight>();

/** Weighs a page, once for all who ask. */
export function weigh(html: string): Weight {
  const before = known.get(html);
  if (before) return before;
  const parts = { html: compressed(html), css: sum(styles(html)), fonts: sum(fonts(html)), js: sum(scripts(html)) };
  const weight = { ...parts, total: parts.html + parts.css + parts.fonts + parts.js };
  known.set(html, weight);
  return weight;
}
