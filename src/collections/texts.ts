/**
 * What no text of an entry may hold, whatever its field. Shared by the check and by the form in the browser, hence without zod,
 * and without patterns that only new browsers read.
 */

/** Ids are file names and URLs: a-z, 0-9 and single hyphens. */
export const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Anchors of blocks in the web edition of a report: `title`, `h1`, `p3`, `table-2-r5`. */
export const anchorPattern = /^(?:title|[hp][1-9]\d*|[a-z0-9]+(?:-[a-z0-9]+)*-(?:r[1-9]\d*|head))$/;

/** A month of the Common Era, ISO 8601. */
export const monthPattern = /^\d{4}-(?:0[1-9]|1[0-2])$/;

/** Names that Windows keeps for devices: no file can be called so. */
const WINDOWS_DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;
/** May this be the id of an entry? Ids are addresses, and files that must exist on every disk. */
export const isId = (id: string): boolean => idPattern.test(id) && !WINDOWS_DEVICE.test(id);

/** Blanks that a template leaves for the author: text in `‹ ›`, and for an id this one. */
export const BLANK_ID = "todo";
export const blankText = (title: string): string => `‹${title}›`;
/** Is this a blank that was left as it was, or does it hold one? */
export const isBlank = (value: string): boolean => value === BLANK_ID || /‹[^‹›\n]*›/.test(value);

/** Is anything said, beside marks? */
export const hasWords = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

/** Words of the report: they begin as they like, odd letters included. */
export const REPORT_WORDS: ReadonlySet<string> = new Set(["printed", "corrected", "quote"]);
/** What a spreadsheet takes for a formula when it opens the site's CSV (numbers apart). */
export const FORMULA = /^(?:[=@\t\r]|[+-](?!\d+(?:\.\d+)?$))/;
export const HTML_TAG = /<\/?[a-z][^<>]*>|<!--/i;
/** A letter spelt out for HTML, which the site shows as it is written; the few that Markdown needs are read. */
export const SPELT_OUT = /&(?!(?:amp|lt|gt|quot|#39);)(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z][a-z0-9]{1,30});/i;
/** Marks of Markdown that are still there after reading: they were meant to set words off, or to be a link, and do not. */
export const LEFT_STARS = /\*\*/;
export const LEFT_LINK = /\]\(|\][ \t]+\((?:https?:|\/)/;
/** The year of a date that should be in the Common Era and is not. */
export const BUDDHIST_YEAR = /^2[4-7]\d\d(?=-\d\d(?:-\d\d)?$)/;

/**
 * A number as everyone reads it: digits, a point, nothing in front but a minus. `undefined` for what only machines read (`0x10`,
 * `1.6e1`, `0016`), and for more digits than a number here can hold: it would be published as another one.
 */
export function plainNumber(text: string): number | undefined {
  if (!/^-?(?:0|[1-9]\d*)(?:\.\d+)?$/.test(text)) return undefined;
  const digits = text.replace(/\D/g, "").replace(/^0+/, "").length;
  return text.includes(".")
    ? digits <= 15
      ? Number(text)
      : undefined
    : Number.isSafeInteger(Number(text))
      ? Number(text)
      : undefined;
}
