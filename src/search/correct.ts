/** Spelling correction: a run read as words of the index at the least edit cost, looked up in the vocabulary's letter tree. */
import { clusters } from "../text/clusters.ts";
import { allowance, BEAM, boundFor, MOST, type NearWord, wordsNear } from "./near-words.ts";
import type { SearchData } from "./search-data.ts";

/** A corrected run and what it cost; `words` that were typed right cost nothing. */
export interface CorrectedRun {
  key: string;
  cost: number;
}

interface Path {
  words: readonly NearWord[];
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
const LONG_ENOUGH_FOR_TWO = 5;
const LONG_ENOUGH_FOR_MORE = 7;
/** Letters that are taken for each other, or a mark left out, cost less; other letters more. */
export const ONE_LETTER = 0.95;
const SHORTEST_ALTERED = 3;

/** Letters of a word that is no accident. */
const REAL_WORD = 5;
const ONE_MARK = 0.3;

/** Corrections of a run, cheapest first; none when it is too far from everything. The run itself is never among them. */
export async function corrections(
  key: string,
  { vocabulary, breathe }: Pick<SearchData, "vocabulary" | "breathe">,
  limit = 14,
): Promise<CorrectedRun[]> {
  if (key.length < 3 || key.length > LONGEST_RUN) return [];
  const most = Math.min(MOST, 0.3 * key.length);
  const trie = await vocabulary.trie(breathe);
  const paths: Path[][] = Array.from({ length: key.length + 1 }, () => []);
  paths[0] = [{ words: [], cost: 0, order: 0 }];
  for (let from = 0; from < key.length; from++) {
    const here = paths[from] ?? [];
    if (here.length === 0) continue;
    await breathe();
    const left = most - Math.min(...here.map(({ cost }) => cost));
    for (const found of wordsNear(key, from, trie, left)) {
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
    .filter((path) => plausible(path, key.length) && (path.words.length === 1 || mayBeTwo(path, key)))
    .sort((a, b) => a.order - b.order)
    .flatMap(({ words, cost }) => {
      const corrected = words.map(({ word }) => word).join("");
      if (seen.has(corrected)) return [];
      seen.add(corrected);
      return { key: corrected, cost };
    })
    .slice(0, limit);
}

/** In a short run at most one of two words may be altered, by one letter, and the other vouches for it. */
function mayBeTwo({ words }: Path, key: string): boolean {
  if (key.length >= LONG_ENOUGH_FOR_MORE) return true;
  const altered = words.filter(({ cost }) => cost > 0);
  const [only] = altered;
  return (
    key.length >= LONG_ENOUGH_FOR_TWO &&
    altered.length === 1 &&
    only !== undefined &&
    only.cost <= ONE_LETTER &&
    only.word.length >= SHORTEST_ALTERED &&
    rightLetters(words) >= SHORTEST_ALTERED
  );
}

const keepBest = (paths: Path[]): Path[] => paths.sort((a, b) => a.order - b.order).slice(0, BEAM * 2);

/** Beside so many right letters a mark may be wrong in a lone cluster: เงินกู. */
const RIGHT_FOR_MARK = 4;
const ENOUGH_RIGHT = 5;
const MANY_RIGHT = 9;
const rightLetters = (words: readonly NearWord[]): number =>
  words.reduce((letters, { word, cost }) => letters + (cost === 0 ? word.length : 0), 0);

/** One slip in so many letters, and one is always allowed; of a mark four. */
const LETTERS_A_SLIP = 12;
const A_MARK = 0.25;
/** So long, a word may have a slip of its own, whatever slip its neighbours have: เครือค่ายสหกร, จักรสานชนบุรี. */
const OWN_SLIP = 5;
/** Altered twice, a word of so few letters is another one: จอง is not ช่อง. */
const FEW_LETTERS = 4;
const ONE_SLIP = 0.7;

/** A lone cluster is too little to be guessed, and nothing short is made of two guesses. */
function plausible({ words }: Path, letters: number): boolean {
  const altered = words.filter(({ cost }) => cost > 0);
  const slips = altered.reduce((sum, { cost }) => sum + (cost > ONE_MARK ? 1 : A_MARK), 0);
  const eachItsOwn = words.every(({ word, cost }) => cost <= ONE_LETTER && (cost === 0 || word.length >= OWN_SLIP));
  if (slips > Math.max(1, letters / LETTERS_A_SLIP) && !eachItsOwn) return false;
  if (words.length > 1 && altered.some(({ word, cost }) => word.length <= FEW_LETTERS && cost > ONE_SLIP)) return false;
  const right = rightLetters(words);
  if (
    words.some(
      ({ word, cost }) =>
        cost > 0 && clusters(word).length < 2 && right < (cost > ONE_MARK ? MANY_RIGHT : RIGHT_FOR_MARK),
    )
  )
    return false;
  // One word altered beside one typed right: เงิออม.
  const beside = words.length === 2 && right >= SHORTEST_ALTERED;
  return words.every(
    ({ word, cost }) =>
      (beside && cost <= ONE_LETTER && word.length >= SHORTEST_ALTERED) ||
      cost <= (right >= ENOUGH_RIGHT && word.length >= 3 ? boundFor(word.length) : allowance(word.length)),
  );
}
