import { expect, it } from "vitest";
import { partOf } from "../../../src/offline/search-shelf.ts";
import { pageAddress, strategyFor } from "../../../src/offline/strategy.ts";

it("files are answered by where they lie; what lies elsewhere is the browser's business", () => {
  const of = (path: string) => strategyFor(path, "/library/");
  expect(of("/library/_astro/Page.abc.css")).toBe("hashed");
  expect(of("/library/pagefind/current.json")).toBe("newest-index");
  expect(of("/library/pagefind/3k9x/names.json")).toBe("index");
  expect(of("/library/pagefind/3k9x/index/1.pf_index")).toBe("index");
  for (const path of [
    "/library/data/networks.csv",
    "/library/pagefind/",
    "/library/sw.js",
    "/library/preview/_astro/a.css",
    "/_astro/a.css",
    "/library-2/_astro/a.css",
  ])
    expect(of(path), path).toBeUndefined();
});

it("one page, one address, however it is asked for", () => {
  const of = (path: string) => pageAddress(`https://a.example${path}`);
  for (const path of ["/networks/", "/networks", "/networks/?region=south", "/networks/#a", "/networks/index.html"])
    expect(of(path), path).toBe("https://a.example/networks/");
  expect(of("/data/networks.csv")).toBe("https://a.example/data/networks.csv");
  expect(of("/")).toBe("https://a.example/");
});

it("parts of an index are told from the lists that every search needs", () => {
  expect(partOf("/library/pagefind/3k9x/words.txt")).toEqual({ folder: "3k9x", kind: "list" });
  expect(partOf("/library/pagefind/3k9x/fragment/2.pf_fragment")).toEqual({ folder: "3k9x", kind: "part" });
  expect(partOf("/library/pagefind/3k9x/index/2.pf_index")).toEqual({ folder: "3k9x", kind: "index" });
  expect(partOf("/library/pagefind/current.json").folder).toBe("");
});
