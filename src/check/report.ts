import type { Problem } from "./problem.ts";

/** The problems as plain text, one paragraph each, with a count at the end. `prefix` is the content folder as the reader knows it. */
export function textReport(problems: readonly Problem[], prefix: string): string {
  const lines = problems.map(({ file, line, column, message, suggestion, fix }) =>
    [`${prefix}/${file}:${line}:${column} ${message}`, suggestion && `    → ${suggestion}`, fix && `    แก้เป็น  ${fix}`]
      .filter(Boolean)
      .join("\n"),
  );
  const files = new Set(problems.map(({ file }) => file)).size;
  return [...lines, "", `พบ ${problems.length} ปัญหา ใน ${files} ไฟล์`].join("\n");
}
