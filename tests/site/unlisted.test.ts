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
