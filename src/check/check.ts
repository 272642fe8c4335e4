import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Addresses, addressesOf } from "./addresses.ts";
import { checkBody } from "./bodies.ts";
import { checkCharacters } from "./characters.ts";
import { checkCitations } from "./citations.ts";
import { checkConflict } from "./conflict.ts";
import { type Content, indexContent } from "./content.ts";
import { checkCorrections } from "./corrections.ts";
import { type ContentEntry, readEntry } from "./entry.ts";
import { checkFields } from "./fields.ts";
import { type ContentFile, listFiles } from "./files.ts";
import { checkPermalinks, checkSameNames, checkSameTitles } from "./ids.ts";
import { checkPageMarks } from "./page-marks.ts";
import { compareProblems, type Problem } from "./problem.ts";
import { checkProse } from "./prose.ts";
import { checkQuotes } from "./quotes.ts";
import { checkRecords } from "./records.ts";
import { checkReferences } from "./references.ts";
import { placeFile } from "./tree.ts";
import { checkValues } from "./values.ts";

/** What the check knows about the site beside the content. */
export interface Surroundings {
  /** Addresses that were published: the lines of tests/permalinks.txt. */
  permalinks?: readonly string[];
  /** Files of `src/pages`, for links to pages that are not entries. */
  pages?: readonly string[];
}

/** The rules for one entry, in the order in which a reader would ask. */
const ENTRY_RULES: readonly ((entry: ContentEntry, content: Content, addresses: Addresses) => Problem[])[] = [
  (entry) => entry.problems,
  (entry) => checkCharacters(entry),
  (entry) => checkFields(entry),
  (entry) => checkValues(entry),
  (entry) => checkBody(entry),
  (entry, content) => checkReferences(entry, content),
  (entry, content) => checkCitations(entry, content),
  (entry, content) => checkQuotes(entry, content),
  (entry, content) => checkCorrections(entry, content),
  (entry, content) => checkRecords(entry, content),
  (entry, _content, addresses) =>
    checkProse({ ...entry, kind: entry.collection === "report" ? "report" : "entry" }, addresses),
];

/**
 * Every problem in a listing of the content folder, sorted by file and line.
 * Pure, and never throws: a rule that fails on an entry becomes a problem of that entry, and all others are still found.
 */
export function checkFiles(
  files: readonly ContentFile[],
  { permalinks = [], pages = [] }: Surroundings = {},
): Problem[] {
  const problems: Problem[] = [];
  const entries: ContentEntry[] = [];
  const run = (file: string, rule: () => Problem[]) => problems.push(...guarded(file, rule));
  for (const file of files) {
    run(file.path, () => {
      const placed = placeFile(file);
      if ("problems" in placed) return placed.problems;
      entries.push(readEntry(file, placed.entry));
      return checkConflict(file);
    });
  }
  const content = indexContent(files, entries);
  const addresses = addressesOf(content, pages);
  for (const entry of entries) for (const rule of ENTRY_RULES) run(entry.file, () => rule(entry, content, addresses));
  for (const { path: file, text } of content.pages) {
    run(file, () => checkCharacters({ file, text: text ?? "" }));
    run(file, () => checkProse({ file, text: text ?? "", bodyStart: 0, kind: "page" }, addresses));
    run(file, () => checkPageMarks(file, text ?? ""));
  }
  run("", () => checkSameNames(files));
  run("", () => checkSameTitles(content));
  run("", () => checkPermalinks(content, permalinks, addresses));
  return withoutEchoes(problems).sort(compareProblems);
}

/** One fault, one message: what the rules say about a line of broken YAML, or a value of the wrong kind, or two versions in one file, follows from that. */
function withoutEchoes(all: readonly Problem[]): Problem[] {
  const torn = new Set(all.filter(({ rule }) => rule === "conflict").map(({ file }) => file));
  const problems = all.filter(({ file, rule }) => rule === "conflict" || !torn.has(file));
  const line = (problem: Problem) => `${problem.file}:${problem.line}`;
  const broken = new Set(problems.filter(({ rule }) => rule === "bad-yaml").map(line));
  const wrong = new Set(
    problems.filter(({ rule }) => rule === "wrong-value").map((problem) => `${line(problem)}:${problem.column}`),
  );
  return problems.filter(
    (problem) =>
      problem.rule === "bad-yaml" ||
      (!broken.has(line(problem)) &&
        (problem.rule === "wrong-value" || !wrong.has(`${line(problem)}:${problem.column}`))),
  );
}

function guarded(file: string, rule: () => Problem[]): Problem[] {
  try {
    return rule();
  } catch (error) {
    const message = `ตัวตรวจเองขัดข้องกับไฟล์นี้ (${error instanceof Error ? error.message : String(error)})`;
    return [{ file, line: 1, column: 1, rule: "internal", message, suggestion: "แจ้งผู้ดูแลพร้อมไฟล์นี้" }];
  }
}

/**
 * Every problem of the content folder on disk, sorted.
 * Addresses published before are read from `tests/permalinks.txt` beside the folder; without that file nothing was promised.
 */
export function checkContent(root: string): Problem[] {
  return checkFiles(listFiles(root), {
    permalinks: linesOf(join(root, "../tests/permalinks.txt")),
    pages: readdirSync(fileURLToPath(new URL("../pages", import.meta.url)), { recursive: true, encoding: "utf8" }).map(
      (path) => path.replaceAll("\\", "/"),
    ),
  });
}

function linesOf(file: string): string[] {
  try {
    return readFileSync(file, "utf8").split("\n").filter(Boolean);
  } catch {
    return [];
  }
}
