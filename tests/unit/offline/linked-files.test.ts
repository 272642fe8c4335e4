import { describe, expect, it } from "vitest";
import { namesIn, needsOf, unneeded } from "../../../src/offline/linked-files.ts";

const BASE = "/library/";

describe("what a text can't do without", () => {
  it("a page: its styles, letters and scripts; not those of a neighbour site", () =>
    expect(
      needsOf(
        `<link rel="stylesheet" href="/library/_astro/Page.4V_p-A.css"><link rel="preload" href="/library/_astro/thai.C2.woff2">
         <script type="module" src="/library/_astro/a~b.astro_1.js"></script><script type="module">import"/library/_astro/c.js";</script>
         <a href="/library/preview/_astro/x.css"></a><a href="/_astro/y.css"></a><p>_astro/z.css</p>`,
        BASE,
      ),
    ).toEqual(["Page.4V_p-A.css", "thai.C2.woff2", "a~b.astro_1.js", "c.js"].map((name) => `/library/_astro/${name}`)));

  it("a style: what it draws with; of its faces none, for the page links those that it shows", () => {
    const css = `@font-face{font-family:S;src:url(/library/_astro/a.woff2)format("woff2")}p{background:url("/library/_astro/b.svg")}`;
    expect(needsOf(css, BASE)).toEqual(["/library/_astro/b.svg"]);
    expect(namesIn(css, BASE)).toEqual(["/library/_astro/a.woff2", "/library/_astro/b.svg"]);
  });

  it("a script: what it begins with, not what it fetches when it is used", () => {
    const script =
      'import{a as b}from"./normalise.D-x.js";import"./filter.js";export{c}from"./d.js";f=()=>import(`./zoom.js`)';
    expect(needsOf(script, BASE)).toEqual(
      ["normalise.D-x.js", "filter.js", "d.js"].map((name) => `/library/_astro/${name}`),
    );
    expect(namesIn(script, BASE)).toContain("/library/_astro/zoom.js");
  });

  it("not its picture for messengers", () => {
    const head = '<meta property="og:image" content="https://coop.example/library/previews/0a1b.png">';
    expect([needsOf(head, BASE), namesIn(head, BASE)]).toEqual([[], []]);
  });

  it("a site at the root", () => expect(needsOf('<link href="/_astro/a.css">', "/")).toEqual(["/_astro/a.css"]));
});

it("files go when no page needs them, directly or through others", () => {
  const files = new Map([
    ["page.css", ["font.woff2"]],
    ["font.woff2", []],
    ["page.js", ["shared.js"]],
    ["shared.js", ["page.js"]],
    ["old.css", ["old.woff2"]],
    ["old.woff2", []],
  ]);
  expect(unneeded(["page.css", "page.js", "never-stored.js"], files)).toEqual(["old.css", "old.woff2"]);
  expect(unneeded([], files)).toEqual([...files.keys()]);
});
