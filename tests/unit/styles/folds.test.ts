import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { FOLDS } from "../../../src/components/folds.ts";

it("styles and scripts open the same folds when a reader wants all sources", () => {
  const sheet = readFileSync("src/styles/folds.css", "utf8");
  const opened = [...sheet.matchAll(/\[data-sources="all"\] ([^{]*?) \{/g)].map(([, selector]) => selector);
  expect(opened).toEqual([FOLDS]);
});
