import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { attributes, DIST, readPages } from "./dist.ts";
import { styles } from "./weight.ts";

/** Parts of a selector that name classes alone: `.table .number > b` gives [[table], [number]]. Nothing for one that asks for more. */
function compounds(selector: string): string[][] {
  if (/[[():*]|\w\.\w+|#/.test(selector.replace(/\.[\w-]+/g, ".x").replace(/(?:\.x)+/g, ".x"))) return [];
  return selector
    .split(/[\s>+~]+/)
    .map((part) => [...part.matchAll(/\.([\w-]+)/g)].map(([, name = ""]) => name))
    .filter((names) => names.length > 0);
}

/** Every sheet but that of the forms, which styles what a script writes and shares short names with the pages. */
const sheets = readdirSync(join(DIST, "_astro"))
  .filter((name) => name.endsWith(".css") && !name.startsWith("contribute"))
  .map((name) => ({
    path: `/_astro/${name}`,
    selectors: [...readFileSync(join(DIST, "_astro", name), "utf8").matchAll(/([^{}@;]+)\{/g)].flatMap(
      ([, list = ""]) => list.split(","),
    ),
  }));

it("a page links the styles of everything it shows: each lies with the part that needs it", () => {
  const bare = readPages().flatMap(({ path, html }) => {
    const elements = [...new Set(attributes(html, "class"))].map((value) => new Set(value.split(/\s+/)));
    const shown = (names: readonly string[]) => elements.some((classes) => names.every((name) => classes.has(name)));
    const linked = styles(html);
    const has = new Set(sheets.filter((sheet) => linked.has(sheet.path)).flatMap(({ selectors }) => selectors));
    return sheets
      .filter((sheet) => !linked.has(sheet.path))
      .flatMap(({ selectors }) => selectors.filter((selector) => !has.has(selector)))
      .filter((selector) => compounds(selector).length > 0 && compounds(selector).every(shown))
      .map((selector) => `${path}: ${selector}`);
  });
  expect(bare).toEqual([]);
});

it("a page links each sheet once: one that comes late would else lay out the whole page again", () => {
  const twice = readPages().filter(({ html }) => {
    const linked = [...html.matchAll(/<link rel="stylesheet" href="([^"]*)"/g)].map(([, sheet]) => sheet);
    return new Set(linked).size < linked.length;
  });
  expect(twice.map(({ path }) => path)).toEqual([]);
});
