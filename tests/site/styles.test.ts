import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { DIST, readPages } from "./dist.ts";

/** Every declaration of a property in the built site: style sheets, pages and drawings, whose styles stand in the file. */
function declarations(property: string): string[] {
  const found = new Set<string>();
  for (const name of readdirSync(DIST, { recursive: true, encoding: "utf8" })) {
    if (!/\.(?:css|html|svg)$/.test(name)) continue;
    const text = readFileSync(join(DIST, name), "utf8");
    const styles = name.endsWith(".css") ? [text] : (text.match(/<style[\s\S]*?<\/style>/g) ?? []);
    for (const style of styles)
      for (const [declaration] of style.matchAll(new RegExp(`[\\w-]*${property}\\s*:[^;}]*;?`, "g")))
        found.add(declaration);
  }
  return [...found];
}

/** Parts of a value: `underline rgb(0 0 0)` has two. */
const parts = (declaration: string): string[] =>
  declaration
    .replace(/^[^:]*:|!important|;$/g, "")
    .replace(/\([^()]*\)/g, "()")
    .trim()
    .split(/\s+/);

/** How each rule of a sheet begins that stands in no other: `@layer base`, `.table td`. */
function topLevel(sheet: string): string[] {
  const rules: string[] = [];
  let depth = 0;
  for (const [, text = "", end] of sheet.matchAll(/((?:"[^"]*"|[^"{};])*)([{};])/g)) {
    if (depth === 0 && text.trim()) rules.push(text.trim());
    depth += end === "{" ? 1 : end === "}" ? -1 : 0;
  }
  return rules;
}

/** Names of layers in the order in which a sheet first names them. */
const layersOf = (sheet: string): string[] =>
  topLevel(sheet).flatMap((rule) => /^@layer (.+)$/.exec(rule)?.[1]?.split(/,\s*/) ?? []);

describe("styles that every browser reads", () => {
  const shorthands = declarations("text-decoration").filter((found) => /^text-decoration\s*:/.test(found));

  it("no thickness in text-decoration: Safari before 26.2 drops the whole line, and with it the mark of a corrected word", () => {
    expect(shorthands.length).toBeGreaterThan(1);
    expect(shorthands.filter((found) => parts(found).some((part) => /^[\d.]|^(?:from-font|auto)$/.test(part)))).toEqual(
      [],
    );
  });

  it("a style or colour in text-decoration is told to Safari under its own name, too", () => {
    const own = new Set(declarations("text-decoration").filter((found) => found.startsWith("-webkit-")));
    const missing = shorthands.filter((found) => parts(found).length > 1 && !own.has(`-webkit-${found}`));
    expect(missing).toEqual([]);
  });

  it("no text-wrap: pretty: with words that are kept whole, Safari 26 does not open the page", () => {
    expect(declarations("text-wrap").filter((found) => found.includes("pretty"))).toEqual([]);
  });

  it("no light-dark(): the pairs of tokens.css are told in words that the oldest browsers of cssTarget know", () => {
    expect(declarations("--paper").join()).toMatch(
      /--paper:var\(--[\w-]*light,#[\da-f]+\)var\(--[\w-]*dark,#[\da-f]+\)/,
    );
    expect(declarations("").filter((found) => found.includes("light-dark("))).toEqual([]);
  });
});

describe("layers: which rule wins hangs neither on which sheet is linked first nor on how many classes it names", () => {
  const LAYERS = ["base", "parts", "pages", "print", "states"];
  const sheets = readdirSync(join(DIST, "_astro"))
    .filter((name) => name.endsWith(".css"))
    .map((name) => ({ name, text: readFileSync(join(DIST, "_astro", name), "utf8") }));
  const first = sheets.find(({ name }) => name.startsWith("every-page."));

  it("every page links the sheet first that says in which order they stand", () => {
    expect([...new Set(layersOf(first?.text ?? ""))]).toEqual(LAYERS);
    const pages = readPages().filter(({ html }) => html.includes('rel="stylesheet"'));
    expect(pages.length).toBeGreaterThan(0);
    expect(pages.filter(({ html }) => !html.split('rel="stylesheet"')[1]?.includes(`/${first?.name}"`))).toEqual([]);
  });

  it("every rule is in one of them, but those that have none: fonts and the sheet of paper", () => {
    const outside = sheets.flatMap(({ name, text }) =>
      topLevel(text)
        .filter((rule) => !/^@(?:layer|font-face|page)\b/.test(rule))
        .map((rule) => `${name}: ${rule}`),
    );
    expect(outside).toEqual([]);
    expect(sheets.flatMap(({ text }) => layersOf(text)).filter((layer) => !LAYERS.includes(layer))).toEqual([]);
  });

  it("nothing needs !important, which turns their order round", () => {
    expect(sheets.filter(({ text }) => text.includes("!important"))).toEqual([]);
  });
});
