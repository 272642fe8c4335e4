/** What the first search of a visitor transfers: the search must not cost a slow line more than this. */
import { expect, test } from "vitest";
import { browseSite } from "../browser/site.ts";
import { firstSearch, together } from "./bytes.ts";

const site = browseSite({});
const KB = 1024;

test.each([
  ["ยางพารา", 128],
  ["ยางพารา สตูล", 130],
  ["ความยั่งยืน", 128],
  ["ผู้นำ", 128],
  ["satun", 130],
  // Its full name is looked up word by word too, in Thai and in English.
  ["ธ.ก.ส.", 150],
])("%s: at most %i KB, excerpts of the first screen with it", async (query, limit) => {
  const parts = await firstSearch(site.browser, site.url, query);
  const told = [...parts].map(([part, { bytes }]) => `${part}: ${(bytes / KB).toFixed(1)} KB`).join(", ");
  expect(together(parts, { excerpts: true }), told).toBeLessThanOrEqual(limit * KB);
});
