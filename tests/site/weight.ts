import { readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import { attributes, DIST, textOf } from "./dist.ts";

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
const sum = (paths: Iterable<string>): number => [...paths].reduce((total, path) => total + sizeOf(path), 0);

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

/** Bytes of these scripts. */
export const scriptBytes = (html: string): number => sum(scripts(html));

export const styles = (html: string): Set<string> =>
  new Set(
    [...html.matchAll(/<link\b[^>]*>/g)].flatMap(([tag]) =>
      attributes(tag, "rel")[0] === "stylesheet" ? attributes(tag, "href") : [],
    ),
  );

interface Face {
  path: string;
  weight: string;
  covers: (point: number) => boolean;
}

/** The `@font-face` rules of a page's own styles. */
const faces = (html: string): Face[] => [...styles(html)].flatMap((path) => facesOf(path));

const facesKnown = new Map<string, Face[]>();
function facesOf(path: string): Face[] {
  const before = facesKnown.get(path);
  if (before) return before;
  const found = readFaces(file(path).toString());
  facesKnown.set(path, found);
  return found;
}

function readFaces(css: string): Face[] {
  return [...css.matchAll(/@font-face\s*\{([^}]*)\}/g)].flatMap(([, rule = ""]) => {
    const [, path] = rule.match(/url\(["']?([^"')]+\.woff2)/) ?? [];
    const ranges = (rule.match(/unicode-range:\s*([^;}]+)/)?.[1] ?? "").split(",").map((range) => {
      const [from = "", to = from] = range.trim().replace(/^U\+/i, "").split("-");
      return [Number.parseInt(from, 16), Number.parseInt(to, 16)] as const;
    });
    const weight = rule.match(/font-weight:\s*(\w+)/)?.[1] ?? "400";
    const covers = (point: number): boolean => ranges.some(([from, to]) => from <= point && point <= to);
    return path ? [{ path, weight: weight === "bold" ? "700" : weight, covers }] : [];
  });
}

/** Never drawn, or in another face: the head, what is hidden until a script shows it, addresses. */
const unseen = /<head>[\s\S]*?<\/head>|<(\w+)\b[^>]*\s(?:hidden(?=[\s>=])|class="latin")[^>]*>[^<]*<\/\1>/g;
/** Elements whose letters are bold by `base.css`. */
const bold = /<(h[1-3]|b|strong|em|th)\b[^>]*>([\s\S]*?)<\/\1>/g;

/** The font files that a browser fetches for the page's characters, each in the weights in which they stand. */
export function fonts(html: string): Set<string> {
  const shown = html.replace(unseen, "");
  const points = (part: string): Set<number> => new Set([...textOf(part)].map((letter) => letter.codePointAt(0) ?? 0));
  const heavy = points([...shown.matchAll(bold)].map(([all]) => all).join(" "));
  const plain = points(shown.replace(bold, " "));
  return new Set(
    faces(html).flatMap(({ path, weight, covers }) =>
      [...(weight === "700" ? heavy : plain)].some(covers) ? [path] : [],
    ),
  );
}

const known = new Map<string, Weight>();

/** Weighs a page, once for all who ask. */
export function weigh(html: string): Weight {
  const before = known.get(html);
  if (before) return before;
  const parts = { html: compressed(html), css: sum(styles(html)), fonts: sum(fonts(html)), js: scriptBytes(html) };
  const weight = { ...parts, total: parts.html + parts.css + parts.fonts + parts.js };
  known.set(html, weight);
  return weight;
}
