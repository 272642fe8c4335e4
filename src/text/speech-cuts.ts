/** A stretch of a text that is said in one breath. */
export interface Breath {
  start: number;
  end: number;
}

/** A sentence of this length is lit and said at a time: some lines of a phone, eight seconds or so. */
const AIM = 90;
/** Longer ones are cut off: a browser may stop after fifteen seconds. */
const MOST = 150;

/** No word is longer. */
const WORD = 40;

const words = new Intl.Segmenter("th", { granularity: "word" });
const clusters = new Intl.Segmenter("th", { granularity: "grapheme" });

/**
 * Cuts a text into stretches to be said one after the other; together they are the text, letter by letter. Thai marks no end of a
 * sentence: phrases are parted by spaces, and as many of them are said together as are followed easily. Where one is too long it is cut
 * between words.
 */
export function cutForSpeech(text: string, aim = AIM, most = MOST): Breath[] {
  const stretches: Breath[] = [];
  const ends = phraseEnds(text);
  for (let start = 0; start < text.length; ) {
    const end = text.length - start <= aim ? text.length : nextEnd(text, start, { ends, aim, most });
    stretches.push({ start, end });
    start = end;
  }
  return stretches;
}

/** Where a phrase and the space after it end. A number stays with its unit, ๆ with what it repeats. */
const phraseEnds = (text: string): number[] =>
  [...text.matchAll(/(?<=\S)(?<!\d)\s+(?![\s\dๆฯ])/g)].map(({ index, 0: space }) => index + space.length);

function nextEnd(
  text: string,
  start: number,
  { ends, aim, most }: { ends: readonly number[]; aim: number; most: number },
): number {
  const within = ends.filter((end) => end > start && end <= start + most);
  const fine = within.filter((end) => end <= start + aim).at(-1) ?? within[0];
  if (fine !== undefined) return fine;
  if (text.length - start <= most) return text.length;
  // With the word at the end whole.
  const rest = text.slice(start, start + most + WORD);
  return start + (lastEnd(words.segment(rest), most) || lastEnd(clusters.segment(rest), most) || most);
}

/** Where the last of these ends that ends in time; 0 when none does. */
function lastEnd(segments: Iterable<{ index: number; segment: string }>, most: number): number {
  let last = 0;
  for (const { index, segment } of segments) if (index + segment.length <= most) last = index + segment.length;
  return last;
}
