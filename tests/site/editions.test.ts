import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { lexer, type Token, type Tokens } from "marked";
import { describe, expect, it } from "vitest";
import { units } from "../../src/model/sections.ts";
import { reportText } from "../../src/words/report.ts";
import { knowledge as k } from "../knowledge.ts";
import { DIST, readPages } from "./dist.ts";

const pages = readPages();
const twinOf = (path: string): string => join(DIST, path, "index.md");
const read = (path: string): string => readFileSync(twinOf(path), "utf8");
const hasActions = (html: string): boolean => html.includes(" data-actions");

/** What a reader of Markdown sees of a cell; signs of notes are beside its words. */
const shown = (text: string): string =>
  text
    .replace(/\[\^\d+\]/g, "")
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

  it("have the report's cells in its tables, and nothing beside them", () => {
    for (const section of k.sections) {
      const tables = section.blocks.filter((block) => block.kind === "table");
      const parts = pages.filter(({ path }) => path === section.url || path.startsWith(`${section.url}page/`));
      const told = parts.flatMap(({ path }) => rowsOf(read(path)));
      const printed = tables.flatMap(({ header, rows }) => [header, ...rows.map(({ cells }) => cells)]);
      const text = (cells: readonly string[]): string => cells.map(shown).join(" | ");
      // A section of several pages has the head again, and the name of the group of rows, on each.
      const again = new Set(
        [
          ...tables.map(({ header }) => header),
          ...printed.map(([first = "", ...rest]) => [reportText.continued(first), ...rest]),
        ].map(text),
      );
      const isNew = (row: string, i: number, all: readonly string[]): boolean =>
        !again.has(row) || all.indexOf(row) === i;
      if (parts.length <= 1) expect(told.map(text), section.id).toEqual(printed.map(text));
      else expect(told.map(text).filter(isNew), section.id).toEqual(printed.map(text).filter(isNew));
    }
  });
});

it("llms.txt leads to twins and files that are there", () => {
  const text = readFileSync(join(DIST, "llms.txt"), "utf8");
  const links = [...text.matchAll(/\]\((\/[^)]*)\)/g)].map(([, to = ""]) => to);
  expect(links.length).toBeGreaterThan(20);
  expect(links.filter((to) => !existsSync(join(DIST, to)))).toEqual([]);
});
