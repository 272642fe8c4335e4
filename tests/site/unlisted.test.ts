import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { DIST, readPages } from "./dist.ts";

const pages = readPages();
const head = (html: string): string => html.slice(0, html.indexOf("</head>"));

it("the sitemap lists exactly the pages that search engines may show", () => {
  const listed = [...readFileSync(join(DIST, "sitemap-0.xml"), "utf8").matchAll(/<loc>([^<]*)<\/loc>/g)]
    .map(([, address = ""]) => decodeURIComponent(new URL(address).pathname))
    .sort();
  const open = pages.filter(({ html }) => !head(html).includes('name="robots" content="noindex"'));
  expect(open.length).toBeGreaterThan(100);
  expect(listed).toEqual(open.map(({ path }) => path).sort());
});

it("the page for what is not found claims no address of its own", () => {
  const missing = head(pages.find(({ path }) => path === "/404.html")?.html ?? "");
  expect(missing).toContain('content="noindex"');
  expect(missing).not.toMatch(/rel="canonical"|og:url/);
});

it("the emblem is small where no style arrives", () => {
  for (const { path, html } of pages)
    expect(html, path).toMatch(/<a class="site-name"[^>]*><svg[^>]* width="32" height="32"/);
});

it("the sitemap says of a page the day that the page says for machines, where the history is known", () => {
  const sitemap = readFileSync(join(DIST, "sitemap-0.xml"), "utf8");
  const byPath = new Map(pages.map(({ path, html }) => [path, html]));
  for (const [, address = "", rest = ""] of sitemap.matchAll(/<url><loc>([^<]*)<\/loc>(.*?)<\/url>/g)) {
    const html = byPath.get(decodeURIComponent(new URL(address).pathname)) ?? "";
    const [, day] = /"dateModified":"([^"]*)"/.exec(html) ?? [];
    expect(/<lastmod>([\d-]{10})/.exec(rest)?.[1], address).toBe(day);
  }
});
