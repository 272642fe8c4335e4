import { outlines } from "../collections/index.ts";
import { fieldAt } from "../collections/outline.ts";
import { blankText } from "../collections/texts.ts";
import type { ContentEntry } from "../content/entry.ts";
import { locate } from "../content/locate.ts";
import type { Problem } from "../content/problem.ts";
import type { Finding, Path } from "../rules/finding.ts";
import { schemaFindings } from "../rules/schema.ts";
import { problemOf } from "./problem-of.ts";

/** Front matter against the schema of its collection. */
export function checkFields(entry: ContentEntry): Problem[] {
  if (!entry.header) return [];
  const written = (path: Path) => locate(entry, path).source;
  return schemaFindings({ ...entry, written }).map((finding) =>
    problemOf(entry, finding, { fix: missingLine(entry, finding) }),
  );
}

/** The line that is missing, its value left to the author: a value that fits would be pasted and believed. */
function missingLine(entry: ContentEntry, { code, where }: Finding): string | undefined {
  if (code !== "missing-field" || !Array.isArray(where)) return undefined;
  const field = fieldAt(outlines[entry.collection], where);
  const indent = where.length > 1 ? " ".repeat(locate(entry, where).column - 1) : "";
  const blank = field && field.kind !== "list" && field.kind !== "object" ? ` ${blankText(field.title)}` : "";
  return `${indent}${String(where.at(-1))}:${blank}`;
}
