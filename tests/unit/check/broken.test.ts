import { describe, expect, it } from "vitest";
import { checkFiles } from "../../../src/check/check.ts";
import { textReport } from "../../../src/check/tell-problems.ts";
import { brokenFiles, faults, goodFiles, surroundings } from "./fixture.ts";

/**
 * tests/fixtures/broken: a content folder with one broken file for each fault. `faults.tsv` says where each fault is and of
 * which kind, written by hand; `expected.txt` is what an editor reads about them all, reviewed like any other page.
 */
const problems = checkFiles(brokenFiles, surroundings);
const key = (file: string, line: number, rule: string): string => `${file}:${line} ${rule}`;

describe("the broken folder", () => {
  it("has at least sixty faults, one a file", () => {
    expect(faults.length).toBeGreaterThanOrEqual(60);
    expect(new Set(faults.map(({ file }) => file)).size).toBe(faults.length);
  });

  it("is reported whole in one run: each fault once, at its line, and nothing else", () => {
    expect(problems.map(({ file, line, rule }) => key(file, line, rule)).sort()).toEqual(
      faults.map(({ file, line, rule }) => key(file, line, rule)).sort(),
    );
  });

  it("is told in these words", async () => {
    await expect(textReport(problems, "content")).toMatchFileSnapshot("../../fixtures/broken/expected.txt");
  });

  it("names what is wrong in Thai", () => {
    for (const { message, suggestion = "ไทย" } of problems) {
      expect(message).toMatch(/[ก-ฮ]/);
      expect(suggestion).toMatch(/[ก-ฮ]/);
    }
  });

  it("comes sorted by file and place", () => {
    const places = problems.map(({ file, line, column }) => [file, line, column] as const);
    const sorted = places.toSorted((a, b) => (a[0] === b[0] ? a[1] - b[1] || a[2] - b[2] : a[0] < b[0] ? -1 : 1));
    expect(places).toEqual(sorted);
  });

  it("has good entries beside the broken ones, with which nothing is wrong", () => {
    expect(goodFiles.length).toBeGreaterThan(12);
    expect(checkFiles(goodFiles, { pages: surroundings.pages ?? [] })).toEqual([]);
  });
});

describe("the lines as they are suggested", () => {
  /** A new line to add, or one of several to choose from, cannot be tried by putting it in the place of the old. */
  const toPaste = problems.filter(
    ({ fix, rule }) =>
      fix !== undefined && !fix.startsWith("content/") && !["missing-field", "correction-ambiguous"].includes(rule),
  );
  const fixed = new Set(toPaste.map(({ file }) => file));

  it("are there for most faults", () => expect(fixed.size).toBeGreaterThan(70));

  it("help, when they are put in the place of the faulty ones", () => {
    const files = brokenFiles.map((file) => {
      const problem = toPaste.find(({ file: path }) => path === file.path);
      if (!problem || file.text === null) return file;
      return {
        ...file,
        text: file.text
          .split("\n")
          .with(problem.line - 1, problem.fix ?? "")
          .join("\n"),
      };
    });
    const left = checkFiles(files, surroundings).filter(({ file }) => fixed.has(file));
    // Quotes make YAML read these; that a spreadsheet would run them is the next thing to say.
    expect(left.map(({ file, rule }) => `${file} ${rule}`)).toEqual([
      "glossary/yaml-at.md spreadsheet-formula",
      "glossary/yaml-dash-value.md spreadsheet-formula",
    ]);
  });
});
