import { describe, expect, it } from "vitest";
import type { Knowledge } from "../../../src/model/knowledge.ts";
import { MOST_ON_A_PAGE, NAMES_PAGE, nameIndex, nameLetters, namePages } from "../../../src/model/name-index.ts";
import { knowledgeOf } from "../../knowledge.ts";

const small = knowledgeOf("tests/fixtures/two-reports");
/** As many networks under one letter, and one under another. */
const grown = (count: number, words = "เครือข่ายที่"): Knowledge => ({
  ...small,
  networks: Array.from({ length: count + 1 }, (_, i) => i).flatMap((i) =>
    small.networks.slice(0, 1).map((network) => ({
      ...network,
      id: `n${i}`,
      url: `/networks/n${i}/`,
      title: i === 0 ? "ฮ" : `${words} ${i}`,
    })),
  ),
});

describe("the index of names", () => {
  it("is one page while it holds few names", () => {
    expect(nameIndex(small).flatMap(({ items }) => items).length).toBeGreaterThan(0);
    expect(namePages(small)).toEqual([]);
  });

  it("becomes pages sooner where names are long", () => {
    const bytes = (names: readonly { title: string }[]) => names.reduce((sum, { title }) => sum + 3 * title.length, 0);
    const pages = namePages(grown(900, "เครือข่าย".repeat(32)));
    expect(pages.length).toBeGreaterThan(2);
    expect(Math.max(...pages.map(({ names }) => bytes(names)))).toBeLessThan(400_000);
    expect(namePages(grown(900))).toEqual([]);
  });

  it("becomes pages by letter, none over the limit, that hold every name once", () => {
    const k = grown(MOST_ON_A_PAGE * 2 + 1);
    const pages = namePages(k);
    expect(Math.max(...pages.map(({ names }) => names.length))).toBeLessThanOrEqual(MOST_ON_A_PAGE);
    const urls = pages.flatMap(({ names }) => names.map(({ url }) => url));
    expect(new Set(urls).size).toBe(urls.length);
    expect(new Set(urls)).toEqual(new Set(nameIndex(k).flatMap(({ items }) => items.map(({ url }) => url))));
    expect(pages.filter(({ letter }) => letter === "ค").map(({ url, number }) => [url, number])).toEqual([
      ["/search/names/4/", 1],
      ["/search/names/4-2/", 2],
      ["/search/names/4-3/", 3],
    ]);
    expect(new Set(pages.map(({ url }) => url)).size).toBe(pages.length);
  });

  it("leads from each letter to its names: on the page that has all, or on the first of its own", () => {
    for (const { id, url } of nameLetters(small)) expect(url).toBe(`${NAMES_PAGE}#${id}`);
    const k = grown(MOST_ON_A_PAGE * 2 + 1);
    const first = namePages(k).filter(({ number }) => number === 1);
    expect(nameLetters(k).map(({ letter, url }) => [letter, url])).toEqual(
      first.map(({ letter, url }) => [letter, url]),
    );
    expect(nameLetters(k).map(({ letter, names }) => ({ letter, items: names }))).toEqual(nameIndex(k));
  });
});
