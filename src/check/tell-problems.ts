import type { Problem } from "../content/problem.ts";

/** The same problems told to a person, to GitHub, and to a program. `prefix` is the content folder as the reader knows it. */

/** How many problems in how many files, in Thai. */
export function countLine(problems: readonly Problem[]): string {
  const files = new Set(problems.map(({ file }) => file)).size;
  return `พบ ${problems.length} ปัญหา ใน ${files} ไฟล์`;
}

/** Plain text: a problem a paragraph, then the count. A corrected line stands behind a bar, so that its indent shows. */
export function textReport(problems: readonly Problem[], prefix: string): string {
  const paragraphs = problems.map((problem) =>
    [
      `${pathOf(problem, prefix)}:${problem.line}:${problem.column} ${problem.message}`,
      problem.suggestion && `    → ${problem.suggestion}`,
      ...(problem.fix === undefined ? [] : problem.fix.split("\n").map((line) => `    │${line}`)),
    ]
      .flatMap((line) => (line ? harmless(line) : []))
      .join("\n"),
  );
  const legend = problems.some(({ fix }) => fix !== undefined)
    ? " (หลัง │ คือบรรทัดหรือชื่อไฟล์ที่แก้แล้ว คัดลอกไปแทนของเดิมได้)"
    : "";
  return [...paragraphs, "", countLine(problems) + legend].join("\n");
}

/** What stops nothing: a warning a paragraph. */
export const warningReport = (warnings: readonly Problem[], prefix: string): string =>
  warnings
    .map((warning) =>
      harmless(
        `คำเตือน ${pathOf(warning, prefix)}: ${warning.message}${warning.suggestion ? ` (${warning.suggestion})` : ""}`,
      ),
    )
    .join("\n");

/**
 * GitHub's workflow commands, one a line: each becomes a note beside its line of the pull request.
 * GitHub shows ten of a step, so what others may follow from comes first, and the text and the summary say everything as well.
 */
export function githubReport(
  problems: readonly Problem[],
  prefix: string,
  level: "error" | "warning" = "error",
): string {
  return causesFirst(problems)
    .map((problem) => {
      const properties = {
        file: pathOf(problem, prefix),
        line: problem.line,
        col: problem.column,
        title: problem.rule,
      };
      const list = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
      const fix = problem.fix === undefined ? [] : ["แก้เป็น", problem.fix];
      return `::${level} ${list.join(",")}::${escapeData([problem.message, problem.suggestion, ...fix].filter(Boolean).join("\n"))}`;
    })
    .join("\n");
}

/** Faults of whole files. */
const CAUSES = new Set([
  "not-utf8",
  "conflict",
  "no-front-matter",
  "open-front-matter",
  "bad-yaml",
  "bad-name",
  "wrong-extension",
  "wrong-folder",
  "unknown-folder",
  "changed-id",
]);

const causesFirst = (problems: readonly Problem[]): Problem[] =>
  problems.toSorted((a, b) => Number(CAUSES.has(b.rule)) - Number(CAUSES.has(a.rule)));

const MOST_ROWS = 500;

/** Markdown for the step's summary page: every problem in a table, up to what GitHub takes. */
export function summaryReport(problems: readonly Problem[], prefix: string): string {
  if (problems.length === 0) return "## ตรวจเนื้อหาแล้ว ไม่พบปัญหา\n";
  const rows = problems.slice(0, MOST_ROWS).map((problem) => {
    const advice = [problem.suggestion, problem.fix]
      .filter(Boolean)
      .map((text) => cell(text ?? ""))
      .join("<br>");
    return `| ${cell(`${pathOf(problem, prefix)}:${problem.line}`)} | ${cell(problem.message)} | ${advice} |`;
  });
  const rest = problems.length > MOST_ROWS ? `\nยังมีอีก ${problems.length - MOST_ROWS} ปัญหา ดูในบันทึกของขั้นตอนนี้\n` : "";
  return [`## ${countLine(problems)}`, "", "| ที่ | ปัญหา | วิธีแก้ |", "| --- | --- | --- |", ...rows, rest].join("\n");
}

/** For programs: `{ count, problems }`, paths from the repository. */
export function jsonReport(problems: readonly Problem[], prefix: string): string {
  const list = problems.map((problem) => ({ ...problem, file: pathOf(problem, prefix) }));
  return JSON.stringify({ count: problems.length, problems: list }, null, 2);
}

/** On one line and without power over the terminal: a file's name or text must not start a command or turn the line round. */
const harmless = (text: string): string => text.replace(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, "\uFFFD");

const pathOf = ({ file }: Problem, prefix: string): string => [prefix, file].filter(Boolean).join("/");

/** A message quotes what an entry says, and an entry must not be able to start a command of its own. */
const escapeData = (text: string): string =>
  text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
const escapeProperty = (text: string): string => escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
const cell = (text: string): string =>
  text.replace(/[\\`*_{}[\]<>#|&~]/g, (mark) => `&#${mark.charCodeAt(0)};`).replace(/\r?\n/g, "<br>");
