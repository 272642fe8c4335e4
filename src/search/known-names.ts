/** Names that are known as a whole, however they were typed. */
import { ASKING, BEFORE_NAMES } from "../text/optional-words.ts";
import type { NamedThing } from "./catalogue.ts";
import type { Language } from "./lattice.ts";
import { type Names, type NumberedName, namesOf } from "./names.ts";
import { isOptional, joinRuns, type Run } from "./parse.ts";
import type { Synonyms } from "./synonyms.ts";

/** Words typed apart that are one known name, or one word of asking, become one run: `nakhon ratchasima`, `value network`, `อะ ไร`. */
export function joinKnownNames(
  runs: readonly Run[],
  { synonyms, related }: Pick<Language, "synonyms" | "related">,
): Run[] {
  // What only comes near is worth finding apart, but for a name in Latin letters: Chiang Mai.
  const isName = (key: string): boolean =>
    ASKING.has(key) || synonyms.has(key) || (/^[a-z]+$/.test(key) && related.has(key));
  const result: Run[] = [];
  for (let from = 0; from < runs.length; ) {
    let to = runs.length;
    for (; to > from + 1; to--) {
      const group = runs.slice(from, to);
      if (!group.some(({ quoted }) => quoted) && isName(joinRuns(group).key)) break;
    }
    result.push(to > from + 1 ? joinRuns(runs.slice(from, to)) : (runs[from] ?? joinRuns([])));
    from = to;
  }
  return result;
}

/** Spellings of the whole query that a title may equal: as typed, without what may be left out, synonyms. */
export async function titleKeys(
  runs: readonly Run[],
  synonyms: Synonyms,
  breathe: () => Promise<void>,
): Promise<string[]> {
  const whole = joinRuns(runs);
  const content = joinRuns(runs.filter((run) => !isOptional(run)));
  const keys = [whole.key, content.key, ...[whole, content].flatMap(withoutTitle)].filter((key) => key.length > 1);
  const all = new Set(keys);
  for (const key of keys)
    for (const other of [...synonyms.of(key), ...(await synonyms.soundingLike(key, breathe))]) all.add(other);
  return [...all];
}

/** What follows a word such as จังหวัด or นาย, never from inside a cluster. */
const withoutTitle = ({ key, boundaries }: Run): string[] =>
  [...BEFORE_NAMES]
    .filter((word) => key.startsWith(word) && boundaries.includes(word.length))
    .map((word) => key.slice(word.length));

const EQUAL_TITLE = 4;
const NEARLY_EQUAL_TITLE = 3;
const EQUAL_NAME = 2.2;
const DRAWS = 0.5;

/** A number, or a heading on a list: what is called the same and has more to say comes first. */
async function isOneOfAList({ record, entry: { kind } }: NumberedName, names: Names): Promise<boolean> {
  if (kind !== "pages") return kind === "statistics";
  const [page] = await names.entries([record]);
  return page?.url.includes("#") ?? false;
}

/** What an entry earns when its title or a name of it is one of these keys. */
function nameScore(entry: NamedThing, keys: ReadonlySet<string>): number {
  const [title, ...aliases] = namesOf(entry);
  // Never above the entry that it draws.
  if (entry.kind === "diagrams") return title && keys.has(title.key) ? DRAWS : 0;
  if (title && keys.has(title.key)) return EQUAL_TITLE;
  if (title && keys.has(title.core)) return NEARLY_EQUAL_TITLE;
  return aliases.some(({ key }) => keys.has(key)) ? EQUAL_NAME : 0;
}

/** Spellings that are looked up: a query has one or two, a term with many names more. */
const MOST_KEYS = 6;

/**
 * Records that are called what was asked for ► what they earn by it.
 * @param keys spellings of the whole query (`titleKeys`)
 * @throws Error when a part of the names can't be had
 */
export async function recordsNamed(keys: readonly string[], names: Names): Promise<Map<number, number>> {
  const asked = keys.slice(0, MOST_KEYS);
  const known = new Set(asked);
  const scores = new Map<number, number>();
  for (const list of new Set(await Promise.all(asked.map(names.near))))
    for (const one of list) {
      const score = nameScore(one.entry, known);
      if (score === 0) continue;
      scores.set(one.record, score === EQUAL_TITLE && (await isOneOfAList(one, names)) ? EQUAL_NAME : score);
    }
  return scores;
}
