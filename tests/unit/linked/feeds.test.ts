import { expect, it } from "vitest";
import { atomFeed, jsonFeed } from "../../../src/linked/feeds.ts";
import { at, feedOfADay } from "./feed-of-a-day.ts";

const feed = feedOfADay("แก้บทเรียน: “ก” & <ข>\nลบ 1 รายการในเครือข่าย");

it("Atom has what RFC 4287 asks for, and escapes what it says", () => {
  const xml = atomFeed(feed, at, at);
  const texts = (name: string) =>
    [...xml.matchAll(new RegExp(`<${name}>([^<]*)</${name}>`, "g"))].map(([, text]) => text);
  expect(texts("id")).toEqual([at("/feed.xml"), at("/about/changes/#2026-02-02")]);
  expect(texts("title")).toEqual(["สิ่งที่เปลี่ยน &amp; &lt;อื่น&gt;", "แก้ไข 2 กุมภาพันธ์ 2569"]);
  expect(texts("updated")).toEqual(Array(2).fill("2026-02-02T06:00:00+07:00"));
  expect(texts("name")).toEqual(["เว็บ"]);
  expect(texts("summary")).toEqual(["แก้บทเรียน: “ก” &amp; &lt;ข&gt;\nลบ 1 รายการในเครือข่าย"]);
  // Every element that is opened is closed.
  const open: string[] = [];
  for (const [, close, name = "", empty] of xml.matchAll(/<(\/?)([a-z]+)(?:\s[^<>]*?)?(\/?)>/g))
    if (close) expect(open.pop()).toBe(name);
    else if (!empty) open.push(name);
  expect(open).toEqual([]);
});

it("JSON Feed has what version 1.1 asks for", () => {
  expect(JSON.parse(jsonFeed(feed, at))).toEqual({
    version: "https://jsonfeed.org/version/1.1",
    title: feed.title,
    home_page_url: at("/about/changes/"),
    feed_url: at("/feed.json"),
    language: "th",
    items: feed.items.map(({ id, url, title, text, at }) => ({
      id,
      url,
      title,
      content_text: text,
      date_modified: at,
    })),
  });
});

it("has no item, and no day, where the history is not known", () => {
  expect(atomFeed({ ...feed, items: [] }, at, at)).toMatch(
    /<updated>1970-01-01T00:00:00Z<\/updated>(?![\s\S]*<entry>)/,
  );
  expect(JSON.parse(jsonFeed({ ...feed, items: [] }, at)).items).toEqual([]);
});
