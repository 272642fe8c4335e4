import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { PARTS_FILE, partUrl } from "../../src/model/parts.ts";
import { permalinksOf } from "../../src/model/permalinks.ts";
import { buildAwkwardLibrary } from "../awkward-library.ts";
import { knowledgeOf } from "../knowledge.ts";
import { attributes, type BuiltPage, brokenLinks, readPages } from "./dist.ts";
import { compressed } from "./weight.ts";

/** A library that passes the check and has too much of everything: what an editor may do, the site must stand. */
let content: string;
let root: string;
let pages: BuiltPage[];

beforeAll(async () => {
  ({ content, root } = await buildAwkwardLibrary());
  pages = readPages(root);
}, 300_000);

describe("a library with too much of everything", () => {
  it("has no page over 700 KB, or 100 KB as it is sent", () => {
    const heavy = pages
      .filter(({ path }) => !/^\/report\/(?!corrections\/)/.test(path))
      .map(({ path, html }) => ({ path, raw: Buffer.byteLength(html), html }))
      .filter(({ raw, html }) => raw > 700_000 || (raw > 100_000 && compressed(html) > 100_000))
      .map(({ path, raw }) => `${path} ${raw}`);
    expect(heavy).toEqual([]);
  });

  it("has no link that leads nowhere, in whichever part an entry stands", () =>
    expect(brokenLinks(pages, root, "/library/")).toEqual([]));

  it("keeps every address that is promised: a list that is cut knows the part", () => {
    const ids = new Map(pages.map(({ path, html }) => [path, new Set(attributes(html, "id"))]));
    const partsOf = new Map<string, string[][]>();
    const leads = (url: string): boolean => {
      const [path = "", anchor = ""] = url.split("#");
      if (ids.get(path)?.has(anchor)) return true;
      const file = join(root, path, PARTS_FILE);
      const parts: string[][] = partsOf.get(path) ?? (existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : []);
      partsOf.set(path, parts);
      const at = parts.findIndex((anchors) => anchors.includes(anchor));
      return ids.get(partUrl(path, at + 1))?.has(anchor) ?? false;
    };
    const anchors = permalinksOf(knowledgeOf(content), { diagrams: [], data: [] }).filter((url) => url.includes("#"));
    expect(anchors.length).toBeGreaterThan(5000);
    expect(anchors.filter((url) => !leads(url))).toEqual([]);
  });
});
