import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { escapeHtml } from "../../../src/text/escape-html.ts";
import { keptHtml } from "../../../src/text/kept-html.ts";
import { keptLines } from "../../../src/text/kept-lines.ts";

const keep = (text: string): string => `[${escapeHtml(text)}]`;
const kept = (html: string): string => keptLines(html, keep);

/** As on a page, and what of it stood there before: without the spans and the spaces that are ours. */
const onPage = (html: string): string => keptLines(html, keptHtml);
const asBefore = (html: string): string =>
  html
    .replaceAll("<wbr>", "")
    .replaceAll(/<span class="keep">([^<]*)<\/span>/g, "$1")
    .replaceAll("\u00A0", " ");

describe("the lines of a page", () => {
  it("are kept in running text, between its tags, without the white space around it", () => {
    expect(kept('<p>ก<a href="/ข/">ค</a> ง\n</p>')).toBe('<p>[ก]<a href="/ข/">[ค]</a> [ง]\n</p>');
    expect(kept("<p hidden>ก</p>")).toBe("<p hidden>[ก]</p>");
    expect(kept("<td> 12 คน </td><b>CO-OP</b>")).toBe("<td> [12 คน] </td><b>[CO-OP]</b>");
  });

  it("are left alone where nothing could part, and where text is no running text", () => {
    for (const html of [
      "<p> · – </p>",
      "<head><title>ก</title></head>",
      '<header class="site-header"><nav><a href="/">ก</a></nav></header>',
      "<svg><title>ก</title><text>ข</text></svg>",
      "<script>const ก = 1 < 2;</script>",
      "<textarea>ก</textarea><select><option>ข</option></select>",
      '<span class="keep">ก <b>ข</b></span>',
      '<span class="where keep">ก</span>',
      '<span class="latin">https://a.example/1-2/</span>',
      '<caption class="visually-hidden">ก</caption>',
      "<!-- ก <b>ข -->",
      '<!DOCTYPE html><html lang="th"></html>',
    ])
      expect(kept(html)).toBe(html);
    expect(kept('<span class="keep"><span>ก</span></span>ข')).toBe('<span class="keep"><span>ก</span></span>[ข]');
    expect(kept('<span class="keeper">ก</span>')).toBe('<span class="keeper">[ก]</span>');
  });

  it("keep a number with what stands beside it behind a tag, if its words would be kept without", () => {
    expect(onPage("<td>15 <a>ก.ย.</a> 50 ว่า</td>")).toBe(
      '<td>15\u00A0<a><span class="keep">ก.ย.</span></a>\u00A050 ว่า</td>',
    );
    for (const html of ["<p>15 </p><p>ก.ย.</p>", "<p>ก.ย.</p> 50", "<p>ก.ย. 15<br> 50</p>", "<p>15 <b>และ</b> ค</p>"]) {
      expect(onPage(html)).not.toContain("\u00A0");
      expect(asBefore(onPage(html))).toBe(html);
    }
  });

  it("end before what is kept where a word ends there: a browser cuts สห|กรณ์ otherwise", () => {
    expect(onPage('<p>ท่าใหม่ สหกรณ์<span class="keep"><a>เขาคิชฌกูฏ</a></span></p>')).toContain(
      'สหกรณ์<wbr><span class="keep">',
    );
    expect(onPage('<p>ความก้าว<span class="keep"><a>หน้า</a></span></p>')).not.toContain("<wbr><span");
    expect(onPage('<p>ก <span class="keep"><a>หน้า</a></span></p>')).not.toContain("<wbr><span");
  });

  it("keep it there by the space between them alone: that of what follows, and of our own tags, is another", () => {
    for (const html of ["<p>มี 36 <b>จังหวัดทั่ว ประเทศ</b></p>", "<p>เมื่อ 15 <b>ก.ย. ว่า</b></p>"]) {
      expect(onPage(html)).toMatch(/\d(?:<\/span>)?\u00A0<b><span class="keep">/);
      expect(asBefore(onPage(html))).toBe(html);
    }
    expect(onPage("<p>มี 36 <b>คน ว่า</b></p>")).toMatch(/คน(?:<\/span>)? ว่า/);
  });

  it("know elements without an end", () => {
    expect(kept('<p>ก<br>ข<input class="keep">ค<svg viewBox="0 0 1 1"/>ง</p>')).toBe(
      '<p>[ก]<br>[ข]<input class="keep">[ค]<svg viewBox="0 0 1 1"/>[ง]</p>',
    );
  });

  it("keep signs as they are spelt", () => {
    expect(kept("<p>ก &amp; ข &lt; ค &#34;ง&#39;</p>")).toBe("<p>[ก &amp; ข &lt; ค &quot;ง&#39;]</p>");
    expect(kept("<p>ก&nbsp;ข</p>")).toBe("<p>ก&nbsp;ข</p>");
    expect(kept('<a title="ก > ข">ค</a>')).toBe('<a title="ก > ข">[ค]</a>');
  });

  it("say the same words in the same order, whatever they are", () => {
    const letters = ["ก", "ข้า", " ", "&", "<", '"', "1", "a", "-", "\n", "36", "คน", "ก.ย."];
    const text = fc.string({ unit: fc.constantFrom(...letters) });
    const html = fc
      .array(fc.tuple(fc.constantFrom("p", "b", "svg", "span"), text, fc.constantFrom("", " ")))
      .map((parts) => parts.map(([tag, words, after]) => `<${tag}>${escapeHtml(words)}</${tag}>${after}`).join(""));
    fc.assert(
      fc.property(html, (page) => {
        expect(kept(page).replace(/[[\]]/g, "")).toBe(page);
        expect(asBefore(onPage(page))).toBe(page);
      }),
    );
  });
});
