import { HtmlValidate } from "html-validate";
import { expect, it } from "vitest";
import { PAGE_OF_EACH_LAYOUT } from "../pages-of-each-layout.ts";
import { readPages } from "./dist.ts";

/** The HTML standard. Thai ids are fine; what Astro writes compactly is not ours to judge. */
const validator = new HtmlValidate({
  // The standard has no details among its sectioning content any more, which heads of tables may not hold.
  elements: ["html5", { details: { sectioning: false } }],
  extends: ["html-validate:standard"],
  rules: {
    "no-trailing-whitespace": "off",
    "void-style": "off",
    "valid-id": ["error", { relaxed: true }],
    "long-title": "off",
  },
});

const pages = new Map(readPages().map(({ path, html }) => [path, html]));

it.each([...PAGE_OF_EACH_LAYOUT, "/about/changes/", "/about/method/"])("%s is valid HTML", async (path) => {
  const report = await validator.validateString(pages.get(path) ?? "");
  expect(
    report.results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message, line, selector }) => `${ruleId}: ${message} (${line}) ${selector}`),
    ),
  ).toEqual([]);
});

it("no space that is kept got into a tag, on any page", () =>
  expect([...pages].flatMap(([path, html]) => (/<\/?[a-z]+\u00A0/i.test(html) ? [path] : []))).toEqual([]));
