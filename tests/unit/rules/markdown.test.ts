import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { linkJudgement } from "../../../src/rules/links.ts";
import { markdownFindings } from "../../../src/rules/markdown.ts";
import type { TextKind } from "../../../src/rules/tokens.ts";
import { say } from "../../../src/words/rules/rule-words.ts";

/** A site that has one page and one picture. */
const to = {
  link: (href: string) =>
    linkJudgement(href, () =>
      href === "/here/" ? undefined : { code: "broken-link/page", args: { href, meant: undefined } },
    ),
  image: (src: string) => (src === "a.webp" ? undefined : { code: "broken-image/remote" as const, args: {} }),
};
const findings = (text: string, kind: TextKind = "entry") => markdownFindings(text, kind, to);
/** Each code with the words it is about. */
const found = (text: string, kind?: TextKind) =>
  findings(text, kind).map(({ code, where }) => `${code} ${text.slice(where.start, where.end)}`.trim());
/** The text with everything in place that is sure. */
const mended = (text: string, kind?: TextKind) =>
  findings(text, kind)
    .toSorted((a, b) => b.where.start - a.where.start)
    .reduce(
      (all, { where, instead }) =>
        typeof instead === "string" ? all.slice(0, where.start) + instead + all.slice(where.end) : all,
      text,
    );

describe("Markdown of an entry", () => {
  it.each([
    "ย่อหน้า\nสองบรรทัด\n\nอีกย่อหน้า",
    "## หัวข้อ\n\n- ข้อ\n- **หนา** *เอน* `<b>`\n\n1. ก\n2. ข",
    "[ก](https://example.org/?a=1) [ข](/here/) [ค](mailto:a@example.org) https://example.org",
    "ดอกเบี้ย < 5 และ \\* กับ a~b &amp; 5*4*3",
  ])("%j is shown as it was meant", (text) => expect(found(text)).toEqual([]));

  it.each([
    ["<b>ก</b>", ["raw-html/body"]],
    ["ก <!-- ข -->", ["raw-html/comment"]],
    ["    ก", ["not-shown/code"]],
    ["> ก", ["not-shown/blockquote"]],
    ["ก\n\n---", ["not-shown/hr"]],
    ["[ก]: https://a.th", ["not-shown/def"]],
    ["- [ ] ก", ["not-shown/checkbox"]],
    ["| ก |\n| --- |\n| ข |", ["not-shown/table"]],
    ["![ก](a.webp)", ["not-shown/image"]],
    ['[ก](https://a.th "ข")', ["not-shown/link-title"]],
    ["ก\n---", ["underlined-heading"]],
    ["# ก", ["top-heading # ก"]],
    ["##ก", ["tight-mark/heading ##"]],
    ["•  ก", ["tight-mark/item •"]],
    ["*ก", ["tight-mark/item *"]],
    ["ก**“ข”**ค", ["broken-mark/stars **"]],
    ["~~ก~~", ["broken-mark/strike ~~"]],
    ["[ก] (https://a.th)", ["broken-mark/link ] (https:"]],
    ["ก&nbsp;ข", ["broken-mark/entity &nbsp;"]],
    ["[](https://a.th)", ["empty-link"]],
    ["[ก](javascript:a)", ["unsafe-link/scheme javascript:a"]],
    ["[ก](//a.th)", ["unsafe-link/half //a.th"]],
    ["[ก](https://x@a.th)", ["unsafe-link/address https://x@a.th"]],
    ["[ก](a.ac.th/x)", ["broken-link/no-scheme a.ac.th/x"]],
    ["[ก](/nowhere/)", ["broken-link/page /nowhere/"]],
  ])("%j", (text, expected) => expect(found(text)).toEqual(expected));

  it("is found inside whatever holds it, at its own place", () => {
    for (const text of ["- ก\n  - [ข](ftp:x)", "**ก [ข](ftp:x)**", "## ก\n\n1. [ข](ftp:x)"])
      expect(found(text)).toEqual(["unsafe-link/scheme ftp:x"]);
    expect(findings("[ก](ftp:x) [ข](ftp:x)").map(({ where }) => where.start)).toEqual([4, 15]);
  });

  it.each([
    ["# ก", "## ก"],
    ["#ก", "## ก"],
    ["###ก", "### ก"],
    ["•  ก\n*ข", "- ก\n- ข"],
    ["[ก](//a.th)", "[ก](https://a.th)"],
    ["[ก](a.ac.th/x)", "[ก](https://a.ac.th/x)"],
  ])("%j becomes %j, in which nothing is wrong", (text, better) => {
    expect(mended(text)).toBe(better);
    expect(found(better)).toEqual([]);
  });
});

describe("other kinds of text", () => {
  it("a report has tables, and links in them are judged", () =>
    expect(found("| ก | [ข](ftp:x) |\n| --- | --- |\n| ค | ง |", "report")).toEqual(["unsafe-link/scheme ftp:x"]));

  it("a page may hold all, but pictures must be there and say what they show", () => {
    expect(found("> ก\n\n---\n\n![ข](a.webp)", "page")).toEqual([]);
    expect(found("![](a.webp)", "page")).toEqual(["image-without-description"]);
    expect(found("![ข](b.webp)", "page")).toEqual(["broken-image/remote b.webp"]);
  });
});

it("whatever is typed, every finding has its sentence and stands in the text", () => {
  const marks =
    "*|**|_|`|~~|[|]|(|)|](|](https://a.th)|](x)|![|<b>|<!--|\\|\n|\n\n|    |- |* |•|1. |# |##|> |---|===|| |&nbsp;|ก| ";
  const piece = fc.oneof(fc.constantFrom(...marks.split("|"), "|"), fc.string());
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 30 }),
      fc.constantFrom<TextKind>("entry", "report", "page"),
      (parts, kind) => {
        const text = parts.join("");
        for (const finding of findings(text, kind)) {
          expect(say(finding).message).not.toBe("");
          const { start, end } = finding.where;
          expect(0 <= start && start <= end && end <= text.length).toBe(true);
        }
      },
    ),
  );
});
