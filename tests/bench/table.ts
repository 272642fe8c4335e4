/**
 * `npm run bench:table [-- 10000]`: how soon a table of ten thousand rows shows what was changed in it, from the press to the frame
 * that has it. The rows are those of a data file over and over, each with a title of its own. Fails when the median of five is over
 * 100 ms; the first of each stands beside it. A word is also typed before anything is worked out. Needs a built site, and a machine
 * with nothing else to do.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { PREPARED } from "../../src/workbench/prepare.client.ts";
import { openBrowser, serve } from "../browser/browser.ts";
import { DIST } from "../site/dist.ts";

const MOST = 100;
const TIMES = 5;
const many = Number(process.argv[2] ?? 10_000);

const records: { id: string; title: string }[] = JSON.parse(readFileSync(join(DIST, "data/networks.json"), "utf8"));
const made = Array.from({ length: many }, (_, i) => {
  const record = records[i % records.length];
  // Numbers in no order, so that titles are to be sorted.
  return { ...record, id: `${record?.id}-${i}`, title: `${record?.title} ${(i * 7919) % 10_007}` };
});

/** What is done, in the page: each time something else, so that each time something is drawn. */
const changes: Record<string, (turn: number) => void> = {
  "words are typed": (turn) => {
    const box = document.querySelector<HTMLInputElement>("#words");
    if (!box) return;
    box.value = ["ข้าว", "ออม", "กลุ่ม 12", "สหกรณ์", "พ"][turn] ?? "";
    box.dispatchEvent(new Event("input", { bubbles: true }));
  },
  "a value is ticked": (turn) =>
    document.querySelectorAll<HTMLElement>('[data-values="business"] input')[turn % 3]?.click(),
  "sorted by title": () => document.querySelector<HTMLElement>("#head-title")?.click(),
  "sorted by province": () => document.querySelector<HTMLElement>("#head-province")?.click(),
  "a column is shown or not": () => document.querySelector<HTMLElement>("#show-aliases")?.click(),
  grouped: (turn) => {
    const list = document.querySelector<HTMLSelectElement>("#group-by");
    if (!list) return;
    list.value = ["province", "business", "", "active", ""][turn] ?? "";
    list.dispatchEvent(new Event("change", { bubbles: true }));
  },
  "counted against each other": (turn) => {
    const list = document.querySelector<HTMLSelectElement>("#cross-heads");
    if (!list) return;
    list.value = ["business", "active", "potential", "certainty", "sources"][turn] ?? "";
    list.dispatchEvent(new Event("change", { bubbles: true }));
  },
  "every row is picked or none": () => document.querySelector<HTMLElement>("#pick-all")?.click(),
  "a hundred more": () => document.querySelector<HTMLElement>("[data-does=more]")?.click(),
};

/** Milliseconds from a change to the end of the frame that shows it. */
const timed = (page: Page, change: (turn: number) => void, turn: number): Promise<number> =>
  page.evaluate(
    `(async () => {
      const start = performance.now();
      (${change})(${turn});
      await new Promise((shown) => requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = shown;
        port2.postMessage(0);
      }));
      return performance.now() - start;
    })()`,
  );

const [browser, site] = await Promise.all([openBrowser(), serve()]);

async function opened(): Promise<Page> {
  const page = await (await browser.newContext({ serviceWorkers: "block" })).newPage();
  await page.route("**/data/networks.json", (route) => route.fulfill({ json: made }));
  await page.goto(`${site.url}/data/table/?collection=networks`);
  await page.locator("[data-count]").filter({ hasText: /\d/ }).waitFor();
  return page;
}

/** A word that is typed before anything is worked out, each time on a page of its own. */
const typed = changes["words are typed"] ?? (() => {});
const soonest: number[] = [];
for (let turn = 0; turn < TIMES; turn++) {
  const page = await opened();
  soonest.push(await timed(page, typed, turn));
  await page.context().close();
}

const start = performance.now();
const page = await opened();
console.log(`${many} rows, open after ${Math.round(performance.now() - start)} ms`);
for (const tool of ["columns", "filter", "sort", "cross"]) await page.locator(`#tool-${tool}`).click();
await page.locator("#facet-business").click();
await page.locator("#cross-rows").selectOption("province");
// What is worked out while a reader looks.
await page.waitForFunction((name) => performance.getEntriesByName(name).length > 0, PREPARED);

const medianOf = (times: readonly number[]): number => times.toSorted((a, b) => a - b)[Math.floor(TIMES / 2)] ?? 0;
const table: Record<string, { first: number; median: number }> = {};
const row = (name: string, times: readonly number[]): void => {
  table[name] = { first: Math.round(times[0] ?? 0), median: Math.round(medianOf(times)) };
};
row("a word is typed at once", soonest);
for (const [name, change] of Object.entries(changes)) {
  const times: number[] = [];
  for (let turn = 0; turn < TIMES; turn++) times.push(await timed(page, change, turn));
  row(name, times);
}
console.table(table);
await browser.close();
site.close();
if (Object.values(table).some(({ median }) => median > MOST)) process.exitCode = 1;
