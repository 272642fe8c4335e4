/** What stands below what holds a query as it was typed: what holds each of its words, wherever, and what holds some of them. */
import { type Kind, kinds } from "../collections/kinds.ts";
import { isPlain } from "./absent-place.ts";
import type { Answer } from "./answer.ts";
import type { AbsentThing } from "./catalogue.ts";
import { SHORTEST_WORD } from "./cut-run.ts";
import { queryWords } from "./query-words.ts";
import type { Hit } from "./rank.ts";
import type { RunMatcher } from "./run-matcher.ts";
import type { SearchData } from "./search-data.ts";
import { missingOf, someOfTheWords } from "./some-words.ts";
import type { UnderstoodQuery } from "./understand.ts";

/** Hits that hold all of the words, and below them what holds some. */
export type Below = Pick<Answer, "hits" | "some">;

/** Who answers queries. */
interface Asked {
  data: SearchData;
  matcher: RunMatcher;
  absentThing: (key: string) => AbsentThing | undefined;
}

/** So many of what comes near to an absent thing. */
const FEW = 3;
/** Of the best topic near to an absent thing, what another must be worth. */
const GOOD_ENOUGH = 0.5;
/** What an entry that explains a word weighs more when a reader asks what the word means. */
const EXPLAINS = 1.5;

/** @param whole what holds the words as they were typed */
export async function someOf(
  { asked, explains }: UnderstoodQuery,
  whole: readonly Hit[],
  { data, matcher, absentThing }: Asked,
): Promise<Below> {
  const words = await queryWords(asked, matcher, data);
  await data.breathe();
  const held = new Set(whole.map(({ record }) => record));
  const { records } = data.records;
  const weightOf = (kind: Kind): number => (explains && kinds[kind].explains ? EXPLAINS : 1);
  const some = await someOfTheWords(words, records, data.breathe, weightOf);
  const absent = words.flatMap(({ text }) => {
    const thing = absentThing(text);
    // Within other letters, the short name of a place is likelier a word: ผลไม้ตากแห้ง.
    const isWord = thing?.near && !isPlain(text) && !asked.some(({ key }) => key === text);
    return thing && !isWord ? { said: thing.name ?? text, typed: text, words: thing.words, near: thing.near } : [];
  });
  const told = new Set(absent.map(({ typed }) => typed));
  // Of what no report speaks the nearest topic is told, not all that holds a word of it.
  const onlyAbsent = words.every(({ text, matches }) => matches.size === 0 || told.has(text));
  const enough = onlyAbsent ? GOOD_ENOUGH * (some[0]?.score ?? 0) : 0;
  const near = some.filter(({ record, score }) => score >= enough && !held.has(record));
  const each = absent.length === 0 ? near.filter(({ missing }) => missing === undefined) : [];
  // A topic that is nearest to a thing is not near to it: what tells of it lacks the thing, and says nothing more.
  const rest = (each.length > 0 ? near.filter(({ missing }) => missing !== undefined) : near).map(
    ({ missing = [], nearly = [], ...hit }) => {
      const holds = nearly.filter((word) => !told.has(word));
      const lacks = onlyAbsent ? [] : nearly.filter((word) => told.has(word));
      return { ...hit, missing: [...missing, ...lacks], ...(holds.length > 0 ? { nearly: holds } : {}) };
    },
  );
  const hits = onlyAbsent ? rest.slice(0, FEW) : rest;
  if (hits.length === 0 && absent.length === 0) return { hits: each };
  const isNowhere = words.map(
    ({ text, matches, near }) =>
      // Where all was found, what is no word is the beginning of one: เวทีเรียนรู.
      whole.length === 0 &&
      // Words of a Latin name that were typed apart are one here.
      (near === "only" ? !/^[a-z]/.test(text) : matches.size === 0) &&
      !told.has(text) &&
      // So short, within other letters, it is what was left over of a word: อา of อาการ.
      (text.length >= SHORTEST_WORD || /\d/.test(text) || asked.some(({ key }) => key === text)),
  );
  // What letters that nobody knows touch may be a part of theirs, and is told with them: ผักตบชวา, not ตบชวา.
  const isPart = (i: number): boolean =>
    (words[i]?.unsure && isNowhere[i - 1]) || (words[i + 1]?.unsure && isNowhere[i + 1]) || false;
  const known = words.flatMap(({ text }, i) => (isNowhere[i] || (!told.has(text) && isPart(i)) ? [] : i));
  return {
    hits: each,
    some: {
      hits,
      nowhere: missingOf(words, known),
      absent: absent.map(({ typed: _, ...thing }) => thing),
      ...(onlyAbsent && hits.length > 0 ? { topic: true as const } : {}),
    },
  };
}
