import { escapeHtml } from "../text/escape-html.ts";
import { keepTogether } from "../text/keep-together.ts";
import { piecesHtml } from "../text/pieces-html.ts";
import { remember } from "../text/remember.ts";

/** The pieces of a text at whose ends a line may end. */
export const keep = keepTogether();

/**
 * A text as HTML with its lines kept, by the rules of all pages but without the terms of the content: data files are drawn by a script,
 * and no page that is built has their words. Values come again and again, and are cut once.
 */
export const keptHtml: (text: string) => string = remember((text) => piecesHtml(keep(text)), 5_000);

/** `กตส.`, `สว.สก.` */
const POINTED = /(?<![\u0E00-\u0E7F.])(?:[\u0E01-\u0E2E]{1,5}\.)+/g;

/** The same of a long text that is folded away: only its abbreviations are kept, which Firefox ends before a point. */
export const longHtml = (text: string): string => escapeHtml(text).replace(POINTED, '<span class="keep">$&</span>');
