import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { githubReport, warningReport } from "../../../src/check/tell-problems.ts";
import { warningsOf } from "../../../src/check/warnings.ts";

/** What cannot be drawn is told to editors, and stops nothing. */
const root = mkdtempSync(join(tmpdir(), "undrawn-"));
afterAll(() => rmSync(root, { recursive: true }));

const factor = (order: number): string => `---
title: ปัจจัยที่ ${order}
kind: ${order % 2 === 0 ? "success" : "sustainability"}
order: ${order}
sources:
  - source: made
    section: s1
    at: p1
---
ถ้อยคำของข้อ
`;
const activity = factor(1).replace("kind: sustainability", "kind: activity");

function library(name: string, factors: number): string {
  const folder = join(root, name);
  for (const collection of ["factors", "framework"]) mkdirSync(join(folder, collection), { recursive: true });
  for (let i = 1; i <= factors; i++) writeFileSync(join(folder, "factors", `factor-${i}.md`), factor(i));
  writeFileSync(join(folder, "framework", "activity-1.md"), activity);
  return folder;
}

describe("warnings", () => {
  it("none while everything is drawn", () => expect(warningsOf(library("small", 4))).toEqual([]));

  it("a drawing that its entries have outgrown, at their folder", () => {
    const warnings = warningsOf(library("large", 120));
    expect(warnings.map(({ file, rule }) => `${file} ${rule}`)).toContain("framework not-drawn");
    const text = warningReport(warnings, "content");
    expect(text).toContain("คำเตือน content/framework:");
    expect(text).toContain("รายการ");
    expect(githubReport(warnings, "content", "warning")).toMatch(/^::warning file=content\/framework/m);
  });

  it("words to search that no text holds, and things said to be absent that one holds, at their lines", () => {
    const folder = library("words", 1);
    for (const name of ["thesaurus", "pages", "sources"]) mkdirSync(join(folder, name));
    writeFileSync(
      join(folder, "thesaurus", "khon.md"),
      `---
title: คน
groups:
  - words: [ถ้อย คำ, ผู้คน, fact]
    same: [คนเรา]
  - words: [ปัจจัย]
    same: [โดรน, ถ้อยคำ, ในหน้า, ในต้นฉบับ, ผู้คน, act]
    absent: true
---
`,
    );
    writeFileSync(join(folder, "pages", "about.mdx"), "อยู่ในหน้านี้ คือ factor\n");
    writeFileSync(join(folder, "sources", "made.txt"), "อยู่ในต้นฉบับ\n");
    expect(warningsOf(folder).map(({ rule, line, column }) => `${rule} ${line}:${column}`)).toEqual([
      "word-nowhere 4:22",
      "word-nowhere 4:29",
      // Not ในหน้า at 7:26: that a page of ours says it makes no report speak of it.
      "not-absent 7:18",
      "not-absent 7:34",
    ]);
  });
});
