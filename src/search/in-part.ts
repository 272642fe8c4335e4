/**
 * What is needed where little or nothing holds all of a query: corrections, and what holds some of the words. It is read then, by the
 * answerer alone: most searches end before.
 */
export { QueryCorrector } from "./query-correction.ts";
export { queryWords } from "./query-words.ts";
export { someOf } from "./some-of.ts";
