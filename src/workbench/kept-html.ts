import { escapeHtml } from "../text/escape-html.ts";

export { keep, keptHtml } from "../text/kept-html.ts";

/** `กตส.`, `สว.สก.` */
const POINTED = /(?<![\u0E00-\u0E7F.])(?:[\u0E01-\u0E2E]{1,5}\.)+/g;

/** The same of a long text that is folded away: only its abbreviations are kept, which Firefox ends before a point. */
export const longHtml = (text: string): string => escapeHtml(text).replace(POINTED, '<span class="keep">$&</span>');
