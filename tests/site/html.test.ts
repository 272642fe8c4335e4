import { HtmlValidate } from "html-validate";
import { expect, it } from "vitest";
import { readPages } from "./dist.ts";

/** One page of each template against the HTML standard. Thai ids are fine; what Astro writes compactly is not ours to judge. */
const TEMPLATES = [
  "/",
  "/networks/",
  "/networks/trat-satcha-sasom-sap/",
  "/networks/by/region/south/",
  "/provinces/",
  "/provinces/trat/",
  "/factors/",
  "/factors/phu-nam/",
  "/lessons/",
  "/lessons/nong-khai-6/",
  "/framework/",
  "/followups/",
  "/proposals/",
  "/statistics/",
  "/report/",
  "/report/4-1/",
  "/report/appendix-1-1/",
  "/report/corrections/",
  "/glossary/",
  "/organisations/",
  "/search/",
  "/data/",
  "/contribute/",
  "/about/",
  "/diagrams/",
  "/diagrams/framework/",
  "/diagrams/map/",
  "/404.html",
  "/offline/",
];

const validator = new HtmlValidate({
  extends: ["html-validate:standard"],
  rules: {
    "no-trailing-whitespace": "off",
    "void-style": "off",
    "valid-id": ["error", { relaxed: true }],
    "long-title": "off",
  },
});

const pages = new Map(readPages().map(({ path, html }) => [path, html]));

it.each(TEMPLATES)("%s is valid HTML", async (path) => {
  const report = await validator.validateString(pages.get(path) ?? "");
  expect(
    report.results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message, line, selector }) => `${ruleId}: ${message} (${line}) ${selector}`),
    ),
  ).toEqual([]);
});
