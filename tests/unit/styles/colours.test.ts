import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";

it("each colour is written once, in all styles together", () => {
  const sheets = readdirSync("src", { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".css"));
  const colours = sheets
    .map((name) => readFileSync(join("src", name), "utf8").replace(/\/\*[\s\S]*?\*\//g, ""))
    .flatMap((text) => [...text.matchAll(/:[^;{}]*;/g)])
    .flatMap(([declaration]) => declaration.match(/#[\da-f]{3,8}\b|\b(?:rgb|hsl|oklch|lab|lch)a?\([^)]*\)/gi) ?? []);
  expect(colours.length).toBeGreaterThan(20);
  expect(colours.filter((colour, i) => colours.indexOf(colour) !== i)).toEqual([]);
});
