import { lineAround } from "../text/lines.ts";
import type { BodyFinding } from "./finding.ts";

/** A tag, an expression inside one included; a comment; code, where marks are only marks. */
const TAG =
  /<(?<close>\/)?(?<name>[A-Za-z][\w.-]*)(?:\s(?:[^<>{}"']|"[^"]*"|'[^']*'|\{(?:[^{}]|\{[^{}]*\})*\})*?)?(?<whole>\/)?>/;
/** Blocks of code and code in a line, comments, imports. */
const SKIPPED = [
  /```[\s\S]*?(?:```|(?![\s\S]))/,
  /(?<!`)(?<ticks>`+)(?!`)(?:(?!\n[ \t]*\n)[\s\S])+?(?<!`)\k<ticks>(?!`)/,
  /\{\/\*[\s\S]*?\*\/\}/,
  /^(?:import|export)\b.*$/,
]
  .map(({ source }) => source)
  .join("|");
const MARK = /\\?[<{}]/;
const piece = new RegExp(`(?<skipped>${SKIPPED})|(?<tag>${TAG.source})|(?<mark>${MARK.source})`, "gm");
const tags = new RegExp(TAG.source, "g");
/** Where a paragraph, item or heading begins. */
const BLOCK = /\n[ \t]*(?:\n|(?=(?:[-*+]|\d+[.)]|#{1,6})[ \t]))/g;

interface Tag {
  name: string;
  start: number;
  /** The paragraph it stands in; `undefined` when it has its line to itself, and may hold several paragraphs. */
  block: number | undefined;
}

/**
 * In a prose page (`.mdx`) `<`, `{` and `}` are commands, and a tag that is opened must be closed: anything else stops the build
 * with a message in English.
 */
export function pageMarks(text: string): BodyFinding[] {
  const findings: BodyFinding[] = [];
  let open: Tag[] = [];
  for (const { index, groups = {} } of text.matchAll(piece)) {
    const { mark, name, close, whole } = groups;
    if (mark !== undefined && !mark.startsWith("\\"))
      findings.push({
        code: "page-mark/letter",
        args: { mark },
        where: { start: index, end: index + 1 },
        instead: `\\${mark}`,
      });
    if (name === undefined || whole !== undefined) continue;
    const tag: Tag = { name, start: index, block: blockOf(text, index) };
    const last = open.at(-1);
    if (close === undefined) open.push(tag);
    else if (last?.name === name && last.block === tag.block) open = open.slice(0, -1);
    else findings.push({ code: "page-mark/closing", args: { tag: name }, where: at(index) });
  }
  for (const { name, start } of open) findings.push({ code: "page-mark/open", args: { tag: name }, where: at(start) });
  return findings;
}

const at = (start: number) => ({ start, end: start });

function blockOf(text: string, at: number): number | undefined {
  if (lineAround(text, at).text.replace(tags, "").trim() === "") return undefined;
  return text.slice(0, at).match(BLOCK)?.length ?? 0;
}
