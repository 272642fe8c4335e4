/**
 * `npm run bench:search`: what people ask beside MiniSearch, Fuse and stock Pagefind, quality by class beside stock Pagefind, bytes of
 * a first search, latency, and what a slow phone sees. Needs a built site, and a quiet machine.
 * Stock Pagefind is the same version on the same pages, told that they are Thai; where it can't name an entry, the page counts.
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { close, createIndex } from "pagefind";
import type { Browser } from "playwright-core";
import { openBrowser, serve } from "../browser/browser.ts";
import { DIST as dist } from "../site/dist.ts";
import { firstSearch, together } from "./bytes.ts";
import { generateQueries } from "./generate.ts";
import { localSearch } from "./local-engine.ts";
import { type Figures, measure, measureByClass, type Outcome, type Query, readQueries } from "./measure.ts";
import { hitsOf, openSearch, wholeOf } from "./page.ts";
import { tellByPhone } from "./phone.ts";
import { type AnsweredQuery, type AskedQuery, figuresOf, isForTuning, readQuestions } from "./questions.ts";
import { rivals } from "./rivals.ts";

const SEED = 2550;
async function ours(browser: Browser, queries: readonly Query[]): Promise<{ outcomes: Outcome[]; times: number[] }> {
  const site = await serve(dist);
  const page = await openSearch(browser, site.url, []);
  const outcomes: Outcome[] = [];
  const times: number[] = [];
  for (const query of queries) {
    times.push(
      await page.evaluate((words) => {
        history.replaceState(null, "", `/search/?${new URLSearchParams({ q: words })}`);
        const list = document.querySelector("[data-search-results]");
        const start = performance.now();
        return new Promise<number>((done) => {
          const watch = new MutationObserver(() => {
            if (list?.getAttribute("data-state") === "loading") return;
            watch.disconnect();
            done(performance.now() - start);
          });
          if (list) watch.observe(list, { attributeFilter: ["data-state"] });
          dispatchEvent(new PopStateEvent("popstate"));
        });
      }, query.query),
    );
    outcomes.push({ ...query, hits: await hitsOf(page), whole: await wholeOf(page) });
  }
  await page.close();
  site.close();
  // The first one loads the index.
  return { outcomes, times: times.slice(1) };
}

const withoutAnchor = (urls: readonly string[]): string[] => [...new Set(urls.map((url) => url.replace(/#.*$/, "")))];

/** Answers of stock Pagefind, as addresses of pages. */
async function stock(browser: Browser, queries: readonly string[]): Promise<string[][]> {
  const folder = mkdtempSync(join(tmpdir(), "stock-"));
  const { index } = await createIndex({ forceLanguage: "th", rootSelector: "main" });
  if (!index) throw new Error("Pagefind");
  await index.addDirectory({ path: dist });
  await index.writeFiles({ outputPath: join(folder, "pagefind") });
  await close();
  writeFileSync(join(folder, "index.html"), '<!doctype html><html lang="th"><title>.</title>');
  writeFileSync(join(folder, "404.html"), "");
  const site = await serve(folder);
  const page = await browser.newPage();
  await page.goto(`${site.url}/`);
  const answers: string[][] = [];
  for (const query of queries) {
    const hits = await page.evaluate(async (words) => {
      const address = "/pagefind/pagefind.js";
      const pagefind = await import(address);
      const { results } = await pagefind.search(words);
      return Promise.all(
        results.slice(0, 10).map(async (result: { data: () => Promise<{ url: string }> }) => (await result.data()).url),
      );
    }, query);
    answers.push(hits);
  }
  await page.close();
  site.close();
  rmSync(folder, { recursive: true });
  return answers;
}

const percent = (value: number): string => value.toFixed(3);
function row(name: string, mine: Figures, theirs: Figures): string {
  const figures = ({ recall, first, zero, junk, without }: Figures) =>
    `${percent(recall)}  ${percent(first)}  ${percent(zero)}  ${junk}/${without}`;
  return `${name.padEnd(12)}${String(mine.queries).padStart(5)}   ${figures(mine).padEnd(30)} ${figures(theirs)}`;
}

