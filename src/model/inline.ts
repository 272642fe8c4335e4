import type { Token } from "marked";
import { type LinkTarget, linkTarget } from "./link-target.ts";

/** What Markdown says of a stretch of text: set off, or a link. */
export type Span = { start: number; end: number } & ({ style: Style } | { link: LinkTarget });
export type Style = "strong" | "em" | "code";

/** A text and what stands out in it; spans may lie in each other, in the order in which they begin. */
export interface Inline {
  text: string;
  spans: readonly Span[];
}

/**
 * Reads inline Markdown. The text is what a reader sees, without any mark; raw HTML is dropped, and what is no safe link is text.
 */
export function readInline(tokens: readonly Token[] | undefined): Inline {
  return (tokens ?? []).map(readToken).reduce(append, { text: "", spans: [] });
}

/** Two texts as one. */
export function append(before: Inline, after: Inline): Inline {
  const shift = before.text.length;
  return {
    text: before.text + after.text,
    spans: [
      ...before.spans,
      ...after.spans.map((span) => ({ ...span, start: span.start + shift, end: span.end + shift })),
    ],
  };
}

function readToken(token: Token): Inline {
  if (token.type === "html") return { text: "", spans: [] };
  if (token.type === "br") return { text: "\n", spans: [] };
  const inner: Inline =
    "tokens" in token && token.tokens
      ? readInline(token.tokens)
      : { text: "text" in token ? unescapeEntities(String(token.text)) : "", spans: [] };
  const meaning = meaningOf(token);
  const end = inner.text.length;
  return meaning && end > 0 ? { ...inner, spans: [{ start: 0, end, ...meaning }, ...inner.spans] } : inner;
}

function meaningOf(token: Token): { style: Style } | { link: LinkTarget } | undefined {
  if (token.type === "strong" || token.type === "em") return { style: token.type };
  if (token.type === "codespan") return { style: "code" };
  if (token.type !== "link") return undefined;
  const link = linkTarget(token.href);
  return link && { link };
}

const ENTITIES: Record<string, string> = { "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"', "&#39;": "'" };
const unescapeEntities = (text: string): string =>
  text.replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => ENTITIES[entity] ?? entity);
