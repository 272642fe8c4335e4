import { expect, it } from "vitest";
import { collectionNames } from "../../src/collections/index.ts";
import { readPages } from "./dist.ts";
import { linksOf } from "./link-names.ts";

/** A word leads to its note, a note back to its word: each is heard with the other. */
const NOTES = /^doc-(?:noteref|backlink)$/;
/** An entry is called by its title wherever it is told of, a place by its words: which of two it is, the line or heading before it says. */
const ENTRY = new RegExp(`^/(?:${[...collectionNames, "report", "organisations", "diagrams"].join("|")})/(?!by/)[^#]`);
const isTitled = (address: string): boolean => address.includes("#") || ENTRY.test(address);

/** Names of a page's links that lead to several places. */
function saidTwice(path: string, html: string): string[] {
  const called = new Map<string, Set<string>>();
  for (const { name, href, landmark, role } of linksOf(html)) {
    if (NOTES.test(role)) continue;
    const { pathname, search, hash } = new URL(href, `http://site${path}`);
    const key = `${landmark}: ${name}`;
    // The title is where its page begins.
    called.set(key, (called.get(key) ?? new Set()).add(pathname + search + hash.replace(/^#title$/, "")));
  }
  return [...called]
    .filter(([, places]) => places.size > 1 && ![...places].every(isTitled))
    .map(([name, places]) => `${path} ${name} ${[...places].slice(0, 2).join(" ")}`);
}

it("no two links of one name lead to different places", () =>
  expect(readPages().flatMap(({ path, html }) => saidTwice(path, html))).toEqual([]));

it("a link is called by what is heard of it", () => {
  const html =
    '<nav aria-label="ก"><a href="/1">หนึ่ง</a></nav><a href="/2" aria-label="สอง">2</a><a href="/3"><b>ส<wbr>าม</b><i aria-hidden="true">' +
    '<b>x</b></i><span class="visually-hidden"> ของ ก&amp;ข</span><img src="x" alt="รูป"></a><a id="x"></a>';
  expect(linksOf(html).map(({ name, landmark }) => [landmark, name])).toEqual([
    ["nav ก", "หนึ่ง"],
    ["", "สอง"],
    ["", "สาม ของ ก&ขรูป"],
  ]);
});

it("is found: a name that says two things", () => {
  const two = (label: string) => `<a href="/data/a.csv">CSV</a><a href="/data/b.csv">CSV${label}</a>`;
  expect(saidTwice("/", two(""))).toHaveLength(1);
  expect(saidTwice("/", two('<span class="visually-hidden"> ของ ข</span>'))).toEqual([]);
});
