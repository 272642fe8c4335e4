import { locateCorrection } from "../model/corrections.ts";
import { squeeze } from "../model/quotations.ts";
import type { OwnFinding, Path } from "./finding.ts";
import { type ReadCorrection, readingsOf } from "./readings.ts";

/**
 * Corrections of a section of a report: each stands in its block, is told apart from others of the same word, and overlaps none.
 * @param blocks texts of the section by anchor
 */
export function correctionFindings(data: unknown, blocks: ReadonlyMap<string, string>): OwnFinding[] {
  const spans: Span[] = [];
  const findings = readingsOf(data).flatMap((reading): OwnFinding[] => {
    const { at, corrected, nth } = reading;
    const text = blocks.get(at);
    if (text === undefined) {
      const args = { at, there: [...blocks.keys()] };
      return [{ code: "broken-citation/correction", args, where: fieldOf(reading, "at") }];
    }
    const place = locateCorrection(text, { corrected, nth });
    if (place) spans.push({ reading, ...place });
    return [...inBlock(reading, text, place !== null), ...sense(reading)];
  });
  return [...findings, ...overlaps(spans)];
}

interface Span {
  reading: ReadCorrection;
  start: number;
  end: number;
}

const fieldOf = ({ index }: ReadCorrection, name: string): Path => ["corrections", index, name];

/** The corrected form stands in the block, and it is clear which occurrence is meant. */
function inBlock(reading: ReadCorrection, text: string, isThere: boolean): OwnFinding[] {
  const { at, corrected: word, printed, nth } = reading;
  const count = occurrences(text, word);
  const where = fieldOf(reading, "corrected");
  if (count === 0)
    return text.includes(printed)
      ? [{ code: "correction-not-found/printed", args: { word, at }, where }]
      : [{ code: "correction-not-found/text", args: { word, at, text }, where }];
  if (!isThere)
    return [{ code: "correction-not-found/nth", args: { word, at, count }, where: fieldOf(reading, "nth") }];
  return count > 1 && nth === undefined ? [{ code: "correction-ambiguous", args: { word, at, count }, where }] : [];
}

/** `kept` changes nothing; every other certainty changes something. */
function sense(reading: ReadCorrection): OwnFinding[] {
  const same = squeeze(reading.printed) === squeeze(reading.corrected);
  const kept = reading.certainty === "kept";
  if (kept === same) return [];
  return [
    {
      code: kept ? "correction-sense/kept" : "correction-sense/same",
      args: {},
      where: fieldOf(reading, "corrected"),
    },
  ];
}

function overlaps(spans: readonly Span[]): OwnFinding[] {
  const sorted = spans.toSorted((a, b) =>
    a.reading.at < b.reading.at ? -1 : a.reading.at > b.reading.at ? 1 : a.start - b.start,
  );
  return sorted.flatMap(({ reading, start }, i): OwnFinding[] => {
    const before = sorted[i - 1];
    if (!before || before.reading.at !== reading.at || before.end <= start) return [];
    const args = { word: before.reading.corrected, at: reading.at };
    return [{ code: "correction-overlap", args, where: fieldOf(reading, "corrected") }];
  });
}

function occurrences(text: string, word: string): number {
  let count = 0;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) count++;
  return count;
}
