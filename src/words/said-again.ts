/** What a reader has typed, as a page says it again. */
import { cutAtSpace } from "../text/cut-at-space.ts";

/** A dictated query of three hundred letters would fill the screen of a phone before the first hit: so much of it tells which it was. */
const MOST = 60;

/** Cut where a phrase ends, or else a word, with `…`. */
export const saidAgain = (query: string): string => (query.length <= MOST ? query : cutAtSpace(query, MOST));
