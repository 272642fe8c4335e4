import type { Repair } from "./yaml-repair.ts";

/** Repairs of where a line begins. */

/** A tab where spaces belong: the line goes where the line before it says. */
export function tabs(lines: readonly string[], line: number): Repair[] {
  const text = lines[line] ?? "";
  const indent = /^[ \t]*/.exec(text)?.[0] ?? "";
  if (!indent.includes("\t")) return [];
  const before = lines.slice(0, line).findLast((other) => other.trim() !== "") ?? "";
  const column = Math.max(0, before.search(/[^\s-]/)) + (/:\s*$/.test(before) ? 2 : 0);
  return [column, indent.replaceAll("\t", "  ").length].map((width) => ({
    line,
    text: " ".repeat(width) + text.slice(indent.length),
    coded: { code: "bad-yaml/tab", args: {} },
  }));
}

/** A line that stands too far in or out: try the indents that other lines have, nearest first. */
export function indentation(lines: readonly string[], line: number): Repair[] {
  const text = lines[line] ?? "";
  const indent = text.search(/\S/);
  if (indent < 0) return [];
  const used = new Set(
    lines
      .slice(0, line)
      .flatMap((other) => [other.search(/\S/), other.search(/[^\s-]/)])
      .concat(0),
  );
  const repaired = [...used]
    .filter((other) => other >= 0 && other !== indent)
    .sort((a, b) => Math.abs(a - indent) - Math.abs(b - indent) || a - b)
    .map(
      (other): Repair => ({
        line,
        text: " ".repeat(other) + text.trimStart(),
        coded: { code: "bad-yaml/indent", args: { width: other } },
      }),
    );
  const isField = /^[ \t]*(?:- +)?[A-Za-z]\w*:/.test(text);
  const joined: Repair = {
    line,
    text: `  ${text.trim()}`,
    goOnWith: "",
    coded: { code: "bad-yaml/no-field", args: {} },
  };
  return isField ? repaired : [joined, ...repaired];
}
