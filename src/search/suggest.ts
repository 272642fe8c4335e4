/** Suggestions while typing: titles and names that hold what has been typed. Needs only names, not the index. */
import { searchKey } from "../text/normalise.ts";
import { bestOf, byScore, type Found, MOST, type Suggestion } from "./best-names.ts";
import { breathe } from "./breathe.ts";
import { otherLayout } from "./keyboard.ts";
import { skeleton } from "./latin-sound.ts";
import { begins, type Fit, holds, holdsWithSlip, sounds } from "./name-fit.ts";
import { type Names, type NumberedName, namesOf, soundKey } from "./names.ts";
import { restsOf, tellingWords, typedWords } from "./typed-words.ts";

export type { Suggestion } from "./best-names.ts";

/** A single letter on the other layout says nothing. */
const SHORTEST_SWAPPED = 2;
const SHORTEST_SHAPE = 3;
const SHORTEST_PART = 2;
/** Longer texts are sentences: they begin no name, and to cut them in every way would take long. */
const LONGEST = 60;

/** One way to take what was typed. */
type Reading = (names: Names, typed: string) => Promise<Found[]>;

/**
 * Best first; each entry once. Nothing for an empty text, nor for one that comes near to no name.
 * @throws Error when a part of the names can't be had
 */
export async function suggest(names: Names, typed: string, limit = MOST): Promise<Suggestion[]> {
  const readings = [asTyped, onOtherLayout, withoutAsking, inTwo, bySound, withSlip];
  for (const read of typed.length > LONGEST ? [asTyped] : readings) {
    const found = await read(names, typed);
    if (found.length > 0) return toldOf(found, limit);
  }
  return [];
}

export const toldOf = (found: readonly Found[], limit = MOST): Suggestion[] =>
  found.slice(0, limit).map(({ record, entry, by }) => (by === undefined ? { record, entry } : { record, entry, by }));

/** The whole as one name, then names with all its words in any order. */
const asTyped: Reading = async (names, typed) => {
  const found = new Map<number, Found>();
  for (const words of waysOf(typed))
    for (const one of await named(names, words)) if (!found.has(one.record)) found.set(one.record, one);
  return [...found.values()];
};

function waysOf(typed: string): string[][] {
  const key = searchKey(typed);
  const words = typedWords(typed);
  return key === "" ? [] : words.length > 1 ? [[key], words] : [[key]];
}

const onOtherLayout: Reading = async (names, typed) => {
  for (const key of otherLayout(typed).map(searchKey)) {
    const found = key.length < SHORTEST_SWAPPED ? [] : await named(names, [key]);
    if (found.length > 0) return found;
  }
  return [];
};

/** Without words that ask: those between spaces first, then those at the ends of a text that has none. */
const withoutAsking: Reading = async (names, typed) => {
  const all = typedWords(typed);
  const words = tellingWords(all);
  const found = all.length > 1 && words.length > 0 ? await named(names, words) : [];
  const [only, ...others] = words;
  if (found.length > 0 || only === undefined || others.length > 0) return found;
  for (const { key, whole } of restsOf(only)) {
    if (whole && !(await isName(names, key))) continue;
    const left = await named(names, [key], begins);
    if (left.length > 0) return left;
  }
  return [];
};

/** A text without spaces that is a name or a province and one more word: `ยางพาราสตูล`, `สตูลยางพารา`. */
const inTwo: Reading = async (names, typed) => {
  const [key = "", ...others] = tellingWords(typedWords(typed));
  if (others.length > 0) return [];
  const places = new Set(names.provinces.map(({ title }) => searchKey(title)));
  for (let at = key.length - SHORTEST_PART; at >= SHORTEST_PART; at--) {
    const [first, second] = [key.slice(0, at), key.slice(at)];
    const splits = places.has(first) || places.has(second) || (await isName(names, first));
    const found = splits ? await named(names, [first, second]) : [];
    if (found.length > 0) return found;
  }
  return [];
};

const bySound: Reading = async (names, typed) => {
  const shape = /^[\sa-z-]{4,}$/i.test(typed) ? skeleton(typed) : "";
  return shape.length < SHORTEST_SHAPE ? [] : bestInSteps(await names.near(soundKey(shape)), [shape], sounds);
};

const withSlip: Reading = async (names, typed) => {
  const ways = waysOf(typed);
  const telling = tellingWords(typedWords(typed));
  for (const words of telling.length > 0 ? [...ways, telling] : ways) {
    const found = await named(names, words, holdsWithSlip);
    if (found.length > 0) return found;
  }
  return [];
};

/** Entries that each of the words names. */
export async function named(names: Names, words: readonly string[], placeIn: Fit = holds): Promise<Found[]> {
  const lists = await Promise.all(words.map(names.near));
  const provinces = new Map(names.provinces.map(({ id, title }) => [id, [title, id].map(searchKey)]));
  return bestInSteps([...new Set(lists)].flat(), words, placeIn, provinces);
}

/** Entries that are looked at in one step. */
const STEP = 20;

/** The same as of all at once; but a slow phone takes a second for them. */
async function bestInSteps(
  entries: readonly NumberedName[],
  words: readonly string[],
  placeIn: Fit,
  provinces?: ReadonlyMap<string, readonly string[]>,
): Promise<Found[]> {
  const found = new Map<number, Found>();
  for (let from = 0; from < entries.length; from += STEP) {
    await breathe();
    for (const one of bestOf(entries.slice(from, from + STEP), words, placeIn, provinces)) found.set(one.record, one);
  }
  return [...found.values()].sort(byScore);
}

const wholeNames = new WeakMap<readonly NumberedName[], ReadonlySet<string>>();

/** Is it a whole name, or all but what many titles begin with? */
async function isName(names: Names, text: string): Promise<boolean> {
  const list = await names.near(text);
  const known =
    wholeNames.get(list) ??
    new Set(list.flatMap(({ entry }) => namesOf(entry).flatMap(({ key, core }) => [key, core])));
  wholeNames.set(list, known);
  return known.has(text);
}

const SHORTEST_NEAR = 3;
/** Of what was typed, the share that a name must begin with: risk is not enterPRISe. */
const NEAR_SHARE = 0.6;

/**
 * Names that share the longest beginning with what was typed; for when a search found nothing.
 * @throws Error when a part of the names can't be had
 */
export async function nearNames(names: Names, typed: string, limit = 4): Promise<Suggestion[]> {
  const key = searchKey(typed).slice(0, 20);
  for (let length = key.length; length >= Math.max(SHORTEST_NEAR, NEAR_SHARE * key.length); length--) {
    const found = await named(names, [key.slice(0, length)], begins);
    if (found.length > 0) return toldOf(found, limit);
  }
  return suggest(names, typed, limit);
}
