import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type ContentEntry, readEntry, unreadEntry } from "../content/entry.ts";
import { type ContentFile, listFiles } from "../content/files.ts";
import { BEGIN, compareProblems, type Problem } from "../content/problem.ts";
import { placeFile } from "../content/tree.ts";
import { permalinksFile } from "../paths.ts";
import { nameTaken } from "../words/rules/file.ts";
import { addressesOf, type SiteAddresses } from "./addresses.ts";
import { checkBody, checkPage } from "./bodies.ts";
import { checkCharacters } from "./characters.ts";
import { checkCitations } from "./citations.ts";
import { checkConflict } from "./conflict.ts";
import { type Content, indexContent } from "./content.ts";
import { checkEditions } from "./edition.ts";
import { checkFields } from "./fields.ts";
import { checkFormerIds, checkPermalinks, checkSameNames, checkSameTitles, checkSingle } from "./ids.ts";
import { checkOwn } from "./own.ts";
import { tell } from "./problem-of.ts";
import { checkQuotes } from "./quotes.ts";
import { checkReferences } from "./references.ts";
import { checkValues } from "./values.ts";

/** What the check knows about the site beside the content. */
export interface Surroundings {
  /** Addresses that were published: the lines of tests/permalinks.txt. */
  permalinks?: readonly string[];
  /** Files of `src/pages`, for links to pages that are not entries. */
  pages?: readonly string[];
}

/** The rules for one entry, in the order in which a reader would ask. */
const ENTRY_RULES: readonly ((entry: ContentEntry, content: Content, addresses: SiteAddresses) => Problem[])[] = [
  (entry) => entry.problems,
  (entry) => checkCharacters(entry),
  (entry) => checkFields(entry),
  (entry) => checkValues(entry),
  (entry, _content, addresses) => checkBody(entry, addresses),
  (entry, content) => checkReferences(entry, content),
  (entry, content) => checkCitations(entry, content),
  (entry, content) => checkQuotes(entry, content),
  (entry, content, addresses) => checkOwn(entry, content, addresses),
];

/** What a check has found. */
interface Checked {
  problems: Problem[];
  /** What it has read. */
  entries: readonly ContentEntry[];
}

/** Every problem in a listing of the content folder, sorted by file and line. */
export const checkFiles = (files: readonly ContentFile[], surroundings?: Surroundings): Problem[] =>
  checked(files, surroundings).problems;

/** Pure, and never throws: a rule that fails on an entry becomes a problem of that entry, and all others are still found. */
function checked(files: readonly ContentFile[], { permalinks = [], pages = [] }: Surroundings = {}): Checked {
  const problems: Problem[] = [];
  const entries: ContentEntry[] = [];
  const unread: ContentEntry[] = [];
  const run = (file: string, rule: () => Problem[]) => {
    for (const problem of guarded(file, rule)) problems.push(problem);
  };
  for (const file of files) {
    run(file.path, () => {
      const { entry, claim, problems } = placeFile(file);
      if (claim) unread.push(unreadEntry(file, claim));
      if (!entry) return problems;
      entries.push(readEntry(file, entry));
      return checkConflict(file);
    });
  }
  const content = indexContent(files, entries, { unread, permalinks });
  const addresses = addressesOf(content, pages);
  for (const entry of entries) for (const rule of ENTRY_RULES) run(entry.file, () => rule(entry, content, addresses));
  for (const { path: file, text } of content.pages) {
    run(file, () => checkCharacters({ file, text: text ?? "" }));
    run(file, () => checkPage(file, text ?? "", addresses));
  }
  run("", () => checkSameNames(files));
  run("", () => checkSameTitles(content));
  run("", () => checkSingle(content));
  run("", () => checkEditions(content, new Set(problems.map(({ file }) => file))));
  run("", () => checkFormerIds(content));
  run("", () => checkPermalinks(content, addresses));
  return { entries, problems: withoutEchoes(problems).map(notOver(files)).sort(compareProblems) };
}

/** No file is to be renamed over another. */
function notOver(files: readonly ContentFile[]): (problem: Problem) => Problem {
  const taken = new Set(files.map(({ path }) => `content/${path}`));
  return (problem) => {
    const { fix, ...rest } = problem;
    if (fix === undefined || !taken.has(fix)) return problem;
    return { ...rest, suggestion: nameTaken(rest.suggestion, fix) };
  };
}

/**
 * One fault, one message: what the rules say about a line of broken YAML or a value that was cut, a value of the wrong kind, or
 * two versions in one file, follows from that.
 */
function withoutEchoes(problems: readonly Problem[]): Problem[] {
  const line = ({ file, line }: Problem) => `${file}:${line}`;
  const place = (problem: Problem) => `${line(problem)}:${problem.column}`;
  const at = (where: (problem: Problem) => string, ...rules: string[]) =>
    new Set(problems.filter(({ rule }) => rules.includes(rule)).map(where));
  const torn = at(({ file }) => file, "conflict");
  const broken = at(line, "bad-yaml");
  const cut = at(line, "cut-value");
  const unknown = at(line, "unknown-field");
  const wrong = at(place, "wrong-value");
  return problems.filter((problem) => {
    const { rule } = problem;
    if (rule === "conflict" || torn.has(problem.file)) return rule === "conflict";
    if (rule === "bad-yaml" || broken.has(line(problem))) return rule === "bad-yaml";
    if (rule === "cut-value" || cut.has(line(problem))) return rule === "cut-value";
    if (rule === "odd-number" && unknown.has(line(problem))) return false;
    return rule === "wrong-value" || !wrong.has(place(problem));
  });
}

function guarded(file: string, rule: () => Problem[]): Problem[] {
  try {
    return rule();
  } catch (error) {
    const args = { error: error instanceof Error ? error.message : String(error) };
    return [tell({ file }, BEGIN, { code: "internal", args })];
  }
}

/**
 * Every problem of the content folder on disk, sorted.
 * Addresses published before are read from the file beside the folder; without it nothing was promised.
 */
export const checkContent = (root: string): Problem[] => readAndCheck(root).problems;

/** The same, with what was read: entries without a problem are not read again. */
export const readAndCheck = (root: string): Checked =>
  checked(listFiles(root), { permalinks: linesOf(permalinksFile(root)), pages: sitePages() });

/** Files of `src/pages`, with `/` between folders. */
export const sitePages = (): string[] =>
  readdirSync(fileURLToPath(new URL("../pages", import.meta.url)), { recursive: true, encoding: "utf8" }).map((path) =>
    path.replaceAll("\\", "/"),
  );

function linesOf(file: string): string[] {
  try {
    return readFileSync(file, "utf8").split("\n").filter(Boolean);
  } catch {
    return [];
  }
}
