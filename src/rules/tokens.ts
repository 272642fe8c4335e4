import type { Token } from "marked";
import { LEFT_LINK, LEFT_STARS, SPELT_OUT } from "../collections/texts.ts";
import type { Judged } from "./finding.ts";
import type { Destinations } from "./links.ts";

/** What a text is: an entry is shown block by block, a report has tables too, a page (MDX) is trusted more and laid out by the site. */
export type TextKind = "entry" | "report" | "page";

/** A judgement on a token, about these words near its start; about the whole token without them. */
export type TokenJudgement = Judged & { words?: string };

/** What is wrong with one token by itself. */
export function judgeToken(token: Token, kind: TextKind, to: Destinations): TokenJudgement[] {
  switch (token.type) {
    case "heading":
      return judgeHeading(token.raw, token.depth);
    case "link":
      return [...judgeLink(token.href, token.text, token.title), ...about(token.href, to.link(token.href))];
    case "image":
      return kind === "page"
        ? [...judgeImage(token.href, token.text), ...about(token.href, to.image(token.href))]
        : [{ code: "not-shown/image", args: { src: token.href } }];
    default:
      return kind === "page" ? [] : judgeUnseen(token, kind);
  }
}

/** A judgement on an address. */
export const about = (address: string, judged: Judged | undefined): TokenJudgement[] =>
  judged ? [{ ...judged, words: address }] : [];

const UNSEEN: ReadonlyMap<string, Unseen> = new Map([
  ["code", "not-shown/code"],
  ["blockquote", "not-shown/blockquote"],
  ["hr", "not-shown/hr"],
  ["def", "not-shown/def"],
  ["checkbox", "not-shown/checkbox"],
] as const);
type Unseen = `not-shown/${"code" | "blockquote" | "hr" | "def" | "checkbox"}`;

/** What Markdown has and the site does not show. */
function judgeUnseen(token: Token, kind: TextKind): TokenJudgement[] {
  const { type, raw } = token;
  const unseen = UNSEEN.get(type);
  if (unseen !== undefined) return [{ code: unseen, args: {} }];
  switch (type) {
    case "table":
      return kind === "entry" ? [{ code: "not-shown/table", args: {} }] : [];
    case "text":
      return "tokens" in token && token.tokens ? [] : leftMarks(raw);
    case "html":
      // The closing tag has been told of with the opening one.
      if (raw.startsWith("</")) return [];
      return raw.startsWith("<!--")
        ? [{ code: "raw-html/comment", args: {} }]
        : [{ code: "raw-html/body", args: { tag: raw } }];
    default:
      return [];
  }
}

/** Marks that a reader would see as they were typed. */
function leftMarks(raw: string): TokenJudgement[] {
  const link = LEFT_LINK.exec(raw)?.[0];
  const spelt = SPELT_OUT.exec(raw)?.[0];
  const found: TokenJudgement[] = [];
  if (LEFT_STARS.test(raw)) found.push({ code: "broken-mark/stars", args: {}, words: "**" });
  if (raw.includes("~~")) found.push({ code: "broken-mark/strike", args: {}, words: "~~" });
  if (link !== undefined) found.push({ code: "broken-mark/link", args: {}, words: link });
  if (spelt !== undefined) found.push({ code: "broken-mark/entity", args: { spelt }, words: spelt });
  return found;
}

function judgeHeading(raw: string, depth: number): TokenJudgement[] {
  const line = raw.split("\n")[0] ?? "";
  if (!/^ {0,3}#/.test(raw)) return [{ code: "underlined-heading", args: { line } }];
  return depth > 1 ? [] : [{ code: "top-heading", args: {}, words: line, instead: `#${line.trimStart()}` }];
}

/** A link must have words, and words that appear only under a mouse are for few. */
const judgeLink = (href: string, text: string, title: string | null | undefined): TokenJudgement[] => [
  ...(text.trim() === "" ? [{ code: "empty-link" as const, args: { href } }] : []),
  ...(title ? [{ code: "not-shown/link-title" as const, args: { title } }] : []),
];

function judgeImage(src: string, alt: string): TokenJudgement[] {
  return alt.trim() === "" || alt.trim() === src ? [{ code: "image-without-description", args: { src } }] : [];
}
