/**
 * `npm run bench:pages [-- --runs=1 /lessons/ …]`: what Lighthouse says of a page of each layout on a phone with a slow line, the median
 * of three runs. Fails when a category has less than 100, but that the search page and others ask search engines to leave them out.
 * Needs a built site. Lighthouse brings 176 MB of packages that nothing else needs, so npm fetches it at the first run, at the version
 * below, beside the lockfile; the browser is that of the tests. Other options are Lighthouse's own. Only a machine with nothing else to
 * do tells the speed of a page: on a slow one, --throttling.cpuSlowdownMultiplier=2 or less is like its slow phone.
 */
import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import chromium from "@sparticuz/chromium";
import { CHROMIUM_SWITCHES } from "../browser/browser.ts";
import { PAGE_OF_EACH_LAYOUT } from "../pages-of-each-layout.ts";
import { DIST } from "../site/dist.ts";
import { staticHost } from "./static-host.ts";

const LIGHTHOUSE = "lighthouse@13.5.0";
const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"] as const;
/** What a page that asks search engines to leave it out is told of; nothing else is forgiven. */
const FORGIVEN = "is-crawlable";

/** What of Lighthouse's report is read. */
interface Report {
  categories: Record<
    (typeof CATEGORIES)[number],
    { score: number | null; auditRefs: { id: string; weight: number }[] }
  >;
  audits: Record<string, { score: number | null; displayValue?: string }>;
}
interface Run {
  scores: Record<(typeof CATEGORIES)[number], number>;
  /** What took points, with what it measured. */
  wanting: string[];
}

const { options = [], asked = [] } = Object.groupBy(process.argv.slice(2), (word) =>
  word.startsWith("--") ? "options" : "asked",
);
const RUNS = "--runs=";
const runs = Number(options.find((option) => option.startsWith(RUNS))?.slice(RUNS.length) ?? 3);
// Lighthouse asks no page that is answered with 404, and none that nobody opens.
const paths = asked.length > 0 ? asked : PAGE_OF_EACH_LAYOUT.filter((path) => path !== "/404.html");
const env = { ...process.env, CHROME_PATH: process.env.CHROMIUM_PATH ?? (await chromium.executablePath()) };
const isHidden = (path: string): boolean =>
  readFileSync(join(DIST, path, "index.html"), "utf8").includes('<meta name="robots" content="noindex"');

async function run(address: string): Promise<Run> {
  const { stdout } = await promisify(execFile)(
    "npm",
    [
      ...["exec", "--yes", `--package=${LIGHTHOUSE}`, "--", "lighthouse", address],
      ...["--output=json", "--quiet", `--only-categories=${CATEGORIES.join()}`],
      `--chrome-flags=--headless ${CHROMIUM_SWITCHES.join(" ")}`,
      ...options.filter((option) => !option.startsWith(RUNS)),
    ],
    { env, maxBuffer: 1 << 28 },
  );
  const { categories, audits }: Report = JSON.parse(stdout);
  const refs = CATEGORIES.flatMap((name) => categories[name].auditRefs).filter(({ weight }) => weight > 0);
  const wanting = refs
    .map(({ id }) => ({ id, ...audits[id] }))
    .filter(({ score }) => score !== null && score !== undefined && score < 0.995)
    .map(({ id, displayValue }) => (displayValue ? `${id} ${displayValue}` : id));
  const score = (name: (typeof CATEGORIES)[number]) => Math.round((categories[name].score ?? 0) * 100);
  return {
    scores: {
      performance: score("performance"),
      accessibility: score("accessibility"),
      "best-practices": score("best-practices"),
      seo: score("seo"),
    },
    wanting,
  };
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

const host = await staticHost(DIST);
console.log(`${"".padEnd(38)} performance accessibility best-practices seo`);
for (const path of paths) {
  const done: Run[] = [];
  while (done.length < runs) done.push(await run(host.origin + path));
  const scores = CATEGORIES.map((name) => ({ name, score: median(done.map(({ scores }) => scores[name])) }));
  const wanting = [...new Set(done.flatMap(({ wanting }) => wanting))];
  const forgiven = isHidden(path) && wanting.some((audit) => audit.startsWith(FORGIVEN));
  const low = scores.filter(({ name, score }) => score < 100 && !(name === "seo" && forgiven));
  console.log(
    `${path.padEnd(38)} ${scores.map(({ name, score }) => String(score).padStart(name.length)).join(" ")}` +
      (wanting.length > 0 ? `  ${wanting.join("; ")}` : ""),
  );
  if (low.length > 0) process.exitCode = 1;
}
host.close();
