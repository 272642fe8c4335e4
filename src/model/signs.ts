import type { Correction } from "./corrections.ts";
import { locateCorrection } from "./corrections.ts";
import type { Entry } from "./knowledge.ts";

/** A stretch of text with at most one sign on it. Joined, the segments are the text again. */
export type Segment =
  | { kind: "plain"; text: string }
  | { kind: "correction"; text: string; correction: Correction }
  | { kind: "discrepancy"; text: string; discrepancy: Entry<"discrepancies"> }
  | { kind: "term"; text: string; term: Entry<"glossary"> };

export interface Marks {
  corrections?: readonly Correction[];
  /** Discrepancies with the words at issue in this text. */
  discrepancies?: readonly { discrepancy: Entry<"discrepancies">; says: string }[];
  /** Glossary entries to mark at their first occurrence. */
  terms?: readonly Entry<"glossary">[];
  /** Stretches that lead elsewhere already: no term is marked there. */
  links?: readonly { start: number; end: number }[];
}

type Spot = { start: number; end: number; segment: Exclude<Segment, { kind: "plain" }> };

/** Cuts a text at its signs. Where two would overlap, the earlier kind wins: changed word, disagreement, kept word, term. */
export function markText(
  text: string,
  { corrections = [], discrepancies = [], terms = [], links = [] }: Marks,
): Segment[] {
  const spots: Spot[] = [];
  const free = (start: number, end: number) => spots.every((spot) => end <= spot.start || start >= spot.end);
  const add = (start: number, end: number, segment: Spot["segment"]) => {
    if (end > start && free(start, end)) spots.push({ start, end, segment });
  };

  const addCorrection = (correction: Correction) => {
    const place = locateCorrection(text, correction);
    if (place)
      add(place.start, place.end, { kind: "correction", text: text.slice(place.start, place.end), correction });
  };
  for (const correction of corrections) if (correction.certainty !== "kept") addCorrection(correction);
  for (const { discrepancy, says } of discrepancies) {
    const start = text.indexOf(says);
    if (start >= 0) add(start, start + says.length, { kind: "discrepancy", text: says, discrepancy });
  }
  for (const correction of corrections) if (correction.certainty === "kept") addCorrection(correction);
  for (const term of terms) {
    const start = indexOfWord(text, term.title);
    const linked = links.some((link) => start < link.end && start + term.title.length > link.start);
    if (start >= 0 && !linked) add(start, start + term.title.length, { kind: "term", text: term.title, term });
  }

  spots.sort((a, b) => a.start - b.start);
  const segments: Segment[] = [];
  let end = 0;
  for (const spot of spots) {
    if (spot.start > end) segments.push({ kind: "plain", text: text.slice(end, spot.start) });
    segments.push(spot.segment);
    end = spot.end;
  }
  if (end < text.length) segments.push({ kind: "plain", text: text.slice(end) });
  return segments;
}

/** First place where a term stands on its own: not followed by a mark that would belong to its last letter, nor inside an abbreviation. */
function indexOfWord(text: string, word: string): number {
  const abbreviation = word.endsWith(".");
  for (let start = text.indexOf(word); start >= 0; start = text.indexOf(word, start + 1)) {
    const before = text[start - 1] ?? " ";
    const after = text[start + word.length] ?? " ";
    const cut =
      /[\u0E30-\u0E3A\u0E45-\u0E4E]/.test(after) ||
      (abbreviation && /[\u0E01-\u0E4E.]/.test(before)) ||
      (/^[A-Za-z]/.test(word) && /[A-Za-z]/.test(before + after));
    if (!cut) return start;
  }
  return -1;
}
