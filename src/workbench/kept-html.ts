import { escapeHtml } from "../text/escape-html.ts";

/** `กตส.`, `สว.สก.`: where a page is built text/keep-together.ts keeps them, and much more than a script need know. */
const POINTED = /(?<![\u0E00-\u0E7F.])(?:[\u0E01-\u0E2E]{1,5}\.)+/g;

/** A text as HTML in which no line ends inside an abbreviation: Firefox ends them before a point. */
export const keptHtml = (text: string): string => escapeHtml(text).replace(POINTED, '<span class="keep">$&</span>');
