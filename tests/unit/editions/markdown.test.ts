import fc from "fast-check";
import { lexer, type Token, walkTokens } from "marked";
import { describe, expect, it } from "vitest";
import { type CiteBoxSays, hasTwin, markdownPage } from "../../../src/editions/markdown/markdown-page.ts";
import { type MarkdownRun, writeRuns } from "../../../src/editions/markdown/runs.ts";
import { escapeHtml } from "../../../src/text/escape-html.ts";
import { editionText } from "../../../src/words/editions.ts";
import { anyCharacter } from "../any-text.ts";

const SETTINGS = {
  path: "/base/a/",
  address: (path: string) => `https://coop.example${path}`,
  facts: { version: "abc", date: undefined },
};
/** A page with this in its text, in Markdown, without what stands before it. */
const twin = (main: string): string =>
  markdownPage(`<head><meta property="og:title" content="ก"></head><main id="main">${main}</main>`, SETTINGS)
    .replace(/^---\n[\s\S]*?\n---\n\n/, "")
    .trimEnd();

/** What a reader of Markdown sees, without its white space. */
function shown(markdown: string): string {
  const texts: string[] = [];
  walkTokens(lexer(markdown), (token: Token) => {
    if ("tokens" in token && token.tokens) return;
    if (token.type === "text")
      texts.push(token.text.replace(/&(amp|lt|gt|quot|#39);/g, (_: string, name: string) => SIGNS[name] ?? ""));
    if (token.type === "escape" || token.type === "codespan") texts.push(token.text);
  });
  return squeeze(texts.join(""));
}
const SIGNS: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" };
const squeeze = (text: string): string => text.replace(/\s+/g, "");

describe("a page in Markdown", () => {
  it("has before it what it is, where it stands and how it is cited", () => {
    const html =
      '<meta property="og:title" content="ว่า &quot;ก&quot;">' +
      "<main><div data-actions><p><span data-citation>ผู้เขียน. (2550).</span></p></div><h1>ก</h1></main>";
    expect(markdownPage(html, SETTINGS)).toBe(
      '---\ntitle: "ว่า \\"ก\\""\nurl: "https://coop.example/base/a/"\ncite: "ผู้เขียน. (2550)."\nversion: "abc"\n---\n\n# ก\n',
    );
    const named = '<head><link rel="alternate" href="index.md" type="text/markdown"></head>';
    expect([hasTwin(named), hasTwin(html)]).toEqual([true, false]);
  });

  it("says besides what its box of citations knows of the place, after the line for a list of references", () => {
    const box = '<div id="cite-box" data-stem="/base/x" data-day="2026-11-30"><span data-citation>ก.</span></div>';
    const citeFacts = ({ stem, page, day }: CiteBoxSays) => ({ place: `${stem} ${page} ${day}`, entry: undefined });
    expect(markdownPage(`<main>${box}<h1>ก</h1></main>`, { ...SETTINGS, citeFacts })).toContain(
      '\ncite: "ก."\nplace: "/base/x undefined 2026-11-30"\nversion: "abc"\n',
    );
  });

  it("names the page that has all of it, where that is another, and ends in what a page asks of a reader on it", () => {
    const html = (path: string) => `<link rel="canonical" href="https://example.org${path}"><main><h1>ก</h1></main>`;
    const more = ["## ข", "- ค"];
    expect(markdownPage(html("/base/b/"), { ...SETTINGS, facts: {}, more })).toBe(
      '---\nurl: "https://coop.example/base/a/"\ncanonical: "https://coop.example/base/b/"\n---\n\n# ก\n\n## ข\n\n- ค\n',
    );
    expect(markdownPage(html("/base/a/"), SETTINGS)).not.toContain("canonical");
  });

  it.each([
    ["<h2>ก <i class=x aria-hidden=true>!</i></h2><p>ข<wbr><span class=keep>ค</span></p>", "## ก\n\nขค"],
    [
      '<p>ก <b>ข ค</b> <a href="/base/b/">ง</a><a href="#c">จ</a><a href="https://x.example/(a)">ฉ</a></p>',
      "ก **ข ค** [ง](https://coop.example/base/b/)[จ](https://coop.example/base/a/#c)[ฉ](https://x.example/%28a%29)",
    ],
    [
      "<ul><li>ก<ul><li>ข</li></ul></li><li><a href=/x>ค</a><p>ง</p></li></ul>",
      "- ก\n  - ข\n- [ค](https://coop.example/x)\\\n  ง",
    ],
    [
      "<ol start=3><li>ก</li><li>ข<table><tr><td>1</td></tr></table></li></ol>",
      "3. ก\n\n4. ข\n\n   |  |\n   | --- |\n   | 1 |",
    ],
    [
      "<table><caption>ก</caption><thead><tr><th>ข</th><th>ค|ง</th></tr></thead><tr><td colspan=2>จ<p>ฉ</p></td></tr></table>",
      "ก\n\n| ข | ค\\|ง |\n| --- | --- |\n| จ · ฉ |  |",
    ],
    [
      "<details><summary>ก</summary><p>ข</p></details><details><summary>ค</summary><nav>ง</nav></details>",
      "**ก**\n\nข",
    ],
    ["<dl><dt>ก</dt><dd>ข<br>ค</dd></dl><blockquote><p>ง</p></blockquote><hr>", "**ก**\n\nข\\\nค\n\n> ง\n\n---"],
    [
      "<nav>ก</nav><form>ข</form><button>ค</button><svg><text>ง</text></svg><p hidden>จ</p><p class='small noprint'>ฉ</p>",
      "",
    ],
    ["<p>“<b>“ก”</b>ข <b>(ค)</b></p>", "““ก”ข **(ค)**"],
    [
      "<p><a class=paragraph-number href=#p1>1</a><b>ก</b><span>2</span></p>",
      "[1](https://coop.example/base/a/#p1) **ก** 2",
    ],
    ["<p><a href=/x><b>ก</b><span>2</span></a></p>", "[**ก** 2](https://coop.example/x)"],
  ])("%s", (html, markdown) => expect(twin(html)).toBe(markdown));

  it("says once what it has for wide screens and again for narrow ones", () => {
    const list = "<ul><li>ก</li><li>ข</li></ul>";
    expect(twin(`<details><summary>ค</summary>${list}</details><h2>ค</h2>${list}<p>ง</p>`)).toBe(
      "**ค**\n\n- ก\n- ข\n\nง",
    );
  });

  it("tells what is folded in a cell, or under a row, after the table, with the name of the row", () => {
    const row = '<span class="visually-hidden"> ในแถว 2.3</span>';
    const made = `<details><summary>ใช้ใน 2 รายการ${row}</summary><ul><li>ค</li><li>ง</li></ul></details>`;
    const note = `<tr><td colspan=2><details><summary>คำที่แก้ (1)${row}</summary><p>จ</p></details></td></tr>`;
    const table = `<table><thead><tr><th>ก</th><th>ข</th></tr></thead><tr><td>2.3</td><td>ฉ${made}</td></tr>${note}</table>`;
    expect(twin(`${table}<p>ช</p>`)).toBe(
      "| ก | ข |\n| --- | --- |\n| 2.3 | ฉ |\n\n" +
        `${editionText.underRows}\n\n` +
        "- **ใช้ใน 2 รายการ ในแถว 2.3**\n  - ค\n  - ง\n- **คำที่แก้ (1) ในแถว 2.3**\\\n  จ\n\nช",
    );
  });

  it("has notes at its end, each once; one that no word leads to stays where it is", () => {
    const ref = (id: string) => `<a href="#${id}" role="doc-noteref">${id}<i aria-hidden="true"></i></a>`;
    const note = (id: string) =>
      `<div id="${id}" role="doc-footnote"><p>ของ ${id}</p><p>สอง</p><a href="#s" role="doc-backlink">กลับ</a></div>`;
    const fold = `<details><summary>หมายเหตุ</summary>${note("a")}${note("b")}</details>`;
    expect(twin(`<h1>${ref("b")}</h1><p>${ref("a")}${ref("b")}${ref("none")}</p>${fold}${note("c")}`)).toBe(
      "# b[^1]\n\na[^2]b[^1]none\n\nของ c\n\nสอง\n\n[^1]: ของ b\n\n    สอง\n\n[^2]: ของ a\n\n    สอง",
    );
  });
});

describe("words in Markdown", () => {
  const sign = fc.constantFrom(
    ..."*|**|_|`|``|[|]|(|)|!|<b>|&amp;|#|##|- |+ |1. |2)|> |===|---|~~|\\|\n|  |ก|ข ค|a_b|“|”|www.x.org|http://x".split(
      "|",
    ),
    "|",
  );
  const text = fc
    .oneof(
      fc.array(sign, { maxLength: 8 }).map((all) => all.join("")),
      fc.string({ unit: anyCharacter, maxLength: 8 }),
    )
    .map((all) => all.replace(/\p{C}|\p{Z}/gu, " "));
  const run: fc.Arbitrary<MarkdownRun> = fc.record(
    { text, strong: fc.boolean(), em: fc.boolean(), code: fc.boolean() },
    { requiredKeys: ["text"] },
  );

  it("whatever stands in a paragraph is shown, letter by letter", () => {
    fc.assert(
      fc.property(text, (inside) => {
        expect(shown(twin(`<p>${escapeHtml(inside)}</p>`))).toBe(squeeze(inside));
      }),
      { numRuns: 200 },
    );
  });

  it("and whatever is set off in it, linked, or the end of a line", () => {
    const any = fc.oneof(
      run,
      fc.record({ text, href: fc.constantFrom("/a/", "https://x.example/(ก b)") }),
      fc.constant({ text: "", end: true }),
    );
    fc.assert(
      fc.property(fc.array(any, { maxLength: 6 }), (runs) => {
        expect(shown(writeRuns(runs))).toBe(squeeze(runs.map((each) => each.text).join("")));
      }),
      { numRuns: 200 },
    );
  });
});
