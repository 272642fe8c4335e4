/** Spelling correction: a run read as words of the index at the least edit cost, looked up in the vocabulary's letter tree. */
import { clusters } from "../text/clusters.ts";
import { allowance, BEAM, MOST, VOUCHED, type Word, wordsNear } from "./near-words.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** A corrected run and what it cost; `words` that were typed right cost nothing. */
export interface Correction {
  key: string;
  cost: number;
}

interface Path {
  words: readonly Word[];
  cost: number;
  /** Cost with a price on every word, so that few long words beat many short ones. */
  order: number;
}

const WORD_PRICE = 0.3;
const SHORT_WORD_PRICE = 0.5;
/** Words that stand in one place only are likelier to be pieces of a name than what was meant. */
const RARE_PRICE = 0.25;
const LONGEST_RUN = 60;

/** A shorter run is one word; two out of it would be guesswork. */
const LONG_ENOUGH_FOR_TWO = 7;

/** Letters of a word that is no accident. */
const REAL_WORD = 5;
const ONE_MARK = 0.3;

/** Corrections of a run, cheapest first; none when it is too far from everything. The run itself is never among them. */
export function corrections(key: string, vocabulary: Vocabulary, limit = 14): Correction[] {
  if (key.length < 3 || key.length > LONGEST_RUN) return [];
  const most = Math.min(MOST, 0.3 * key.length);
  const paths: Path[][] = Array.from({ length: key.length + 1 }, () => []);
  paths[0] = [{ words: [], cost: 0, order: 0 }];
  for (let from = 0; from < key.length; from++) {
    const here = paths[from] ?? [];
    if (here.length === 0) continue;
    const left = most - Math.min(...here.map(({ cost }) => cost));
    for (const found of wordsNear(key, from, vocabulary.trie(), left)) {
      // What was typed is a word itself: more than a mark is not to be changed in it.
      if (found.cost > ONE_MARK && found.to - from >= REAL_WORD && vocabulary.has(key.slice(from, found.to))) continue;
      const price =
        WORD_PRICE +
        (clusters(found.word).length < 2 ? SHORT_WORD_PRICE : 0) +
        RARE_PRICE / vocabulary.count(found.word);
      for (const path of here) {
        if (path.cost + found.cost > most) continue;
        const next: Path = {
          words: [...path.words, found],
          cost: path.cost + found.cost,
          order: path.order + found.cost + price,
        };
        paths[found.to] = keepBest([...(paths[found.to] ?? []), next]);
      }
    }
  }
  const seen = new Set([key]);
  return (paths[key.length] ?? [])
    .filter((path) => plausible(path) && (path.words.length === 1 || key.length >= LONG_ENOUGH_FOR_TWO))
    .sort((a, b) => a.order - b.order)
    .flatMap(({ words, cost }) => {
      const corrected = words.map(({ word }) => word).join("");
      if (seen.has(corrected)) return [];
      seen.add(corrected);
      return { key: corrected, cost };
    })
    .slice(0, limit);
}

const keepBest = (paths: Path[]): Path[] => paths.sort((a, b) => a.order - b.order).slice(0, BEAM * 2);

const ENOUGH_RIGHT = 5;
const MANY_RIGHT = 9;
const rightLetters = (words: readonly Word[]): number =>
  words.reduce((letters, { word, cost }) => letters + (cost === 0 ? word.length : 0), 0);

/** A lone cluster is too little to be guessed, and nothing short is made of two guesses. */
function plausible({ words }: Path): boolean {
  if (words.filter(({ cost }) => cost > 0).length > 1 && words.every(({ word }) => word.length < 5)) return false;
  const right = rightLetters(words);
  if (
    words.some(
      ({ word, cost }) =>
        cost > 0 && clusters(word).length < 2 && right < (cost > ONE_MARK ? MANY_RIGHT : ENOUGH_RIGHT),
    )
  )
    return false;
  return words.every(
    ({ word, cost }) =>
      cost <=
      (right >= ENOUGH_RIGHT && word.length >= 3 ? Math.max(VOUCHED, allowance(word.length)) : allowance(word.length)),
  );
}
