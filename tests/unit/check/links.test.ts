import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addressesOf } from "../../../src/check/addresses.ts";
import { indexContent } from "../../../src/check/content.ts";
import { destinations } from "../../../src/check/links.ts";
import { linkTarget } from "../../../src/model/link-target.ts";
import { check, goodFiles, term } from "./fixture.ts";

/** What the check says of a link in a glossary entry. */
const judge = (markdown: string): string[] =>
  check({ "glossary/x.md": term(markdown) }).map(({ rule, fix }) => (fix === undefined ? rule : `${rule} │${fix}`));

describe("links in an entry", () => {
  it.each([
    "https://example.org/ก?a=1#b",
    "http://example.org",
    "mailto:a@example.org",
    "tel:021234567",
    "/",
    "/about/",
    "/networks/",
    "/networks/krabi-pam/",
    "/networks/krabi-pam/#x",
    "/report/1/",
    "/report/1/#p1",
    "/report/1/#t1-r2",
    "/glossary/#kham",
    "/statistics/#d-chamnuan",
    "/data/networks.csv",
    "/networks/?province=krabi",
  ])("%s leads somewhere", (href) => expect(judge(`[ก](${href})`)).toEqual([]));

  it.each([
    ["javascript:alert(1)", "unsafe-link"],
    ["JavaScript:alert(1)", "unsafe-link"],
    ["java&#115;cript:alert(1)", "unsafe-link"],
    ["javascript&colon;alert(1)", "unsafe-link"],
    ["vbscript:x", "unsafe-link"],
    ["file:///etc/passwd", "unsafe-link"],
    ["//example.org/", "unsafe-link │[ก](https://example.org/)"],
    ["\\\\\\\\example.org", "unsafe-link"],
    ["www.example.org", "broken-link │[ก](https://www.example.org)"],
    ["coop.ac.th/x", "broken-link │[ก](https://coop.ac.th/x)"],
    ["/networks/krabi-pum/", "broken-link │[ก](/networks/krabi-pam/)"],
    ["/networks/krabi-pam", "broken-link │[ก](/networks/krabi-pam/)"],
    ["krabi-pam.md", "broken-link"],
    ["../networks/krabi-pam.md", "broken-link │[ก](/networks/krabi-pam/)"],
    ["content/networks/krabi-pam.md", "broken-link │[ก](/networks/krabi-pam/)"],
    ["/glossary/kham/", "broken-link │[ก](/glossary/#kham)"],
    ["/glossary/#nothing", "broken-link"],
    ["/report/1/#p99", "broken-link"],
    ["#p1", "broken-link"],
    ["/network/", "broken-link │[ก](/networks/)"],
    ["", "broken-link"],
  ])("%s does not", (href, expected) =>
    expect(judge(`[ก](${href})`).map((said) => (said.startsWith(expected) ? expected : said))).toEqual([expected]),
  );

  it("are found wherever Markdown has them", () => {
    const bad = "[ก](javascript:x)";
    for (const body of [
      `- ${bad}`,
      `1. ก\n   - ${bad}`,
      `**${bad}**`,
      `## ${bad}`,
      "[ก][1]\n\n[1]: javascript:x",
      "<javascript:x>",
    ]) {
      expect(judge(body), body).toContain("unsafe-link");
    }
  });

  it("to a block of its own section are good in a report", () => {
    const section = (href: string) => `---\ntitle: 1 บทนำ\n---\nดู[ก](${href})\n`;
    expect(check({ "report/rai-ngan-song/song.md": section("#p1") })).toEqual([]);
  });
});

