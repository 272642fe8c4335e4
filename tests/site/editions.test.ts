import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { lexer, type Token, type Tokens } from "marked";
import { describe, expect, it } from "vitest";
import { units } from "../../src/model/sections.ts";
import { reportText } from "../../src/words/report.ts";
import { twinText } from "../../src/words/twins.ts";
import { knowledge as k } from "../knowledge.ts";
import { attributes, DIST, decode, readPages } from "./dist.ts";

const pages = readPages();
const twinOf = (path: string): string => join(DIST, path, "index.md");
const read = (path: string): string => readFileSync(twinOf(path), "utf8");
const isCited = (html: string): boolean => / data-citation[ >]/.test(html);

/** What a reader of Markdown sees of a cell; signs of notes are beside its words. */
const shown = (text: string): string =>
  text
    .replace(/\[\^\d+\]|\\(?=[.[\]])/g, "")
    .replace(/\s+/g, " ")
    .trim();
const textOf = (tokens: readonly Token[]): string =>
  tokens
    .map((token) => ("tokens" in token && token.tokens ? textOf(token.tokens) : "text" in token ? token.text : ""))
    .join("");
/** The tables of a page as rows of cells, without the signs of notes beside their words. */
const rowsOf = (markdown: string): string[][] =>
  lexer(markdown.replace(/\[\^\d+\]/g, "")).flatMap((token) => {
    if (token.type !== "table") return [];
    const { header, rows } = token as Tokens.Table;
    return [header, ...rows].map((row) => row.map(({ tokens }) => textOf(tokens)));
  });

describe("the twins of pages in Markdown", () => {
  it("stand beside every page but what is not found and what only leads on; each such page names its own", () => {
    for (const { path, html } of pages) {
      const isPage = path !== "/404.html" && !html.includes('http-equiv="refresh"');
      expect(existsSync(twinOf(path)), path).toBe(isPage);
      expect(html.includes('<link rel="alternate" href="index.md" type="text/markdown">'), path).toBe(isPage);
    }
  });

  it("say of words of a report at which place of it they stand, and in which entry", () => {
    const cited = k.lessons.map(({ id, title }) => ({ title, text: read(`/lessons/${id}/`) }));
    for (const { title, text } of cited) {
      const facts = new Map(
        [...text.matchAll(/^(\w+): (".*")$/gm)].map(([, key = "", said = ""]) => [key, JSON.parse(said)]),
      );
      expect(facts.get("entry")).toBe(title);
      expect(facts.get("citeInText")).toContain(facts.get("place"));
      expect(facts.get("citeFile")).toMatch(/\/lessons\/.+\.csl\.json$/);
    }
  });

  it("stand beside every page that is in the sitemap or that a page leads to", () => {
    const sitemap = readFileSync(join(DIST, "sitemap-0.xml"), "utf8");
    const listed = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, to = ""]) => new URL(to).pathname);
    const linked = pages.flatMap(({ path, html }) =>
      [...html.matchAll(/<a [^>]*?href="([^"#?]+)/g)].map(([, to = ""]) => new URL(to, `http://x${path}`).pathname),
    );
    const known = new Set(pages.map(({ path }) => path));
    const all = [...new Set([...listed, ...linked])].filter((path) => known.has(path));
    expect(all.length).toBeGreaterThan(100);
    expect(all.filter((path) => !existsSync(twinOf(path)))).toEqual([]);
  });

  it("say what they are, and lead to pages, places and files that are there", () => {
    const ids = new Map(pages.map(({ path, html }) => [path, new Set(attributes(html, "id"))]));
    const isThere = (to: string, anchor: string): boolean => {
      const there = ids.get(to);
      if (there === undefined) return existsSync(join(DIST, to));
      return anchor === "" || there.has(decodeURIComponent(anchor));
    };
    for (const { path, html } of pages.filter((page) => existsSync(twinOf(page.path)))) {
      const text = read(path);
      const cite = isCited(html) ? 'cite: ".+"\\n' : "";
      expect(text, path).toMatch(
        new RegExp(
          `^---\\ntitle: ".+"\\nurl: ".+"\\n(?:canonical: ".+"\\n)?${cite}` +
            `(?:\\w+: ".+"\\n)*version: "[0-9a-f]{12}"\\n(?:versionDate: ".+"\\n)?---\\n\\n`,
        ),
      );
      expect(text, path).toMatch(/^# ./m);
      if (isCited(html)) expect(text, path).toMatch(/^citeInText: ".+"\nciteInTextEnglish: ".+"$/m);
      for (const [, to = "", anchor = ""] of text.matchAll(/\]\((\/[^)#?]*)[^)#]*(?:#([^)]*))?/g))
        expect(isThere(to, anchor), `${path}: ${to}#${anchor}`).toBe(true);
    }
  });

  it("of forms and tools say what their pages ask of a reader on them", () => {
    const forms = pages.filter(({ path }) => /^\/contribute\/.+/.test(path));
    expect(forms.length).toBeGreaterThan(10);
    for (const { path, html } of forms) {
      const [, template = ""] = /<textarea[^>]*>([\s\S]*?)<\/textarea>/.exec(html) ?? [];
      expect(read(path), path).toContain(decode(template).trim());
    }
    for (const path of ["/search/", "/data/table/", "/diagrams/explorer/"])
      expect(read(path), path).toContain(`## ${twinText.address.title}`);
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

  it("have the report's cells in its tables, and nothing beside them", () => {
    for (const section of k.sections) {
      const tables = section.blocks.filter((block) => block.kind === "table");
      const parts = pages.filter(({ path }) => path === section.url || path.startsWith(`${section.url}page/`));
      const told = parts.flatMap(({ path }) => rowsOf(read(path)));
      const printed = tables.flatMap(({ header, rows }) => [header, ...rows.map(({ cells }) => cells)]);
      const text = (cells: readonly string[]): string => cells.map(shown).join(" | ");
      /** Without signs of notes, and links that lead on from what a cell names. */
      const plain = (own: string): string =>
        own
          .replace(/\[\^\d+\]|\\(?=[.[\]])/g, "")
          .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
          .trim();
      // A section of several pages has the head again, and the name of the group of rows, on each.
      const again = new Set(
        [
          ...tables.map(({ header }) => header),
          ...printed.map(([first = "", ...rest]) => [reportText.continued(first), ...rest]),
        ]
          .map(text)
          .map(plain),
      );
      const isNew = (row: string, i: number, all: readonly string[]): boolean =>
        !again.has(row) || all.indexOf(row) === i;
      // What heads many groups of rows is a heading over each, and the head of the table stands in each.
      const headings = new Set(
        parts.flatMap(({ path }) => [...read(path).matchAll(/^#+ (.*)$/gm)].map(([, own = ""]) => plain(own))),
      );
      const inTable = printed.filter(
        ([first = "", ...rest]) => rest.some((cell) => cell.trim()) || !headings.has(plain(first)),
      );
      expect(told.map(text).map(plain).filter(isNew), section.id).toEqual(inTable.map(text).map(plain).filter(isNew));
    }
  });
});

it("llms.txt leads to twins and files that are there", () => {
  const text = readFileSync(join(DIST, "llms.txt"), "utf8");
  const links = [...text.matchAll(/\]\((\/[^)]*)\)/g)].map(([, to = ""]) => to);
  expect(links.length).toBeGreaterThan(20);
  expect(links.filter((to) => !existsSync(join(DIST, to)))).toEqual([]);
});
