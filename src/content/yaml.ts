import { type Document, isAlias, isCollection, isScalar, parseDocument, visit } from "yaml";
import { remember } from "../text/remember.ts";
import type { Coded } from "../words/rules/rule-words.ts";
import { placeAt } from "./place-in-file.ts";
import { repairs } from "./yaml-repair.ts";

/** Something wrong in the YAML; the line counts from 0 within it, the column from 1. */
export interface YamlFault {
  line: number;
  column: number;
  coded: Coded;
  fix?: string;
}

export interface ParsedYaml {
  faults: YamlFault[];
  /** The YAML that `document` was read from: every broken line mended, as many lines as before. */
  source: string;
  /** The document with every broken line mended; `undefined` when a line could not be, so that what it says is unknown. */
  document?: Document;
}

/**
 * YAML as a tree, which nobody may change: what is checked, located or checked again was often read a moment ago. Few are kept,
 * since ten thousand in memory cost more than to parse some of them twice.
 * @throws what the parser does for some broken lines
 */
export const documentIn = remember(
  (yaml): Document.Parsed => parseDocument(yaml, { prettyErrors: false, logLevel: "error", stringKeys: true }),
  100,
);
const MOST_FAULTS = 30;

/**
 * Parses front matter and says what is wrong, once a line: a broken line is mended and the parse goes on, so that one
 * run finds every fault and no fault is reported twice. Never throws.
 */
export function parseYaml(source: string): ParsedYaml {
  const lines = source.trimEnd().split("\n");
  const faults: YamlFault[] = [];
  let lost = false;
  for (;;) {
    const { document, error } = parse(lines);
    if (!error) return { faults, source: lines.join("\n"), ...(document && !lost && { document }) };
    if (faults.length >= MOST_FAULTS || !lines[error.line]?.trim()) {
      return { faults: faults.length > 0 ? faults : [unreadable(error)], source: lines.join("\n") };
    }
    const repair = repairs(lines, error.line).find((candidate) => mends(lines, candidate.line, candidate.text, error));
    faults.push(
      repair
        ? {
            line: repair.line,
            column: firstDifference(lines[repair.line] ?? "", repair.text),
            coded: repair.coded,
            ...(repair.text !== "" && repair.goOnWith === undefined && { fix: repair.text }),
          }
        : unreadable(error),
    );
    lost ||= !repair;
    lines[repair?.line ?? error.line] = repair?.goOnWith ?? repair?.text ?? "";
  }
}

interface YamlError {
  code: string;
  line: number;
  column: number;
}

/** Parses the lines; the first error that makes their meaning doubtful. Duplicate fields are left to `duplicates`. */
function parse(lines: readonly string[]): { document?: Document; error?: YamlError } {
  const source = lines.join("\n");
  const at = (code: string, offset: number): YamlError => {
    const { line, column } = placeAt(source, offset);
    return { code, line: Math.min(line, lines.length) - 1, column };
  };
  try {
    const document = documentIn(source);
    const error = document.errors.find(({ code }) => code !== "DUPLICATE_KEY");
    if (error) return { error: at(error.code, error.pos[0]) };
    const special = specialValue(document, source);
    return special === undefined ? { document } : { error: at("SPECIAL", special) };
  } catch {
    return { error: { code: "IMPOSSIBLE", line: 0, column: 1 } };
  }
}

/** Offset of an anchor, alias or tag: legal YAML that no entry needs, and what `*` or `&` before a word turns into. */
function specialValue(document: Document, source: string): number | undefined {
  if (!/[&*!]/.test(source)) return undefined;
  let found: number | undefined;
  visit(document, (_key, node) => {
    const odd =
      isAlias(node) ||
      ((isScalar(node) || isCollection(node)) && (node.anchor !== undefined || node.tag !== undefined));
    if (!odd) return undefined;
    found = node.range?.[0] ?? 0;
    return visit.BREAK;
  });
  return found;
}

/** Does this change move the first error past the changed line, or away altogether? */
function mends(lines: readonly string[], line: number, text: string, before: YamlError): boolean {
  const { error } = parse(lines.with(line, text));
  // A tab is wrong whatever else is.
  if (before.code === "TAB_AS_INDENT" && error?.code !== before.code) return true;
  return !error || (error.line > Math.max(line, before.line) && error.code !== "IMPOSSIBLE");
}

/** Column, from 1, where two lines part. */
function firstDifference(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return at + 1;
}

/** Errors that say what they are about. */
const KNOWN = new Map<string, "bad-yaml/key" | "bad-yaml/deep">([
  ["NON_STRING_KEY", "bad-yaml/key"],
  ["RESOURCE_EXHAUSTION", "bad-yaml/deep"],
]);

/** What to say when no repair is known. */
function unreadable({ code, line, column }: YamlError): YamlFault {
  return { line, column, coded: { code: KNOWN.get(code) ?? "bad-yaml/unreadable", args: {} } };
}

/** Fields written twice in one group: the later would silently win. Offsets within the source. */
export function duplicateFields(document: Document): number[] {
  return document.errors.filter(({ code }) => code === "DUPLICATE_KEY").map(({ pos }) => pos[0]);
}
