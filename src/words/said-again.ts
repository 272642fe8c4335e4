/** A dictated query of three hundred letters would fill the screen of a phone before the first hit: so much of it tells which it was. */
const MOST = 60;

/** Up to a space in the second half, or else to a letter whose marks are whole. */
const BEGINNING = new RegExp(
  `^(?:.{${MOST / 2},${MOST}}(?=\\s)|.{1,${MOST}}(?![\\u0E31\\u0E34-\\u0E3A\\u0E47-\\u0E4E]))`,
  "su",
);

/**
 * What a reader has typed, as a page says it again: its beginning, with `…`. Readers know their own words: to find where these end would
 * take every page a script and the browser's dictionary, while keys wait.
 */
export const saidAgain = (query: string): string =>
  query.length <= MOST ? query : `${BEGINNING.exec(query)?.[0] ?? ""}…`;
