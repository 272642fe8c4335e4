import fc from "fast-check";
import { expect, it } from "vitest";
import { find, type MarkupElement, type MarkupNode, readMarkup, textIn } from "../../../src/editions/markup.ts";
import { rssFeed } from "../../../src/linked/rss.ts";
import { changesText } from "../../../src/words/changes.ts";
import { at, feedOfADay as feed } from "./feed-of-a-day.ts";

const elements = (nodes: readonly MarkupNode[]): MarkupElement[] => nodes.filter((node) => typeof node !== "string");
/** Name and text of all that stands in an element, but items. */
const saidIn = (element: MarkupElement | undefined): [string, string][] =>
  elements(element?.children ?? []).flatMap(({ tag, children }): [string, string][] =>
    tag === "item" ? [] : [[tag, textIn(children)]],
  );
/** `link` and `br` are empty in HTML, whose reader this is. */
const read = (xml: string) => readMarkup(xml.replaceAll("link>", "way>"));

it("has what RSS 2.0 asks for: a time of RFC 822, an id that is no address, HTML as a text", () => {
  const rss = read(rssFeed(feed("แก้บทเรียน: “ก” & <ข>\nลบ 1 รายการ"), at, at));
  expect(find(rss, "rss")?.attributes.get("version")).toBe("2.0");
  expect(saidIn(find(rss, "channel")).filter(([, text]) => text !== "")).toEqual([
    ["title", "สิ่งที่เปลี่ยน & <อื่น>"],
    ["way", at("/about/changes/")],
    ["description", changesText.feedLead],
    ["language", "th"],
    ["lastBuildDate", "Sun, 01 Feb 2026 23:00:00 GMT"],
  ]);
  expect(saidIn(find(rss, "item"))).toEqual([
    ["title", "แก้ไข 2 กุมภาพันธ์ 2569"],
    ["way", at("/about/changes/page/2/#2026-02-02")],
    ["guid", at("/about/changes/#2026-02-02")],
    ["pubDate", "Sun, 01 Feb 2026 23:00:00 GMT"],
    ["description", "แก้บทเรียน: “ก” &amp; &lt;ข&gt;<br>ลบ 1 รายการ"],
  ]);
  expect(find(rss, "guid")?.attributes.get("isPermaLink")).toBe("false");
});

it("has no address that is not whole, while nobody has said where the site lives; nor a day where nothing is known", () => {
  const here = (path: string) => path;
  const urn = (path: string) => `urn:x-site:${path.slice(1)}`;
  const { title, site, items } = feed("ก");
  const rss = rssFeed({ title, site, items: items.map((item) => ({ ...item, url: "/about/changes/#x" })) }, here, urn);
  expect([...rss.matchAll(/<link>([^<]*)/g)].map(([, link]) => link)).toEqual(["urn:x-site:about/changes/"]);
  expect(rss).not.toContain("atom:link");
  expect(rssFeed({ title, site, items: [] }, here, urn)).not.toMatch(/Date>|<item>/);
});

it("whatever was done reads back as it was", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(..."<|>|&|\"|'|]]>|&amp;|<b>|\n|ก|ๆ".split("|"))), (parts) => {
      const text = `x${parts.join("")}`;
      const html = textIn(find(read(rssFeed(feed(text), at, at)), "item")?.children.slice(-2) ?? []);
      expect(textIn(readMarkup(html.replaceAll("<br>", "\n"))).trim()).toBe(text.trim());
    }),
    { numRuns: 100 },
  );
});
