/** Names that are known as a whole, however they were typed. */
import { BEFORE_NAMES } from "../text/optional-words.ts";
import { isOptional, joinRuns, type Run } from "./parse.ts";
import type { Synonyms } from "./synonyms.ts";

/** Words typed apart that are one known name become one run: `nakhon ratchasima`, `value network`. */
export function joinKnownNames(runs: readonly Run[], synonyms: Synonyms): Run[] {
  const result: Run[] = [];
  for (let from = 0; from < runs.length; ) {
    let to = runs.length;
    for (; to > from + 1; to--) {
      const group = runs.slice(from, to);
      if (!group.some(({ quoted }) => quoted) && synonyms.has(joinRuns(group).key)) break;
    }
    result.push(to > from + 1 ? joinRuns(runs.slice(from, to)) : (runs[from] ?? joinRuns([])));
    from = to;
  }
  return result;
}

/** Spellings of the whole query that a title may equal: as typed, without what may be left out, synonyms. */
export function titleKeys(runs: readonly Run[], synonyms: Synonyms): string[] {
  const whole = joinRuns(runs);
  const content = joinRuns(runs.filter((run) => !isOptional(run)));
  const keys = [whole.key, content.key, ...[whole, content].flatMap(withoutTitle)].filter((key) => key.length > 1);
  return [...new Set([...keys, ...keys.flatMap((key) => [...synonyms.of(key), ...synonyms.soundingLike(key)])])];
}

/** What follows a word such as จังหวัด or นาย, never from inside a cluster. */
const withoutTitle = ({ key, boundaries }: Run): string[] =>
  [...BEFORE_NAMES]
    .filter((word) => key.startsWith(word) && boundaries.includes(word.length))
    .map((word) => key.slice(word.length));
