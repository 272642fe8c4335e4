import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { units } from "../../src/model/sections.ts";
import { knowledge as k } from "../knowledge.ts";
import { DIST, readPages } from "./dist.ts";

const pages = readPages();
const twinOf = (path: string): string => join(DIST, path, "index.md");
const read = (path: string): string => readFileSync(twinOf(path), "utf8");
const hasActions = (html: string): boolean => html.includes(" data-actions");

describe("the twins of pages in Markdown", () => {
  it("stand beside every page with a line of actions, and beside no other; each such page names its own", () => {
    for (const { path, html } of pages) {
      expect(existsSync(twinOf(path)), path).toBe(hasActions(html));
      expect(html.includes('<link rel="alternate" href="index.md" type="text/markdown">'), path).toBe(hasActions(html));
    }
  });

  it("say what they are, and lead to pages that are there", () => {
    const known = new Set(pages.map(({ path }) => path));
    for (const { path } of pages.filter(({ html }) => hasActions(html))) {
      const text = read(path);
      expect(text, path).toMatch(
        /^---\ntitle: ".+"\nurl: ".+"\ncite: ".+"\nversion: "[0-9a-f]{12}"\n(?:versionDate: ".+"\n)?---\n\n/,
      );
      expect(text, path).toMatch(/^# ./m);
      for (const [, to = ""] of text.matchAll(/\]\((\/[^)#?]*)/g))
        expect(known.has(to) || existsSync(join(DIST, to)), `${path}: ${to}`).toBe(true);
    }
  });

  it("of a report hold every word of it", () => {
    const letters = (text: string): string => text.replace(/\[\^\d+\]|[^\p{L}\p{M}\p{N}]/gu, "");
    for (const section of k.sections) {
      const parts = pages.filter(({ path }) => path === section.url || path.startsWith(`${section.url}page/`));
      const text = letters(parts.map(({ path }) => read(path)).join("\n"));
      for (const unit of units(section))
        for (const cell of unit.text.split(" | "))
          expect(text, `${section.id}#${unit.anchor}`).toContain(letters(cell));
    }
  });
});

it("llms.txt leads to twins and files that are there", () => {
  const text = readFileSync(join(DIST, "llms.txt"), "utf8");
  const links = [...text.matchAll(/\]\((\/[^)]*)\)/g)].map(([, to = ""]) => to);
  expect(links.length).toBeGreaterThan(20);
  expect(links.filter((to) => !existsSync(join(DIST, to)))).toEqual([]);
});
