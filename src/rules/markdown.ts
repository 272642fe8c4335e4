import type { Token } from "marked";
import { readMarkdown } from "../model/markdown.ts";
import { lineAround } from "../text/lines.ts";
import type { BodyFinding } from "./finding.ts";
import type { Destinations } from "./links.ts";
import { judgeToken, type TextKind, type TokenJudgement } from "./tokens.ts";

/** Marks that make Markdown more than paragraphs and lists; most entries have none. */
const MARKS = /[<[\]!`|~&\t\\{]|\*\*|^ {0,3}(?:#|>|~~~|[-=]+ *$|[-*_](?: *[-*_]){2,} *$|[*•·●])|^ {4}/m;

/** What Markdown may not hold, or the site would not show, or not as it was meant. */
export function markdownFindings(text: string, kind: TextKind, to: Destinations): BodyFinding[] {
  if (!MARKS.test(text)) return [];
  return [
    ...tokensOf(text, kind).flatMap(({ token, offset }) =>
      judgeToken(token, kind, to).map((judgement) => placed(text, offset, judgement)),
    ),
    ...tightMarks(text),
  ];
}

/** The judgement at its words, which stand at or behind an offset. */
export function placed(text: string, offset: number, { words, ...judged }: TokenJudgement): BodyFinding {
  const start = words === undefined ? -1 : text.indexOf(words, offset);
  if (words === undefined || start < 0) return { ...judged, instead: undefined, where: { start: offset, end: offset } };
  return { ...judged, where: { start, end: start + words.length } };
}

/** A mark that touches its text; a star with a second one behind it is emphasis. */
const TIGHT = /^(#{1,6}|[•·●]|\*(?!.*\*))(?=[\p{L}\p{N}])|^[•·●]\s*/gmu;

/** `##หัวข้อ` and `*ข้อ`: without the space they are ordinary text. */
const tightMarks = (text: string): BodyFinding[] =>
  [...text.matchAll(TIGHT)].map(({ 0: found, index: start }): BodyFinding => {
    const mark = found.trim();
    if (mark.startsWith("#")) {
      const where = { start, end: start + mark.length };
      return { code: "tight-mark/heading", args: {}, where, instead: mark === "#" ? "## " : `${mark} ` };
    }
    const line = lineAround(text, start).text;
    const end = start + line.length - line.slice(found.length).trimStart().length;
    return { code: "tight-mark/item", args: { mark }, where: { start, end }, instead: "- " };
  });

interface Placed {
  token: Token;
  offset: number;
}

/** Every token of a text with its offset. */
export function tokensOf(text: string, kind: TextKind): Placed[] {
  const source = kind === "page" ? withoutTags(text) : text;
  return [...tokensIn(readMarkdown(source), source, 0)];
}

/** The Markdown of a page, its tags filled in: MDX reads what stands between them, Markdown would not. */
const withoutTags = (text: string): string => text.replace(/<\/?[A-Za-z][^<>]*>/g, (tag) => tag.replace(/[^\n]/g, "x"));

/** Inside a container a token is looked for from where the last one ended. */
function* tokensIn(tokens: readonly Token[], text: string, from: number): Generator<Placed> {
  let cursor = from;
  for (const token of tokens) {
    const found = text.indexOf(token.raw, cursor);
    const offset = found < 0 ? cursor : found;
    yield { token, offset };
    if (token.type === "list") yield* tokensIn(token.items, text, offset);
    else if (token.type === "table")
      for (const cell of [...token.header, ...token.rows.flat()]) yield* tokensIn(cell.tokens, text, offset);
    else if ("tokens" in token && token.tokens) yield* tokensIn(token.tokens, text, offset);
    if (found >= 0) cursor = offset + token.raw.length;
  }
}
