import { describe, expect, it } from "vitest";
import { check, term } from "./fixture.ts";

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
    ["/glossary/#nothing", "broken-link │[ก](/glossary/)"],
    ["/report/1/#p99", "broken-link │[ก](/report/1/)"],
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
    const section = (href: string) => `---\nsource: rai-ngan\ntitle: 1 บทนำ\ntables: [t1]\n---\nดู[ก](${href})\n`;
    expect(
      check({ "report/song.md": section("#p1").replace("rai-ngan", "rai-ngan-song").replace("tables: [t1]\n", "") }),
    ).toEqual([]);
  });
});

describe("images in an entry", () => {
  const photo = { "glossary/photo.webp": "x" };
  const say = (markdown: string): string[] =>
    check({ ...photo, "glossary/x.md": term(markdown) }).map(({ rule }) => rule);

  it("stand beside it, and say what they show", () => {
    expect(say("![ทุ่งนา](photo.webp)")).toEqual([]);
    expect(say("![ทุ่งนา](./photo.webp)")).toEqual([]);
    expect(say("![](photo.webp)")).toEqual(["image-without-description"]);
    expect(say("![ทุ่งนา](../glossary/photo.webp)")).toEqual(["broken-image"]);
    expect(say("![ทุ่งนา](data:image/png;base64,x)")).toEqual(["broken-image"]);
    expect(say("![](https://example.org/a.png)").sort()).toEqual(["broken-image", "image-without-description"]);
  });
});
