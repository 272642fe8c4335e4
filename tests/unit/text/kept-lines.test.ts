import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { escapeHtml } from "../../../src/text/escape-html.ts";
import { keptLines } from "../../../src/text/kept-lines.ts";

const keep = (text: string): string => `[${escapeHtml(text)}]`;
const kept = (html: string): string => keptLines(html, keep);

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
    expect(kept('<b class="keep">ก<span class="disputed">ข <i>ค</i></span>ง</b>จ')).toBe(
      '<b class="keep">ก<span class="disputed">[ข] <i>[ค]</i></span>ง</b>[จ]',
    );
    expect(kept('<span class="keeper">ก</span>')).toBe('<span class="keeper">[ก]</span>');
  });

  it("keep a number with what stands beside it behind a tag, if its words would be kept without", () => {
    const dates = (text: string): string =>
      text.replaceAll(/\d+ ก\.ย\.(?: \d\d)?|ก\.ย\. \d\d/g, '<span class="keep">$&</span>');
    const whole = (html: string): string => keptLines(html, dates);
    expect(whole("<td>15 <a>ก.ย.</a> 50 ว่า</td>")).toBe("<td>15\u00A0<a>ก.ย.</a>\u00A050 ว่า</td>");
    for (const html of ["<p>15 <b>ข้อ</b> 3</p>", "<p>15 </p><p>ก.ย.</p>", "<p>ก.ย.</p> 50", "<p>ก.ย. 15<br> 50</p>"])
      expect(whole(html).replaceAll(/<\/?span[^>]*>/g, "")).toBe(html);
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
    const text = fc.string({ unit: fc.constantFrom("ก", "ข้า", " ", "&", "<", '"', "1", "a", "-", "\n") });
    const html = fc
      .array(fc.tuple(fc.constantFrom("p", "b", "svg", "span"), text))
      .map((parts) => parts.map(([tag, words]) => `<${tag}>${escapeHtml(words)}</${tag}>`).join(" "));
    fc.assert(
      fc.property(html, (page) => {
        expect(kept(page).replace(/[[\]]/g, "")).toBe(page);
      }),
    );
  });
});
