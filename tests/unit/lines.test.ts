import { globSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";

/** Thai vowels and marks that stand above or below a letter take no room in a line. */
const columns = (line: string): number => line.replace(/[\u0E31\u0E34-\u0E3A\u0E47-\u0E4E]/g, "").length;

it("no line of code is wider than 140 columns", () => {
  const files = globSync("{src,tests}/**/*.{ts,astro,css,mjs}", { exclude: ["src/styles/fonts/*.css"] });
  expect(files.length).toBeGreaterThan(500);
  const wide = files.flatMap((file) =>
    readFileSync(file, "utf8")
      .split("\n")
      .flatMap((line, i) => (columns(line) > 140 ? `${file}:${i + 1}` : [])),
  );
  expect(wide).toEqual([]);
});
