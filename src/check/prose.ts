import type { Token } from "marked";
import { correctedLine, lineAround, placeAt } from "../content/place.ts";
import type { Problem } from "../content/problem.ts";
import { readMarkdown } from "../model/markdown.ts";
import type { Addresses } from "./addresses.ts";
import { addressFaults } from "./jsx.ts";
import { type Fault, faultsOf, type Prose } from "./markdown-faults.ts";
import { problemAt } from "./wording.ts";

/** Marks that make Markdown more than paragraphs and lists; most entries have none. */
const MARKS = /[<[\]!`|~&\t\\{]|\*\*|^ {0,3}(?:#|>|~~~|[-=]+ *$|[-*_](?: *[-*_]){2,} *$|[*•·●])|^ {4}/m;

/** What a body may not hold, or the site would not show. */
export function checkProse(prose: Prose, addresses: Addresses): Problem[] {
  const body = prose.text.slice(prose.bodyStart);
  if (!MARKS.test(body)) return [];
  const source = prose.kind === "page" ? withoutTags(body) : body;
  const tokens = [...tokensIn(readMarkdown(source), source, 0)];
  const faults = tokens.flatMap(({ token, offset }) =>
    faultsOf(token, prose, addresses).map((fault) => problemOf(prose, prose.bodyStart + offset, fault)),
  );
  return [
    ...faults,
    ...(prose.kind === "page" ? inTags(prose, body, tokens, addresses) : []),
    ...tightMarks(prose, body),
  ];
}

/** The Markdown of a page, its tags filled in: MDX reads what stands between them, Markdown would not. */
const withoutTags = (text: string): string => text.replace(/<\/?[A-Za-z][^<>]*>/g, (tag) => tag.replace(/[^\n]/g, "x"));

function problemOf(prose: Prose, start: number, fault: Fault): Problem {
  const { rule, message, suggestion, replacement } = fault;
  const at = prose.text.indexOf(replacement?.[0] ?? fault.at ?? "", start);
  const fix =
    replacement && at >= 0 ? correctedLine(prose.text, at, at + replacement[0].length, replacement[1]) : undefined;
  return problemAt(prose, placeAt(prose.text, at < 0 ? start : at), rule, message, { suggestion, fix });
}

/** Addresses in the tags of a page, outside of what is shown as code. */
function inTags(prose: Prose, body: string, tokens: readonly Placed[], addresses: Addresses): Problem[] {
  const code = tokens.filter(({ token }) => token.type === "code" || token.type === "codespan");
  const isCode = (at: number) => code.some(({ token, offset }) => offset <= at && at < offset + token.raw.length);
  return [...addressFaults(body, prose.file, addresses, isCode)].map(({ offset, fault }) =>
    problemOf(prose, prose.bodyStart + offset, fault),
  );
}

/** A mark that touches its text; a star with a second one behind it is emphasis. */
const TIGHT = /^(#{1,6}|[•·●]|\*(?!.*\*))(?=[\p{L}\p{N}])|^[•·●]\s*/gmu;

/** `##หัวข้อ` and `*ข้อ`: without the space they are ordinary text. */
function tightMarks(prose: Prose, body: string): Problem[] {
  return [...body.matchAll(TIGHT)].map((match) => {
    const offset = prose.bodyStart + match.index;
    const mark = match[0].trim();
    const heading = mark.startsWith("#");
    const line = lineAround(prose.text, offset).text;
    const fix = heading
      ? `${mark === "#" ? "##" : mark} ${line.slice(mark.length)}`
      : `- ${line.slice(match[0].length).trimStart()}`;
    const message = heading ? "ไม่ได้เว้นวรรคหลัง # จึงไม่เป็นหัวข้อ" : `ข้อที่ขึ้นต้นด้วย ${mark} ไม่เป็นรายการ`;
    return problemAt(prose, placeAt(prose.text, offset), "tight-mark", message, {
      suggestion: heading ? "เว้นหนึ่งวรรค" : "ใช้ - แล้วเว้นวรรค",
      fix,
    });
  });
}

interface Placed {
  token: Token;
  offset: number;
}

/** Every token with its offset in the text; inside a container a token is looked for from where the last one ended. */
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
