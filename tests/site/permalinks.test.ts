import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { PARTS_FILE, partUrl } from "../../src/model/parts.ts";
import { attributes, DIST, readPages } from "./dist.ts";

/** Addresses that were published once (tests/permalinks.txt), on the built site: the page or file, and the anchor in it. */
describe("permalinks", () => {
  const ids = new Map(readPages().map(({ path, html }) => [path, new Set(attributes(html, "id"))]));
  const leads = (url: string): boolean => {
    const [path = "", anchor] = url.split("#");
    if (!path.endsWith("/")) return existsSync(join(DIST, path));
    if (anchor === undefined || ids.get(path)?.has(anchor)) return ids.has(path);
    // A list that was cut says which of its parts has the anchor (components/moved-anchor.client.ts).
    const file = join(DIST, path, PARTS_FILE);
    const parts: string[][] = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : [];
    return parts.some((anchors, i) => anchors.includes(anchor) && ids.get(partUrl(path, i + 1))?.has(anchor));
  };

  it("all lead somewhere", () => {
    const urls = readFileSync("tests/permalinks.txt", "utf8").trimEnd().split("\n");
    expect(urls.filter((url) => !leads(url))).toEqual([]);
  });
});
