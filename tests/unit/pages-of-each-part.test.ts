import { expect, it } from "vitest";
import { pagesOfEachPart, partsOf } from "../pages-of-each-part.ts";

const page = (path: string, html: string) => ({ path, html });

it("a part is an element with a class or an attribute, and what it stands in", () => {
  const parts = partsOf('<ul class="b a"><li><a id="x" rel="next" data-far>ก</a></li><li>ข</li></ul><p>ค');
  expect([...parts]).toEqual(
    expect.arrayContaining(["ul.a", "ul.b", "ul.a.b > li", "li > a", "a[rel=next]", "a[data-far]", "undefined > p"]),
  );
  expect([...parts].filter((part) => /id|x/.test(part) && part !== "a[rel=next]")).toEqual([]);
});

it("what a script or a style says is no part; what is empty holds nothing", () => {
  expect([...partsOf("<script>'<b class=c>'</script><p><br><i>ก</i></p>")]).toContain("p > i");
  expect([...partsOf("<script>'<b class=c>'</script>")]).toEqual([]);
});

it("chooses few pages that show all, whatever the order in which they come", () => {
  const pages = [
    page("/a/", "<p>ก</p>"),
    page("/b/", "<p>ก</p><ul><li>ข</li></ul>"),
    page("/c/", '<p class="rare">ก</p>'),
    page("/d/", "<p>ก</p><ul><li>ข</li></ul>"),
  ];
  expect(pagesOfEachPart(pages)).toEqual(["/b/", "/c/"]);
  expect(pagesOfEachPart(pages.toReversed())).toEqual(["/b/", "/c/"]);
});
