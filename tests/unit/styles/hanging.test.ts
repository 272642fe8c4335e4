import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";

it("no line hangs by a negative indent: boxes within it, as words are in larger text, would take it over and lie on what is before", () => {
  const sheets = readdirSync("src", { recursive: true, encoding: "utf8" }).filter((name) =>
    /\.(?:css|astro)$/.test(name),
  );
  expect(sheets.length).toBeGreaterThan(50);
  expect(sheets.filter((name) => /text-indent:[^;]*-/.test(readFileSync(join("src", name), "utf8")))).toEqual([]);
});
