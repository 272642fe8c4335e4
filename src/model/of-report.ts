import { collections, eachCollection } from "../collections/index.ts";
import type { Quotations } from "../collections/quotations.ts";
import type { Knowledge } from "./knowledge.ts";
import { perKnowledge } from "./per-knowledge.ts";
import { citationsOf } from "./quotations.ts";

const narrowed = perKnowledge((_: Knowledge) => new Map<string, Knowledge>());

/**
 * As much of the knowledge as one report says: the entries that cite it, its sections and what is in them. What is counted or drawn
 * of a report is made from this, so that another report changes nothing that is said of it.
 * @param source id of the report
 */
export function ofReport(k: Knowledge, source: string): Knowledge {
  if (k.sources.length === 1 && k.sources[0]?.id === source) return k;
  const known = narrowed(k).get(source);
  if (known) return known;
  const cites = (rules: Quotations, entry: unknown): boolean =>
    citationsOf(rules, entry).some((place) => place.source === source);
  const of = <T extends { source: string }>(items: readonly T[]): T[] => items.filter((item) => item.source === source);
  const library = eachCollection((name) => {
    const rules = collections[name].quotations;
    // Reports, and what cites none, are as they were: a place is called by its report where there are several.
    return rules ? k[name].filter((entry) => cites(rules, entry)) : k[name];
  });
  const fresh: Knowledge = {
    ...k,
    // The compiler does not follow which list goes with which name; the lines above do.
    ...(library as Pick<Knowledge, keyof typeof library>),
    sections: of(k.sections),
    corrections: of(k.corrections),
    activities: of(k.activities),
  };
  narrowed(k).set(source, fresh);
  return fresh;
}
