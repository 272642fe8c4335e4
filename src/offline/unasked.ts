/** Bytes that a page fetches of its own accord to keep fresh what its reader keeps: more is asked for by hand. */
export const MOST_UNASKED = 500_000;
