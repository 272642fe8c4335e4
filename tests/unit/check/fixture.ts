import { readFileSync } from "node:fs";
import { checkFiles, type Surroundings } from "../../../src/check/check.ts";
import { type ContentFile, contentFile, listFiles } from "../../../src/content/files.ts";
import type { Problem } from "../../../src/content/problem.ts";

const ROOT = "tests/fixtures/broken";
const linesOf = (file: string): string[] => readFileSync(`${ROOT}/${file}`, "utf8").trimEnd().split("\n");

/** The whole folder: a handful of good entries of every collection, and one broken file for each fault. */
export const brokenFiles = listFiles(`${ROOT}/content`);

/** What each broken file is about, told by a person: where, which rule, what is wrong. */
export const faults = linesOf("faults.tsv")
  .slice(1)
  .map((line) => {
    const [file = "", at = "", rule = "", what = ""] = line.split("\t");
    return { file, line: Number(at), rule, what };
  });

/** What the site around this content promises and holds. */
export const surroundings: Surroundings = {
  permalinks: linesOf("permalinks.txt"),
  pages: [
    "index.astro",
    "about.astro",
    "networks/index.astro",
    "networks/[id].astro",
    "data/[collection].csv.ts",
    "report/made/[...path].astro",
  ],
};

const broken = new Set(faults.filter(({ rule }) => rule !== "changed-id").map(({ file }) => file));

/** Sections of a report go with its record. */
const ofBroken = (path: string): boolean => broken.has(path.replace(/^report\/([^/]+)\/.*$/, "sources/$1.md"));

/** The good entries alone; the report lists only the sections that are good. */
export const goodFiles = brokenFiles
  .filter(({ path }) => !broken.has(path) && !ofBroken(path))
  .map((good) => ({ ...good, text: good.text?.replace(/ {2}- id: "fix-.*\n.*\n.*\n/g, "") ?? null }));

/** A file of the listing, as text. */
export const file = (path: string, text: string): ContentFile => contentFile(path, new TextEncoder().encode(text));

/** The good entries with some files added or put in the place of others. */
export function tree(files: Record<string, string>): ContentFile[] {
  return [
    ...goodFiles.filter(({ path }) => !(path in files)),
    ...Object.entries(files).map(([path, text]) => file(path, text)),
  ];
}

/** What the check says of these files among the good ones. */
export const check = (
  files: Record<string, string>,
  around: Surroundings = { pages: surroundings.pages ?? [] },
): Problem[] => checkFiles(tree(files), around);

/** `rule at file:line:column` */
export const short = ({ rule, file: path, line, column }: Problem): string => `${rule} at ${path}:${line}:${column}`;

/** A glossary entry: the collection whose text is ours, so that a test is about one thing. */
export const term = (body: string, fields = "title: คำทดสอบ"): string =>
  `---\n${fields}\nkind: term\nexpansion: null\nsources:\n  - source: rai-ngan\n    section: "1"\n    at: p1\n---\n${body}\n`;
