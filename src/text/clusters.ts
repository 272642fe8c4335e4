/**
 * Thai character clusters: the smallest stretch that can't be cut without tearing a syllable's letters apart. A leading
 * vowel stays with its consonant, marks and following vowels with what carries them, and a silenced consonant (ณ์) with
 * the one before it. After Theeramunkong et al., "Character cluster based Thai information retrieval" (2000), simplified.
 */
const CONSONANT = "[ก-ฮ]";
const MARK = "[\\u0E31\\u0E34-\\u0E3A\\u0E47-\\u0E4E]";
const FOLLOWING = "[ะาำๅ]";
/** –ือ and –ัว are one vowel each, written around their mark; เ–ีย too, with one or two consonants before. */
const AROUND = [`ื${MARK}*อ`, `ั${MARK}*ว`, `(?<=เ[ก-ฮ]{1,2})ี${MARK}*ย`].join("|");

const cluster = new RegExp(
  [
    `[เ-ไ]*${CONSONANT}(?:${AROUND}|${MARK}*)${MARK}*${FOLLOWING}*(?:${CONSONANT}[ิุ]?์${MARK}*${FOLLOWING}*)*`,
    `(?:${MARK}|${FOLLOWING})+`,
    "[เ-ไ]+",
    "[\\s\\S]",
  ].join("|"),
  "gu",
);

/** Cuts a text into clusters; joined again they are the text. Text of other scripts falls apart into characters. */
export const clusters = (text: string): string[] => text.match(cluster) ?? [];

/** Places where a cut may be made, from 0 to the end. */
export function clusterBoundaries(text: string): number[] {
  const boundaries = [0];
  let end = 0;
  for (const piece of clusters(text)) {
    end += piece.length;
    boundaries.push(end);
  }
  return boundaries;
}
