/** What a reader is told of the query, in the reader's own letters: `AI`, `palm oil`, not the keys that are looked up. */
import { searchKey } from "../text/normalise.ts";
import type { Answer } from "./answer.ts";

/** The answer with its missing words, and the parts that can be had, as they were typed. */
export function inTypedWords({ some, ...answer }: Answer, raw: string): Answer {
  const typed = (key: string): string => typedAs(key, raw);
  const parts = answer.parts.map((part) => ({ ...part, query: typed(part.query) }));
  if (!some) return { ...answer, parts };
  return {
    ...answer,
    parts,
    some: {
      ...some,
      hits: some.hits.map(({ missing, nearly, ...hit }) => ({
        ...hit,
        ...(missing ? { missing: missing.map(typed) } : {}),
        ...(nearly ? { nearly: nearly.map(typed) } : {}),
      })),
      nowhere: some.nowhere.map(typed),
      // Places are told by their name.
      absent: some.absent.map((thing) => (thing.near ? thing : { ...thing, said: typed(thing.said) })),
    },
  };
}

/** The stretch of the query that has this key; the key itself where none has, as when it was corrected. */
export function typedAs(key: string, raw: string): string {
  for (let from = 0; from < raw.length; from++) {
    if (searchKey(raw.charAt(from)) === "") continue;
    for (let to = from + 1; to <= raw.length; to++) {
      const stretch = raw.slice(from, to);
      const part = searchKey(stretch);
      if (part === key) return stretch;
      if (!key.startsWith(part)) break;
    }
  }
  return key;
}