function table(title: string, mine: Outcome[], theirs: Outcome[]): void {
  console.log(`\n${title}\nclass      queries   recall@10 first zero junk          stock Pagefind`);
  const other = measureByClass(theirs);
  for (const [name, figures] of measureByClass(mine)) console.log(row(name, figures, other.get(name) ?? measure([])));
  console.log(row("all", measure(mine), measure(theirs)));
}

/** What people ask, by the half that nobody tuned to, beside other engines over the same records. */
function questionTable(asked: readonly AskedQuery[], engines: ReadonlyMap<string, readonly AnsweredQuery[]>): void {
  console.log("\nAs people ask (tests/search/questions.tsv), the half that nobody tuned to");
  console.log("engine            first  three  nothing   shown as an answer, or near, where there is none");
  for (const [name, answered] of engines) {
    const { first, three, nothing, junk, below, without } = figuresOf(answered);
    console.log(
      `${name.padEnd(16)}  ${percent(first)}  ${percent(three)}  ${percent(nothing)}     ${junk}/${without}, ${below}/${without}`,
    );
  }
  const ours = engines.get("this site") ?? [];
  for (const name of new Set(asked.map((query) => query.class))) {
    const { queries, first, three, nothing, junk } = figuresOf(ours.filter((query) => query.class === name));
    console.log(
      `  ${name.padEnd(20)} ${String(queries).padStart(3)}  ${percent(first)}  ${percent(three)}  ${percent(nothing)}  ${junk}`,
    );
  }
}

const browser = await openBrowser();
const written = readQueries(join(import.meta.dirname, "queries.tsv"));
const local = localSearch();
const made = generateQueries(local.collected.records, SEED);
const asked = readQuestions(join(import.meta.dirname, "questions.tsv")).filter((query) => !isForTuning(query));
const mine = await ours(browser, [...written, ...made]);
const stockAnswers = await stock(
  browser,
  [...written, ...made, ...asked].map(({ query }) => query),
);
const theirs = [...written, ...made].map(
  (query, i): Outcome => ({
    ...query,
    first: withoutAnchor(query.first),
    must: withoutAnchor(query.must),
    hits: stockAnswers[i] ?? [],
  }),
);
const { miniSearch, fuse } = rivals(local.collected);
const all = (hits: readonly string[]) => ({ hits, whole: hits.length });
const answered: AnsweredQuery[] = [];
for (const query of asked) answered.push({ ...query, ...(await local.answer(query.query)) });
questionTable(
  asked,
  new Map([
    ["this site", answered],
    ["MiniSearch", asked.map((query) => ({ ...query, ...all(miniSearch(query.query)) }))],
    ["Fuse", asked.map((query) => ({ ...query, ...all(fuse(query.query)) }))],
    [
      "stock Pagefind",
      asked.map((query, i) => ({
        ...query,
        best: withoutAnchor(query.best),
        fair: withoutAnchor(query.fair),
        ...all(stockAnswers[written.length + made.length + i] ?? []),
      })),
    ],
  ]),
);
table(
  "Written by hand (tests/search/queries.tsv)",
  mine.outcomes.slice(0, written.length),
  theirs.slice(0, written.length),
);
table(`Made by program (seed ${SEED})`, mine.outcomes.slice(written.length), theirs.slice(written.length));

const site = await serve(dist);
for (const query of ["ยางพารา", "วัวนม", "สหกรณ์ส่งผลไม้ขึ้นห้าง", "organic rice farmers"]) {
  const parts = await firstSearch(browser, site.url, query);
  const kilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KB`;
  console.log(`\nBytes of a first search for ${query} (brotli, or as Pagefind compressed them)`);
  for (const [part, { bytes, requests }] of [...parts].sort(([a], [b]) => (a < b ? -1 : 1)))
    console.log(`  ${part.padEnd(26)} ${kilobytes(bytes).padStart(8)}  ${requests} requests`);
  const [list, all] = [false, true].map((excerpts) => kilobytes(together(parts, { excerpts })));
  console.log(`  together ${list}, with excerpts ${all}`);
}
site.close();
const times = mine.times.sort((a, b) => a - b);
const at = (share: number): string => (times[Math.floor(times.length * share)] ?? 0).toFixed(1);
console.log(
  `\nLatency of a search once loaded, key to list: median ${at(0.5)} ms, p95 ${at(0.95)} ms, longest ${at(0.999)} ms`,
);
await tellByPhone(browser, dist);
await browser.close();
