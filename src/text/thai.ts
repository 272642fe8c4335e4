/** A Thai letter, vowel or mark, as a class of a pattern. */
export const THAI = "[\\u0E01-\\u0E4E]";
