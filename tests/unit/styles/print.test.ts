import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";

it("what is otherwise on paper stands in one folder", () => {
  const sheets = readdirSync("src", { recursive: true, encoding: "utf8" })
    .map((name) => name.replaceAll("\\", "/"))
    .filter((name) => /\.(?:css|astro)$/.test(name));
  const printed = sheets.filter((name) =>
    /@media print|@page|@layer print\b/.test(readFileSync(join("src", name), "utf8")),
  );
  expect(printed.length).toBeGreaterThan(1);
  expect(printed.filter((name) => !name.startsWith("styles/print/"))).toEqual([]);
});
