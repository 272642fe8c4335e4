/**
 * `npm run bench:scale [-- 1000 3000 10000]`: what the site costs when its content grows, beside bare Astro with as many pages of
 * the same text in the same run. Fails when a limit of the project is passed. Linux only: the figures come from /proc.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import { writeBareAstro } from "./bare-astro.ts";
import { growContent } from "./grown-content.ts";
import { type Cost, costOf } from "./process-tree.ts";

/** A page, in bytes as they are and as a host sends them (brotli 9). */
const LARGEST_PAGE = { raw: 700_000, brotli: 100_000 };
/** The whole build beside bare Astro, and a page among 10,000 beside one among 1,000, in CPU. */
const MOST_TIMES_BARE = 4;
const MOST_GROWTH_A_PAGE = 1.2;
const MOST_MEMORY = 2 * 2 ** 30;

interface Built extends Cost {
  /** CPU seconds until pages are written, while they are, and after them (index, worker). */
  steps: readonly [reading: number, pages: number, after: number];
  addresses: string[];
  bytes: number;
  largest: { address: string; raw: number; brotli: number }[];
}

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => join(item.parentPath, item.name));

async function build(cwd: string, env: NodeJS.ProcessEnv, dist: string): Promise<Built> {
  const marks = { reading: 0, pages: 0 };
  const cost = await costOf(
    process.execPath,
    ["node_modules/astro/bin/astro.mjs", "build"],
    { cwd, env },
    (line, cpu) => {
      // Astro says it of the bare pages, src/setup/logger.mjs of ours: that one tells of every hundredth file.
      if (/prerendering static routes|generating static routes|สร้างหน้าเว็บ/.test(line)) marks.reading = cpu();
      if (/✓ Completed in|ไฟล์ \(/.test(line) && marks.reading > 0) marks.pages = cpu();
    },
  );
  const files = filesIn(dist);
  const pages = files
    .filter((file) => file.endsWith("index.html"))
    .map((file) => ({ address: file.slice(dist.length).replace(/index\.html$/, ""), file, raw: statSync(file).size }))
    .sort((a, b) => b.raw - a.raw);
  return {
    ...cost,
    steps: [marks.reading, marks.pages - marks.reading, cost.cpu - marks.pages],
    addresses: pages.map(({ address }) => address),
    bytes: files.reduce((sum, file) => sum + statSync(file).size, 0),
    // A page that is smaller than the limit of its brotli form can't be over it.
    largest: pages
      .filter(({ raw }, at) => at < 5 || raw > LARGEST_PAGE.brotli)
      .map(({ address, raw, file }) => ({ address, raw, brotli: brotli(file) })),
  };
}

const brotli = (file: string): number =>
  brotliCompressSync(readFileSync(file), { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }).length;

const seconds = (value: number): string => value.toFixed(1).padStart(7);
const gigabytes = (value: number): string => (value / 2 ** 30).toFixed(2).padStart(5);
const megabytes = (value: number): string => (value / 1e6).toFixed(0).padStart(5);

function row(name: string, { cpu, peak, steps, addresses, bytes }: Built): string {
  const each = (cpu / addresses.length) * 1000;
  return (
    `${name.padEnd(14)}${String(addresses.length).padStart(7)} ${steps.map(seconds).join(" ")} ${seconds(cpu)}  ` +
    `${each.toFixed(1).padStart(6)}  ${gigabytes(peak)}  ${megabytes(bytes)}`
  );
}

const sizes = process.argv.slice(2).map(Number);
const faults: string[] = [];
const each: number[] = [];
console.log(
  "CPU in seconds: reading and checking, writing pages and drawings, index and worker, all; ms a page; GiB at the peak; MB written",
);
console.log(`${"".padEnd(14)}  pages reading   pages   after     all  a page    GiB     MB`);
for (const size of sizes.length > 0 ? sizes : [1000, 3000, 10_000]) {
  const root = mkdtempSync(join(tmpdir(), "scale-"));
  try {
    const folder = (name: string): string => join(root, name);
    const [content, dist, bare] = [folder("content"), folder("dist"), folder("bare")];
    growContent(content, size);
    const env = {
      ...process.env,
      NODE_ENV: "production",
      CONTENT_DIR: content,
      OUT_DIR: dist,
      CACHE_DIR: folder("cache"),
    };
    const check = await costOf(process.execPath, ["src/check/cli.ts", content], { env });
    const ours = await build(process.cwd(), env, dist);
    console.log(
      `${`${size} entries`.padEnd(14)}${" check alone".padEnd(32)}${seconds(check.cpu)}          ${gigabytes(check.peak)}`,
    );
    console.log(row("", ours));
    writeBareAstro(bare, dist, ours.addresses);
    const theirs = await build(bare, { ...process.env, NODE_ENV: "production" }, join(bare, "dist"));
    console.log(row("  bare Astro", theirs));
    const times = ours.cpu / theirs.cpu;
    console.log(`  ${times.toFixed(2)} × bare Astro; largest pages:`);
    for (const { address, raw, brotli } of ours.largest.slice(0, 5))
      console.log(
        `    ${(raw / 1000).toFixed(0).padStart(5)} KB, brotli ${(brotli / 1000).toFixed(1).padStart(6)} KB  ${address}`,
      );
    each.push(ours.cpu / ours.addresses.length);
    for (const { address, raw, brotli } of ours.largest)
      if (raw > LARGEST_PAGE.raw || brotli > LARGEST_PAGE.brotli)
        faults.push(`${size}: ${address} ${raw} / ${brotli} bytes`);
    if (times > MOST_TIMES_BARE) faults.push(`${size}: ${times.toFixed(2)} × bare Astro`);
    if (ours.peak > MOST_MEMORY) faults.push(`${size}: ${gigabytes(ours.peak)} GiB`);
  } finally {
    rmSync(root, { recursive: true });
  }
}
const growth = (each.at(-1) ?? 0) / (each[0] ?? 1);
console.log(`A page costs ${growth.toFixed(2)} times as much at the largest size as at the smallest.`);
if (growth > MOST_GROWTH_A_PAGE) faults.push(`a page costs ${growth.toFixed(2)} times as much`);
for (const fault of faults) console.log(`over the limit: ${fault}`);
if (faults.length > 0) process.exitCode = 1;
