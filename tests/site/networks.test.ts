import { expect, it } from "vitest";
import { crossNetworks, crossPages } from "../../src/model/list-facets.ts";
import { groupNetworks } from "../../src/model/network-groups.ts";
import { partUrl } from "../../src/model/parts.ts";
import { sharedLists } from "../../src/model/shared-lists.ts";
import { href } from "../../src/site.ts";
import { formatNumber } from "../../src/text/numbers.ts";
import { knowledge as k } from "../knowledge.ts";
import { attributes, readPages, textOf } from "./dist.ts";

/** The lists of networks (src/layouts/NetworksPage.astro). */
const pages = new Map(readPages().map(({ path, html }) => [path, html]));
const networks = new Set(k.networks.map(({ url }) => href(url)));
const itemsIn = (html: string) =>
  (html.match(/<ul class="entries networks [^>]*>.*?<\/ul>/gs) ?? [])
    .flatMap((list) => attributes(list, "href"))
    .filter((link) => networks.has(link));
const groupsOn = (html: string) => html.match(/<details class="list-group.*?<\/details>/gs) ?? [];
const { networks: byProvince, networksByBusiness: byBusiness } = sharedLists(k);

it.each([
  { list: byProvince, by: "province" as const },
  { list: byBusiness, by: "business" as const },
])("$list.path has every network once, under its heading, with an anchor where the heading begins", ({ list, by }) => {
  for (const part of list.parts) {
    const shown = groupsOn(pages.get(partUrl(list.path, part.number)) ?? "");
    const groups = groupNetworks(k, part.items, by);
    expect(shown.map(itemsIn)).toEqual(groups.map(({ networks }) => networks.map(({ url }) => href(url))));
    for (const [i, { anchor, text }] of groups.entries()) {
      expect(textOf(/<h2>.*?<\/h2>/s.exec(shown[i] ?? "")?.[0] ?? "").trim()).toBe(text);
      expect(attributes(shown[i] ?? "", "id")).toEqual(list.where.get(anchor) === part.number ? [anchor] : []);
    }
  }
});

it("a closed group shows a bead for each of its networks, and says the same in one text", () => {
  const groups = groupsOn(pages.get(byProvince.path) ?? "");
  expect(groups.length).toBeGreaterThan(0);
  for (const group of groups) {
    const [summary = ""] = /<summary>.*?<\/summary>/s.exec(group) ?? [];
    const count = itemsIn(group).length;
    expect(summary.match(/<i /g)).toHaveLength(count);
    expect(summary).not.toContain('role="img"');
    expect(textOf(summary)).toContain(`${formatNumber(count)} เครือข่าย`);
    expect(summary.match(/visually-hidden/g)).toHaveLength(1);
  }
});

it("each number of the table of two facets leads to so many networks; nought leads nowhere", () => {
  const [table = ""] = /<table class="cross".*?<\/table>/s.exec(pages.get(byProvince.path) ?? "") ?? [];
  const cells = crossPages(crossNetworks(k));
  expect(cells.length).toBeGreaterThan(0);
  for (const { params, props } of cells) {
    const path = `/networks/by/${params.facet}/${params.value}/${params.second}/${params.its}/`;
    const [cell = ""] = new RegExp(`<a [^>]*href="${href(path)}"[^>]*>.*?</a>`, "s").exec(table) ?? [];
    expect(textOf(cell).trim(), path).toBe(formatNumber(props.items.length));
    const parts = [...pages].filter(([page]) => page === path || page.startsWith(`${path}page/`));
    expect(parts.flatMap(([, html]) => itemsIn(html)).sort(), path).toEqual(
      props.items.map(({ url }) => href(url)).sort(),
    );
  }
  expect(table).not.toMatch(/<a [^>]*>\s*0\s*<\/a>/);
});
