import { escapeHtml } from "../text/escape-html.ts";

/** `กตส.`, `สว.สก.` */
const POINTED = /(?<![\u0E00-\u0E7F.])(?:[\u0E01-\u0E2E]{1,5}\.)+/g;

/** A long text that is folded away, as HTML: only its abbreviations are kept, which Firefox ends before a point. */
export const longHtml = (text: string): string => escapeHtml(text).replace(POINTED, '<span class="keep">$&</span>');
