import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { pathOf, site } from "../../src/site.ts";
import { misused } from "../unit/linked/schema-org.ts";
import { attributes, DIST, decode, readPages } from "./dist.ts";

/** What pages say to machines: one block in each that has an address, true to what readers see. */
const pages = readPages();
const own = pages.filter(({ path, html }) => path !== "/404.html" && !html.includes('http-equiv="refresh"'));
const blocks = (html: string): string[] =>
  [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(([, json = ""]) => json);

it("stands once in each page, in words that schema.org has", () => {
  for (const { path, html } of own) {
    const [json = "", ...others] = blocks(html);
    expect(others, path).toEqual([]);
    const { "@context": context, ...thing } = JSON.parse(json);
    expect(context, path).toBe("https://schema.org");
    expect(misused(thing), path).toEqual([]);
  }
  for (const { path, html } of pages)
    if (!own.some((page) => page.path === path)) expect(blocks(html), path).toEqual([]);
});

it("tells the way to a page as the page shows it", () => {
  for (const { path, html } of own) {
    if (path === "/") continue;
    const [, shown = ""] = /<div class="breadcrumbs">.*?<nav[^>]*>(.*?)<\/nav>/s.exec(html) ?? [];
    const { breadcrumb } = JSON.parse(blocks(html)[0] ?? "");
    const said: { name: string; item?: string }[] = breadcrumb.itemListElement.slice(0, -1);
    expect(
      said.map(({ name, item = "" }) => [name, new URL(item, site.url).pathname]),
      path,
    ).toEqual(
      [...shown.matchAll(/<a href="([^"#]*)[^"]*">(.*?)<\/a>/gs)].map(([, href = "", name = ""]) => [
        decode(name.replace(/<[^>]*>/g, "")).trim(),
        decode(href),
      ]),
    );
  }
});

it("names only addresses that the site has", () => {
  const ids = new Map(pages.map(({ path, html }) => [path, new Set(attributes(html, "id"))]));
  const lost = own.flatMap(({ path, html }) =>
    [...(blocks(html)[0] ?? "").matchAll(/"(?:@id|url|item|contentUrl)":"([^"]*)"/g)].flatMap(([, address = ""]) => {
      const url = new URL(address, site.url);
      const target = decodeURIComponent(pathOf(url.pathname));
      if (!target.endsWith("/")) return existsSync(join(DIST, target)) ? [] : [`${path} ${address}`];
      const anchors = ids.get(target);
      const anchor = decodeURIComponent(url.hash.slice(1));
      // What stands in a later part of a list has its address in the first, which leads on.
      const parts = anchor !== "" && existsSync(join(DIST, target, "parts.json"));
      return anchors && (anchor === "" || parts || anchors.has(anchor)) ? [] : [`${path} ${address}`];
    }),
  );
  expect(lost).toEqual([]);
});
