import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { knowledge, knowledgeOf } from "../../knowledge.ts";
import { hasProgram } from "../../programs.ts";
import { publishedOf, SNIPPETS } from "../../published.ts";
import { unzip } from "./unzip.ts";

/** The programs that the data page shows, run on what the zip holds; one that the machine has no tool for is skipped by its name. */
const libraries = Object.entries({
  "the content": knowledge,
  "two reports": knowledgeOf("tests/fixtures/two-reports"),
}).map(([name, k]) => ({ name, ...publishedOf(k) }));
const TOOLS: Readonly<Record<string, { command: string; here: boolean }>> = {
  "read.py": { command: "python3", here: hasProgram("pandas") },
  "read.R": { command: "Rscript", here: hasProgram("jsonlite") },
  "read.mjs": { command: process.execPath, here: true },
};

describe.each(libraries)("how to read the data of $name", ({ files, zip }) => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "data-package-"));
    for (const { name, data } of unzip(zip)) writeFileSync(join(folder, name), data);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it.for(SNIPPETS)("$language: $file reads every table with all its rows", ({ file }, { skip }) => {
    const tool = TOOLS[file];
    skip(!tool?.here, `${file}: no ${tool?.command} with its library on this machine`);
    const { stdout, stderr } = spawnSync(tool?.command ?? "", [file, folder], { cwd: folder, encoding: "utf8" });
    const counted = stdout
      .trim()
      .split(/\r?\n/)
      .map((line) => line.split("\t"));
    expect(counted, stderr).toEqual(files.map(({ table, records }) => [table.name, String(records.length)]));
  });
});
