import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { PARTS_FILE, partUrl } from "../../src/model/parts.ts";
import { permalinksOf } from "../../src/model/permalinks.ts";
import { sectionOf } from "../../src/model/sections.ts";
import { sectionAnchor } from "../../src/model/shared-lists.ts";
import { buildAwkwardLibrary, GROUP } from "../awkward-library.ts";
import { knowledgeOf } from "../knowledge.ts";
import { attributes, type BuiltPage, brokenLinks, readPages, textOf } from "./dist.ts";
import { compressed } from "./weight.ts";

/** A library that passes the check and has too much of everything: what an editor may do, the site must stand. */
let content: string;
let root: string;
let pages: readonly BuiltPage[];

beforeAll(async () => {
  ({ content, root } = await buildAwkwardLibrary());
  pages = readPages(root);
}, 300_000);

describe("a library with too much of everything", () => {
  it("has no page over 700 KB, or 100 KB as it is sent", () => {
    const heavy = pages
      .map(({ path, html }) => ({ path, raw: Buffer.byteLength(html), html }))
      .filter(({ raw, html }) => raw > 700_000 || (raw > 100_000 && compressed(html) > 100_000))
      .map(({ path, raw }) => `${path} ${raw}`);
    expect(heavy).toEqual([]);
  });

  it("has no link that leads nowhere, in whichever part an entry stands", () =>
    expect(brokenLinks(pages, root, "/library/")).toEqual([]));

  it("repeats the head of a table that is cut, and gives no anchor twice", () => {
    const tables = pages.filter(({ path }) => /^\/report\/gamma\/wide\//.test(path));
    expect(tables.length).toBeGreaterThan(5);
    const heads = tables.map(({ html }) => textOf(/<thead>.*?<\/thead>/s.exec(html)?.[0] ?? "").trim());
    expect(new Set(heads)).toEqual(new Set([heads[0]]));
    // A group of rows that goes on says so under the head of each page, and once where it begins.
    const groups = tables.map(
      ({ html }) => textOf(/<tbody>.*?<\/tbody>/s.exec(html)?.[0] ?? "").split(GROUP).length - 1,
    );
    expect(new Set(groups)).toEqual(new Set([0, 1]));
    expect(groups.filter((count) => count === 1).length).toBeGreaterThan(5);
    expect(tables.filter(({ html }) => textOf(html).includes(`${GROUP} (ต่อ)`)).length).toBeGreaterThan(5);
    const ids = tables.flatMap(({ html }) => attributes(html, "id")).filter((id) => /^table-w/.test(id));
    expect(ids).toHaveLength(new Set(ids).size);
  });

  it("shows at most a hundred lessons with a network, and leads to all", () => {
    const html = pages.find(({ path }) => path === "/networks/nam-phueng/")?.html ?? "";
    const lessonsIn = (text: string) => attributes(text, "href").filter((link) => /\/lessons\/[^/]+\/$/.test(link));
    const lists = html.match(/<ul class="entries".*?<\/ul>/gs) ?? [];
    const shown = lists.flatMap(lessonsIn).length;
    expect(shown).toBeGreaterThan(50);
    expect(shown).toBeLessThanOrEqual(100);
    const all = pages.filter(({ path }) => path.startsWith("/networks/nam-phueng/lessons/"));
    const listed = all.flatMap((page) => page.html.match(/<ul class="entries".*?<\/ul>/gs) ?? []).flatMap(lessonsIn);
    const { lessons } = knowledgeOf(content);
    expect(listed.sort()).toEqual(lessons.map(({ url }) => `/library${url}`).sort());
    expect(attributes(html, "href")).toContain("/library/networks/nam-phueng/lessons/");
  });

  it("keeps every address that is promised: a list that is cut knows the part", () => {
    const ids = new Map(pages.map(({ path, html }) => [path, new Set(attributes(html, "id"))]));
    const partsOf = new Map<string, ReadonlyMap<string, number>>();
    const partsAt = (path: string): ReadonlyMap<string, number> => {
      const file = join(root, path, PARTS_FILE);
      const parts: string[][] = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : [];
      return new Map(parts.flatMap((anchors, i) => anchors.map((anchor) => [anchor, i + 1] as const)));
    };
    const leads = (url: string): boolean => {
      const [path = "", anchor = ""] = url.split("#");
      if (ids.get(path)?.has(anchor)) return true;
      const parts = partsOf.get(path) ?? partsAt(path);
      partsOf.set(path, parts);
      return ids.get(partUrl(path, parts.get(anchor) ?? 0))?.has(anchor) ?? false;
    };
    const knowledge = knowledgeOf(content);
    const anchors = permalinksOf(knowledge, { diagrams: [], data: [] }).filter((url) => url.includes("#"));
    const corrections = knowledge.corrections.flatMap((correction) => {
      const section = sectionOf(knowledge.sections, correction);
      if (!section) throw new Error(`no section ${correction.section}`);
      return [
        `/report/corrections/#${correction.id}`,
        `/report/corrections/#${sectionAnchor(section)}`,
        `${section.url}#n-${correction.id}`,
        `${section.url}#${correction.at}`,
      ];
    });
    anchors.push(...new Set(corrections));
    expect(anchors.length).toBeGreaterThan(7_000);
    expect(anchors.filter((url) => !leads(url))).toEqual([]);
  });
});
