/** The thesaurus in two: most who search type Thai, and need no word in Latin letters. */
import type { AbsentThing, SynonymGroup, Thesaurus } from "./catalogue.ts";

const isLatin = (key: string): boolean => /^[\p{Script=Latin}\d]+$/u.test(key);

/** Whether a query needs the words in Latin letters. */
export const hasLatin = (query: string): boolean => /\p{Script=Latin}/u.test(query.normalize("NFKC"));

/** Both parts together are the whole (`joined`). */
export function byScript({ same, near, absent, ordinary }: Thesaurus): { thai: Thesaurus; latin: Thesaurus } {
  const others = (groups: readonly SynonymGroup[], latin: boolean): SynonymGroup[] =>
    groups.flatMap((group) => {
      const kept = group.others.filter((key) => isLatin(key) === latin);
      // What only says that its heads mean the same stands once.
      return kept.length > 0 || (!latin && group.others.length === 0) ? [{ heads: group.heads, others: kept }] : [];
    });
  const said = (latin: boolean): AbsentThing[] =>
    absent.flatMap((thing) => {
      const kept = thing.said.filter((key) => isLatin(key) === latin);
      return kept.length > 0 ? [{ ...thing, said: kept }] : [];
    });
  return {
    thai: { same: others(same, false), near: others(near, false), absent: said(false), ordinary },
    latin: { same: others(same, true), near: others(near, true), absent: said(true), ordinary: [] },
  };
}

export const joined = (parts: readonly Thesaurus[]): Thesaurus => ({
  same: parts.flatMap(({ same }) => same),
  near: parts.flatMap(({ near }) => near),
  absent: parts.flatMap(({ absent }) => absent),
  ordinary: parts.flatMap(({ ordinary }) => ordinary),
});