describe("addresses that only look good", () => {
  it.each([
    ["https://bank.example@example.org/", "unsafe-link"],
    ["https:example.org", "unsafe-link │[ก](https://example.org)"],
    ["https://", "unsafe-link"],
    ["https://example.org/a&#10;b", "unsafe-link"],
    ["/networks/krabi&#9;-pam/", "broken-link │[ก](/networks/krabi-pam/)"],
    ["/..//example.org/", "broken-link"],
    ["mailto:", "unsafe-link"],
  ])("%s", (href, expected) =>
    expect(judge(`[ก](${href})`).map((said) => (said.startsWith(expected) ? expected : said))).toEqual([expected]),
  );

  it("are links on the page whenever the check takes them", () => {
    const any = fc.oneof(
      fc.webUrl({ withFragments: true, withQueryParameters: true }),
      fc.constantFrom("/networks/krabi-pam/", "/", "/report/1/#p1", "mailto:a@example.org"),
      fc
        .array(
          fc.constantFrom(
            "java",
            "script:",
            "https:",
            "http:",
            "//",
            "/",
            "\\",
            "&#9;",
            "&colon;",
            "#",
            "@",
            "a.th",
            "..",
            "%2f",
          ),
        )
        .map((parts) => parts.join("")),
    );
    const around = addressesOf(indexContent(goodFiles, []), ["index.astro", "networks/index.astro"]);
    const { link } = destinations("glossary/x.md", around);
    fc.assert(
      fc.property(any, (href) => {
        if (link(href) === undefined) expect(linkTarget(href), href).toBeDefined();
      }),
      { numRuns: 1000 },
    );
  });
});

describe("images", () => {
  const photo = { "pages/photo.webp": "x" };
  const say = (markdown: string, path = "pages/x.mdx"): string[] =>
    check({ ...photo, [path]: path.endsWith(".md") ? term(markdown) : markdown }).map(({ rule }) => rule);

  it("in a page stand beside it, and say what they show", () => {
    expect(say("![ทุ่งนา](photo.webp)")).toEqual([]);
    expect(say("![ทุ่งนา](./photo.webp)")).toEqual([]);
    expect(say("![](photo.webp)")).toEqual(["image-without-description"]);
    expect(say("![ทุ่งนา](../pages/photo.webp)")).toEqual(["broken-image"]);
    expect(say("![ทุ่งนา](about.mdx)")).toEqual(["broken-image"]);
    expect(say("![ทุ่งนา](data:image/png;base64,x)")).toEqual(["broken-image"]);
    expect(say("![](https://example.org/a.png)").sort()).toEqual(["broken-image", "image-without-description"]);
  });

  it("in an entry are refused, whatever they are", () => {
    for (const image of ["![ทุ่งนา](photo.webp)", "![](x)", "- ![ก](https://example.org/a.png)", "[![ก](a.png)](/)"])
      expect(say(image, "glossary/x.md"), image).toEqual(["not-shown"]);
  });
});

describe("addresses in the tags of a page", () => {
  const say = (page: string): string[] =>
    check({ "pages/x.mdx": page }).map(({ rule, fix }) => `${rule}${fix ? ` │${fix}` : ""}`);

  it.each([
    ['<Card href="/networks/" />', []],
    ['<Card href="https://example.org/" />', []],
    ["<Card href={where} />", []],
    [`<Card href={\`/networks/\${id}/\`} />`, []],
    ['`<Card href="/network/" />`', []],
    ['```\n<Card href="/network/" />\n```', []],
    ['เขียน href="/network/" ได้', []],
    ['<Card href="/network/" />', ['broken-link │<Card href="/networks/" />']],
    ["<Card href='/network/' />", ["broken-link │<Card href='/networks/' />"]],
    ['<Card href={"/network/"} />', ['broken-link │<Card href={"/networks/"} />']],
    ["<Card href={`/network/`} />", ["broken-link │<Card href={`/networks/`} />"]],
    ['<Card\n  title="ก"\n  href = "javascript:x"\n/>', ["unsafe-link"]],
    ['<form action="//example.org" />', ['unsafe-link │<form action="https://example.org" />']],
    ['<video poster="a.png" />', ["broken-image"]],
    ['<a href="/networks/">ก</a>', ["raw-html"]],
    ['<a href="https://example.org/">ก</a>', []],
    ['<img src="photo.webp" />', ["raw-html"]],
    ["<Card>[ก](/network/)</Card>", ["broken-link │<Card>[ก](/networks/)</Card>"]],
  ])("%s", (page, expected) => expect(say(page)).toEqual(expected));
});
