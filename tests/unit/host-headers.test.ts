import { expect, it } from "vitest";
import { headersFile } from "../../src/host-headers.ts";

it("every rule is below the base that the site lives under", () => {
  const paths = headersFile("/value-network/")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith(" "));
  expect(paths.length).toBeGreaterThan(4);
  expect(paths.filter((path) => !path.startsWith("/value-network/"))).toEqual([]);
});

it("what changes under its name is asked for each time; what can't change is kept", () => {
  const lines = headersFile("/").split("\n");
  const after = (path: string) => lines[lines.indexOf(path) + 1]?.trim();
  for (const path of ["/sw.js", "/pagefind/current.json"]) expect(after(path), path).toBe("Cache-Control: no-cache");
  for (const path of ["/_astro/*", "/pagefind/:index/*"]) expect(after(path), path).toContain("immutable");
});
