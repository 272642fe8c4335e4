/**
 * `npm run bench:check`: how long the check takes on 10,000 entries, made by copying this site's own over and over.
 * Reading from disk is included. Fails over six seconds of the processor, most of which the YAML parser takes
 * (a reader of our own for plain front matter saved two, and was a second idea of what an entry says).
 */

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { checkContent } from "../../src/check/check.ts";
import { listFiles } from "../../src/content/files.ts";
import { retitled } from "./grown-content.ts";

const ENTRIES = 10_000;
const SECONDS = 6;
/** Unique by nature, or checked against the print by title. */
const NOT_COPIED = /^(?:report|sources|provinces|proposals|pages|site|_templates)\//;

const originals = listFiles("content");
const copied = originals.filter(({ path }) => !NOT_COPIED.test(path));
const root = join(mkdtempSync(join(tmpdir(), "check-bench-")), "content");
const write = (path: string, text: string) => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
};

try {
  let entries = 0;
  for (const { path, text } of originals) {
    write(path, text ?? "");
    entries++;
  }
  for (let copy = 2; entries < ENTRIES; copy++) {
    for (const { path, text } of copied.slice(0, ENTRIES - entries)) {
      write(path.replace(".md", `-copy-${copy}.md`), retitled(text ?? "", copy));
      entries++;
    }
  }
  const cpu = process.cpuUsage();
  const started = performance.now();
  const problems = checkContent(root);
  const wall = (performance.now() - started) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  const seconds = (user + system) / 1e6;
  console.log(`${entries} entries, ${problems.length} problems: ${wall.toFixed(2)} s (CPU ${seconds.toFixed(2)} s)`);
  for (const { file, line, message } of problems.slice(0, 5)) console.log(`  ${file}:${line} ${message}`);
  if (seconds > SECONDS || problems.length > 0) process.exitCode = 1;
} finally {
  rmSync(dirname(root), { recursive: true });
}
