/** The search on a phone four times slower than this machine, over a slow line, with nothing stored. Use a quiet machine. */
import type { Browser, Page } from "playwright-core";
import { staticHost } from "../bench/static-host.ts";

/** 400 kbit/s, and 400 ms from the question to the first byte. */
const LINE = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 };
const SLOWER = 4;
/** Between two keys, and between two looks whether something is there, in milliseconds. */
const KEYS = 150;
const LOOK = 200;
/** A name offered under the box. */
const NAME = "[role=listbox]:not([hidden]) [role=option]:not(.all)";

/** In milliseconds; what did not come is NaN. */
interface PhoneTimes {
  /** From the first key in the box of a page, typed as soon as it has the focus, to the first names under it. */
  names: number;
  /** The longest task until then and while typing goes on: in one of more than 50, keys wait. */
  typing: number;
  /** From sending the search to the first names on the page of the search, and to its hits. */
  early: number;
  hits: number;
  /** The longest task on that page. */
  loading: number;
}

interface Seen {
  key: number;
  names: number;
  early: number;
  hits: number;
  longest: number;
}

/** In the page, before its own scripts: what happens when, by the page's clock. */
function watch(): void {
  const seen: Seen = { key: 0, names: 0, early: 0, hits: 0, longest: 0 };
  Object.assign(globalThis, { seen });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) seen.longest = Math.max(seen.longest, duration);
  }).observe({ type: "longtask", buffered: true });
  addEventListener("input", () => {
    seen.key ||= performance.now();
  });
  const look = (): void => {
    if (document.querySelector("[role=listbox]:not([hidden]) [role=option]:not(.all)"))
      seen.names ||= performance.now();
    if (document.querySelector("[data-search-notice] .entries li")) seen.early ||= performance.now();
    if (document.querySelector("[data-search-results][data-state=done] li.hit")) seen.hits ||= performance.now();
  };
  new MutationObserver(look).observe(document, { subtree: true, childList: true, attributes: true });
}

const seenOn = (page: Page): Promise<Seen> => page.evaluate("seen");

/**
 * Waits for an element, or so many milliseconds. Not by Playwright's own selectors: what these bring into a page is 300 KB of script, and
 * to read it is a longer task than any of the page's.
 */
async function awaitElement(page: Page, selector: string, most: number): Promise<void> {
  const there = `document.querySelector(${JSON.stringify(selector)}) !== null`;
  for (let waited = 0; waited < most && !(await page.evaluate<boolean>(there)); waited += LOOK)
    await page.waitForTimeout(LOOK);
}

/** @param url of a host that sends files compressed */
async function searchByPhone(browser: Browser, url: string, query: string): Promise<PhoneTimes> {
  const context = await browser.newContext({ serviceWorkers: "block", viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  await page.addInitScript(watch);
  const phone = await context.newCDPSession(page);
  await phone.send("Network.enable");
  await phone.send("Network.emulateNetworkConditions", LINE);
  await phone.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
  await page.goto(`${url}/glossary/`, { waitUntil: "load" });
  await page.evaluate("seen.longest = 0");
  await page.evaluate('document.querySelector("[data-search-link]").click()');
  await page.keyboard.type(query, { delay: KEYS });
  await awaitElement(page, NAME, 3000);
  const box = await seenOn(page);
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/search\//);
  await awaitElement(page, "[data-search-results]:is([data-state=done], [data-state=empty])", 60_000);
  const found = await seenOn(page);
  await context.close();
  return {
    names: (box.names || Number.NaN) - box.key,
    typing: box.longest,
    early: found.early || Number.NaN,
    hits: found.hits || Number.NaN,
    loading: found.longest,
  };
}

/** Prints what it sees. @param root a built site */
export async function tellByPhone(browser: Browser, root: string): Promise<void> {
  const host = await staticHost(root, "br");
  console.log("\nOn a phone four times slower, 400 kbit/s and 400 ms, nothing stored: milliseconds, medians of three");
  for (const query of ["ยางพารา", "วัวนม", "สหกรณ์ส่งผลไม้ขึ้นห้าง", "satun"]) {
    const runs: PhoneTimes[] = [];
    for (let i = 0; i < 3; i++) runs.push(await searchByPhone(browser, host.origin, query));
    const median = (of: (run: PhoneTimes) => number): string =>
      (runs.map(of).toSorted((a, b) => a - b)[1] ?? Number.NaN).toFixed(0);
    const told = [
      `first names ${median(({ names }) => names)}`,
      `longest task meanwhile ${median(({ typing }) => typing)}`,
      `on the page of the search: names ${median(({ early }) => early)}`,
      `hits ${median(({ hits }) => hits)}`,
      `longest task ${median(({ loading }) => loading)}`,
    ];
    console.log(`  ${query}: ${told.join(", ")}`);
  }
  host.close();
}
