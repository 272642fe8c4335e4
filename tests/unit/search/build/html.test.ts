import { describe, expect, test } from "vitest";
import { type ElementNode, readElement, textOf } from "../../../../src/search/build/html.ts";

const read = (html: string, unwanted: (element: ElementNode) => boolean = () => false): ElementNode | undefined =>
  readElement(html, "data-body", unwanted);
const textIn = (html: string, unwanted?: (element: ElementNode) => boolean): string | undefined => {
  const element = read(html, unwanted);
  return element && textOf(element);
};

describe("one element of a page", () => {
  test("from its tag to the end of it, whatever stands around it", () => {
    expect(textIn(`<head><script>if (a < b) "</p>"</script></x><main data-body><p>ก</p>ข</main></y>`)).toBe("กข");
    expect(read('<main class="a" data-body data-kind="x">ก</main>')?.attribute("data-kind")).toBe("x");
  });

  test("is none where no tag carries the attribute, even when the text names it", () => {
    expect(read("<main><p>data-body</p>&lt;main data-body&gt;</main>")).toBeUndefined();
    expect(read("<main data-body-of=x>ก</main>")).toBeUndefined();
  });

  test("entities, quoted signs, elements without an end, comments, text that is no markup", () => {
    const main = read(
      '<main data-body><!-- <p> --><img alt="a > b"><p title="1 &gt; 0">ก &amp; ข<br>ค</p><style>a > b {}</style></main>',
    );
    expect(main && textOf(main)).toBe("ก & ขค");
    expect(main?.children.flatMap((child) => (typeof child === "string" ? [] : child.tag))).toEqual([
      "img",
      "p",
      "style",
    ]);
  });

  test("an item of a list may stay open", () => {
    expect(textIn("<ul data-body><li>ก<li>ข</ul>ค")).toBe("กข");
  });

  test.each(["<main data-body><p>ก", "<main data-body><b>ก</main>", '<main data-body><p title="ก>ข</p></main>'])(
    "what can't be understood is not guessed at: %s",
    (html) => expect(() => read(html)).toThrow(),
  );
});

test("of what is unwanted nothing is read but the way out of it", () => {
  const asked: string[] = [];
  const text = textIn("<main data-body>ก<svg><g><svg>ข</svg></g><path d=''/>ค</svg>ง</main>", ({ tag }) => {
    asked.push(tag);
    return tag === "svg";
  });
  expect(text).toBe("กง");
  expect(asked).toEqual(["main", "svg"]);
});
