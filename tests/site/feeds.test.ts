import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { changeDays } from "../../src/model/change-list.ts";
import { pathOf, site } from "../../src/site.ts";
import { knowledge as k } from "../knowledge.ts";
import { attributes, DIST, readPages } from "./dist.ts";

const pages = new Map(readPages().map(({ path, html }) => [path, html]));

it("the feeds tell of the same days, which their page shows; none where the history is not known", () => {
  const feed: { items: { id: string; url: string }[] } = JSON.parse(readFileSync(join(DIST, "feed.json"), "utf8"));
  const atom = readFileSync(join(DIST, "feed.xml"), "utf8");
  expect(feed.items).toHaveLength(Math.min(30, changeDays(k).length));
  expect([...atom.matchAll(/<entry>\n<id>([^<]*)</g)].map(([, id]) => id)).toEqual(feed.items.map(({ id }) => id));
  const rss = readFileSync(join(DIST, "rss.xml"), "utf8");
  expect([...rss.matchAll(/<guid isPermaLink="false">([^<]*)</g)].map(([, id]) => id)).toEqual(
    feed.items.map(({ id }) => id),
  );
  for (const { url } of feed.items) {
    const { pathname, hash } = new URL(url, site.url);
    expect(attributes(pages.get(pathOf(pathname)) ?? "", "id"), url).toContain(hash.slice(1));
  }
});
