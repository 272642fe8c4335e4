import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { attributes, DIST, readPages } from "./dist.ts";

/** Addresses that were published once (tests/permalinks.txt), on the built site: the page or file, and the anchor in it. */
describe("permalinks", () => {
  const ids = new Map(readPages().map(({ path, html }) => [path, new Set(attributes(html, "id"))]));
  const leads = (url: string): boolean => {
    const [path = "", anchor] = url.split("#");
    if (!path.endsWith("/")) return existsSync(join(DIST, path));
    return anchor === undefined ? ids.has(path) : (ids.get(path)?.has(anchor) ?? false);
  };

  it("all lead somewhere", () => {
    const urls = readFileSync("tests/permalinks.txt", "utf8").trimEnd().split("\n");
    expect(urls.filter((url) => !leads(url))).toEqual([]);
  });
});
