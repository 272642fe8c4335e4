import { describe, expect, it } from "vitest";
import { countLine, githubReport, jsonReport, summaryReport, textReport } from "../../../src/check/tell-problems.ts";
import type { Problem } from "../../../src/content/problem.ts";

const problem: Problem = {
  file: "networks/x,y:z.md",
  line: 3,
  column: 7,
  rule: "wrong-value",
  message: 'พบ "100%"\n::error::แทรก | <b> `x` [l](u)',
  suggestion: "แก้, อย่างนี้",
  fix: "  title: ก",
};

describe("reports", () => {
  it("count problems and files", () =>
    expect(countLine([problem, problem, { ...problem, file: "a" }])).toBe("พบ 3 ปัญหา ใน 2 ไฟล์"));

  it("for people show the corrected line with its indent", () => {
    expect(textReport([{ ...problem, message: "ผิด" }], "content")).toMatchInlineSnapshot(`
      "content/networks/x,y:z.md:3:7 ผิด
          → แก้, อย่างนี้
          │  title: ก

      พบ 1 ปัญหา ใน 1 ไฟล์ (หลัง │ คือบรรทัดหรือชื่อไฟล์ที่แก้แล้ว คัดลอกไปแทนของเดิมได้)"
    `);
  });

  it("for people stay on their lines: no name or text of a file starts a command or turns a line round", () => {
    const sly = {
      ...problem,
      file: "a\n::stop-commands::x.md",
      message: "\u001b[2Jก\r\n::error::ข\u202Eค",
      fix: "\n::error::ง",
    };
    const lines = textReport([sly], "content").split("\n");
    expect(lines.filter((line) => line.startsWith("::"))).toEqual([]);
    expect(lines.join("")).not.toMatch(/\p{Cc}|\u202e/u);
  });

  it("for GitHub are one command a line that no entry can break out of", () => {
    const report = githubReport([problem, problem], "content");
    expect(report.split("\n")).toHaveLength(2);
    expect(report.split("\n")[0]).toMatchInlineSnapshot(
      `"::error file=content/networks/x%2Cy%3Az.md,line=3,col=7,title=wrong-value::พบ "100%25"%0A::error::แทรก | <b> ` +
        `\`x\` [l](u)%0Aแก้, อย่างนี้%0Aแก้เป็น%0A  title: ก"`,
    );
  });

  it("for the summary page hold no Markdown or HTML of an entry's making", () => {
    expect(summaryReport([problem], "content")).toMatchInlineSnapshot(`
      "## พบ 1 ปัญหา ใน 1 ไฟล์

      | ที่ | ปัญหา | วิธีแก้ |
      | --- | --- | --- |
      | content/networks/x,y:z.md:3 | พบ "100%"<br>::error::แทรก &#124; &#60;b&#62; &#96;x&#96; &#91;l&#93;(u) | แก้, อย่างนี้<br>  title: ก |
      "
    `);
    expect(summaryReport([], "content")).toContain("ไม่พบปัญหา");
  });

  it("for the summary page stay under what GitHub takes", () => {
    const many = Array.from({ length: 700 }, () => problem);
    expect(summaryReport(many, "content")).toContain("ยังมีอีก 200 ปัญหา");
    expect(Buffer.byteLength(summaryReport(many, "content"))).toBeLessThan(1_000_000);
  });

  it("for programs are JSON", () => {
    expect(JSON.parse(jsonReport([problem], "content"))).toEqual({
      count: 1,
      problems: [{ ...problem, file: "content/networks/x,y:z.md" }],
    });
  });
});
