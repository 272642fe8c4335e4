/** Which words a report has. */
import { holding } from "../text/holds.ts";
import { oneSpace } from "../text/one-space.ts";
import { printedText } from "./corrections.ts";
import type { Knowledge } from "./knowledge.ts";
import { perKnowledge } from "./per-knowledge.ts";
import { placeKey, relations } from "./relations.ts";
import { type Section, units } from "./sections.ts";

/** What is shorter is found inside other words (สอ in สอง), unless it stands by itself or has a full stop within it. */
const SHORTEST = 5;
const isShort = (word: string): boolean => word.length < SHORTEST && !word.slice(0, -1).includes(".");

/** The words of a section as this edition reads them, and as they are printed, without heads of tables that are ours. */
function textsOf(k: Knowledge, section: Section): string[] {
  const ours = new Set(section.ownHeads.map(({ table }) => `${table}-head`));
  return units(section).flatMap(({ text, anchor }) => {
    if (ours.has(anchor)) return [];
    const printed = printedText(text, relations(k).correctionsAt(placeKey({ ...section, at: anchor })));
    return printed === text ? text : [text, printed];
  });
}

interface Words {
  text: string;
  has: (part: string) => boolean;
}
const wordsOf = perKnowledge((k): ReadonlyMap<string, Words> => {
  const sections = Map.groupBy(k.sections, ({ source }) => source);
  return new Map(
    [...sections].map(([source, all]) => {
      const text = all.flatMap((section) => textsOf(k, section).map(oneSpace)).join("\n");
      return [source, { text, has: holding(text) }];
    }),
  );
});

/** Those of the words that stand in a report, letter by letter. @param reports ids of the reports to look in */
export function wordsInReports(k: Knowledge, reports: readonly string[], words: readonly string[]): string[] {
  const texts = reports.flatMap((report) => wordsOf(k).get(report) ?? []);
  const stands = (word: string): boolean =>
    isShort(word) ? texts.some(({ text }) => alone(word).test(text)) : texts.some(({ has }) => has(word));
  return words.filter((word) => stands(oneSpace(word)));
}

const alone = (word: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{M}])${word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}(?![\\p{L}\\p{M}])`, "u");
