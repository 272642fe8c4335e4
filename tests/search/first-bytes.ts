/** Bytes from the first key to the first names, with all that comes for them. */
export const FIRST = 25_000;

/** Of these the names, which grow with the content; scripts and words in English have the rest. */
export const FIRST_NAMES = 13_450;
