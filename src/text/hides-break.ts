/** Where a line may end between what stays on one line and what stands beside it. Read in the browser too, hence without words. */
import { THAI } from "./thai.ts";

/** A piece of text; `nowrap` pieces must not be broken. Joined, the pieces are the text again. */
export interface UnbrokenPiece {
  readonly text: string;
  readonly nowrap: boolean;
}

/**
 * Whether a line may end where a `nowrap` piece touches its neighbour: between Thai words and after a space, not after ม. in
 * ม.ร.ว. Firefox sees no break between two such pieces, and WebKit none at either edge of one, unless a `<wbr>` shows it.
 */
export const hidesBreak = (before: UnbrokenPiece | undefined, after: UnbrokenPiece | undefined): boolean =>
  before !== undefined &&
  after !== undefined &&
  ((before.nowrap && after.nowrap && /\s$/.test(before.text)) ||
    ((before.nowrap || after.nowrap) && ENDS_THAI.test(before.text) && BEGINS_WORD.test(after.text)));
/** Or a hyphen that joins names: สกก.ขลุง จก.-ตลาดไท-สี่มุมเมือง. */
const ENDS_THAI = new RegExp(`(?:${THAI}|(?:^|${THAI}|[.)])-)$`);
/** A consonant or a vowel that is written first: no mark, ๆ or ฯ. */
const BEGINS_WORD = /^[\u0E01-\u0E2E\u0E40-\u0E44]/;
