import { Marked, type TokensList } from "marked";

/**
 * Reads Markdown for the site and for the check. Bare addresses and `~` are text: a report prints both and means no link and
 * nothing struck out, and Thai has no spaces that would end an address.
 */
export const readMarkdown = (text: string): TokensList => reader.lexer(text);

const reader = new Marked({ tokenizer: { url: () => undefined, del: () => undefined } });
