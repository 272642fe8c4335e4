import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { DIST, readPages } from "./dist.ts";

const pages = readPages();
/** Path of the page that a page asks search engines to show. */
const canonicalOf = (html: string): string | undefined => {
  const [, address] = /<link rel="canonical" href="([^"]*)"/.exec(head(html)) ?? [];
  return address && decodeURIComponent(new URL(address).pathname);
};
const head = (html: string): string => html.slice(0, html.indexOf("</head>"));

it("the sitemap lists exactly the pages that search engines may show", () => {
  const listed = [...readFileSync(join(DIST, "sitemap-0.xml"), "utf8").matchAll(/<loc>([^<]*)<\/loc>/g)]
    .map(([, address = ""]) => decodeURIComponent(new URL(address).pathname))
    .sort();
  const open = pages.filter(({ html }) => !head(html).includes('name="robots" content="noindex"'));
  // What says that another page has all that is here is not listed beside it.
  const own = open.filter(({ path, html }) => canonicalOf(html) === path);
  expect(open.length).toBeGreaterThan(100);
  expect(listed).toEqual(own.map(({ path }) => path).sort());
});

it("search engines are asked to leave out the search, its names, what moved and what is not found, nothing else", () => {
  const left = pages.filter(
    ({ html }) => head(html).includes("noindex") && !head(html).includes('http-equiv="refresh"'),
  );
  expect(
    left.filter(({ path }) => !path.startsWith("/search/") && path !== "/404.html").map(({ path }) => path),
  ).toEqual([]);
});

it("a page that names another as the fuller one names one that is listed, and lists narrowed to one thing describe themselves", () => {
  const byPath = new Map(pages.map(({ path, html }) => [path, html]));
  for (const { path, html } of pages) {
    const fuller = canonicalOf(html);
    if (!fuller || fuller === path) continue;
    expect(canonicalOf(byPath.get(fuller) ?? ""), path).toBe(fuller);
  }
  const narrowed = pages.filter(({ path }) => /^\/(?:networks|lessons)\/by\/\w+\/[^/]+\/$/.test(path));
  const said = narrowed.map(({ html }) => /<meta name="description" content="([^"]*)"/.exec(html)?.[1]);
  expect(narrowed.length).toBeGreaterThan(0);
  expect(new Set(said).size).toBe(narrowed.length);
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

it("the sitemap says of a page the day that it says for machines, or that of the content, where the history is known", () => {
  const { created }: { created?: string } = JSON.parse(readFileSync(join(DIST, "data/datapackage.json"), "utf8"));
  const sitemap = readFileSync(join(DIST, "sitemap-0.xml"), "utf8");
  const byPath = new Map(pages.map(({ path, html }) => [path, html]));
  for (const [, address = "", rest = ""] of sitemap.matchAll(/<url><loc>([^<]*)<\/loc>(.*?)<\/url>/g)) {
    const html = byPath.get(decodeURIComponent(new URL(address).pathname)) ?? "";
    const [, day = created?.slice(0, 10)] = /"dateModified":"([^"]*)"/.exec(html) ?? [];
    expect(/<lastmod>([\d-]{10})/.exec(rest)?.[1], address).toBe(day);
  }
});
