/**
 * `npm run bench:table [-- 10000 [typed]]`: how soon a table of ten thousand rows shows what was changed in it, from the press to the
 * frame that has it. The rows are those of a data file over and over, each with a title of its own. Each change is made on five pages
 * that have just been opened, and five times more on the last of them. A word leaves only the changes whose names have it. Fails when
 * a median is over 100 ms. Needs a built site, and a machine with nothing else to do.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { openBrowser, serve } from "../browser/browser.ts";
import { DIST } from "../site/dist.ts";

const MOST = 100;
/** Nobody sees a table and presses something in it sooner, in milliseconds. */
const SOONEST = 300;
const TIMES = 5;
const many = Number(process.argv[2] ?? 10_000);
const part = process.argv[3] ?? "";

const records: { id: string; title: string }[] = JSON.parse(readFileSync(join(DIST, "data/networks.json"), "utf8"));
const made = Array.from({ length: many }, (_, i) => {
  const record = records[i % records.length];
  // Numbers in no order, so that titles are to be sorted.
  return { ...record, id: `${record?.id}-${i}`, title: `${record?.title} ${(i * 7919) % 10_007}` };
});
// By the host itself: what a test hands to a page goes through the browser's own channel, seconds for each page.
const files = new Map([["/data/networks.json", JSON.stringify(made)]]);

interface Change {
  /** What must be open for it. */
  within?: readonly string[];
  /** What is done, in the page: each time something else, so that each time something is drawn. */
  change(turn: number): void;
}

const changes: Record<string, Change> = {
  "a word is typed": {
    change: (turn) => {
      const box = document.querySelector<HTMLInputElement>("#words");
      if (!box) return;
      box.value = ["ข้าว", "ออม", "กลุ่ม 12", "ไม่มีคำนี้", "พ"][turn] ?? "";
      box.dispatchEvent(new Event("input", { bubbles: true }));
    },
  },
  "a word of a column is typed": {
    within: ["#tool-filter"],
    change: (turn) => {
      const box = document.querySelector<HTMLInputElement>("#has-title");
      if (!box) return;
      box.value = ["ข้าว", "ออม", "กลุ่ม 12", "ไม่มีคำนี้", "พ"][turn] ?? "";
      box.dispatchEvent(new Event("input", { bubbles: true }));
    },
  },
  "filters are opened or closed": { change: () => document.querySelector<HTMLElement>("#tool-filter")?.click() },
  "values are opened or closed": {
    within: ["#tool-filter"],
    change: () => document.querySelector<HTMLElement>("#facet-detail")?.click(),
  },
  "a value is ticked": {
    within: ["#tool-filter", "#facet-business"],
    change: (turn) => document.querySelectorAll<HTMLElement>('[data-values="business"] input')[turn % 3]?.click(),
  },
  "sorted by title": { change: () => document.querySelector<HTMLElement>("#head-title")?.click() },
  "sorted by province": { change: () => document.querySelector<HTMLElement>("#head-province")?.click() },
  "sorted by place": { change: () => document.querySelector<HTMLElement>("#head-sources")?.click() },
  "a column is shown or not": {
    within: ["#tool-columns"],
    change: () => document.querySelector<HTMLElement>("#show-aliases")?.click(),
  },
  grouped: {
    within: ["#tool-sort"],
    change: (turn) => {
      const list = document.querySelector<HTMLSelectElement>("#group-by");
      if (!list) return;
      list.value = ["province", "business", "", "active", "potential"][turn] ?? "";
      list.dispatchEvent(new Event("change", { bubbles: true }));
    },
  },
  "counted against each other": {
    within: ["#tool-cross"],
    change: (turn) => {
      const [rows, heads] = ["rows", "heads"].map((of) => document.querySelector<HTMLSelectElement>(`#cross-${of}`));
      if (!rows || !heads) return;
      rows.value = "province";
      heads.value = ["business", "active", "potential", "certainty", "sources"][turn] ?? "";
      heads.dispatchEvent(new Event("change", { bubbles: true }));
    },
  },
  "every row is picked or none": { change: () => document.querySelector<HTMLElement>("#pick-all")?.click() },
  "a hundred more": { change: () => document.querySelector<HTMLElement>("[data-does=more]")?.click() },
};

/** Milliseconds from a change to the end of the first frame that shows it. What is left for after that frame is not waited for. */
const timed = (page: Page, { change }: Change, turn: number): Promise<number> =>
  page.evaluate(
    `(async () => {
      const shown = new Promise((shown) => requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = shown;
        port2.postMessage(0);
      }));
      const start = performance.now();
      (${change})(${turn});
      await shown;
      return performance.now() - start;
    })()`,
  );

const [browser, site] = await Promise.all([openBrowser(), serve(undefined, false, files)]);

async function opened(): Promise<Page> {
  const page = await (await browser.newContext({ serviceWorkers: "block" })).newPage();
  await page.goto(`${site.url}/data/table/?collection=networks`);
  await page.locator("[data-count]").filter({ hasText: /\d/ }).waitFor();
  await page.waitForTimeout(SOONEST);
  return page;
}

const median = (values: readonly number[]): number =>
  Math.round(values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0);

const table: Record<string, { "just opened": number; "after a while": number }> = {};
for (const [name, change] of Object.entries(changes).filter(([name]) => name.includes(part))) {
  const first: number[] = [];
  const later: number[] = [];
  for (let turn = 0; turn < TIMES; turn++) {
    const page = await opened();
    for (const control of change.within ?? []) await page.locator(control).click();
    first.push(await timed(page, change, turn));
    if (turn === TIMES - 1) for (let turn = 0; turn < TIMES; turn++) later.push(await timed(page, change, turn));
    await page.context().close();
  }
  table[name] = { "just opened": median(first), "after a while": median(later) };
}
console.table(table);
await browser.close();
site.close();
if (Object.values(table).some((medians) => Math.max(...Object.values(medians)) > MOST)) process.exitCode = 1;
