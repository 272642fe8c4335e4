import { wordsOf } from "../text/join-words.ts";
import { joinedText } from "../text/joined-text.ts";
import { keepTogether } from "../text/keep-together.ts";
import { piecesHtml } from "../text/pieces-html.ts";
import { remember } from "../text/remember.ts";
import { saidNames } from "../text/said-names.ts";
import { seldomCompounds, seldomWholes } from "../text/seldom-compounds.ts";
import { goingOn, seldomNumbers } from "../text/seldom-numbers.ts";
import { SHORTEST_NAME, shortNames } from "../text/short-names.ts";
import { tornWordsOf } from "../text/torn-words.ts";
import type { Knowledge } from "./knowledge.ts";
import { organisations } from "./organisations.ts";
import { perKnowledge } from "./per-knowledge.ts";

/** Every text of the content, each once. */
function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
const textsOf = perKnowledge((k) => [...new Set(textsIn(k))]);

/** Parts of the names of people, organisations, networks and places, which no dictionary knows: สีลาภรณ์, นายายอาม. */
export const namesOf: (k: Knowledge) => readonly string[] = perKnowledge((k) => [
  ...[...organisations(k).map(({ name }) => name), ...k.sources.flatMap(({ people }) => people.map(({ name }) => name))]
    .flatMap((name) => name.split(/\s+/))
    .filter((part) => part.length > SHORTEST_NAME),
  ...k.networks.flatMap(({ title, aliases }) => [title, ...aliases].flatMap(shortNames)),
  ...new Set(
    textsOf(k)
      .flatMap(saidNames)
      .filter((name) => name.length >= SHORTEST_NAME),
  ),
]);

/**
 * Words that must not be broken at a line's end: what the glossary explains, names, and such as a page rarely has. Without their
 * dots, abbreviations would be found inside other words (สอ in สอง): what is shorter than a syllable or two is left out.
 */
export const termsOf: (k: Knowledge) => readonly string[] = perKnowledge((k) => [
  ...seldomCompounds,
  ...k.glossary
    .flatMap(({ title, aliases }) => [title, ...aliases])
    .filter((term) => term.length > SHORTEST_NAME || term.slice(0, -1).includes(".")),
  ...namesOf(k).filter((name) => name.length > SHORTEST_NAME),
]);

/** Names of provinces that are long enough to be found inside no other word, and all with what they are. */
export const placesOf = (k: Knowledge): readonly string[] =>
  k.provinces.flatMap(({ title }) => [`จังหวัด${title}`, ...(title.length > SHORTEST_NAME ? [title] : [])]);

/** Names that are too short, or too much like a word, to be looked for inside others. */
const wholesOf = (k: Knowledge): readonly string[] => [
  ...seldomWholes,
  ...namesOf(k).filter((name) => name.length <= SHORTEST_NAME || wordsOf(name).length === 1),
];

/** Cuts a text of a page into what stays on one line and what does not. */
export const keeper = perKnowledge((k: Knowledge) => {
  const torn = tornWordsOf(textsOf(k), wholesOf(k));
  return keepTogether(termsOf(k), placesOf(k), (text, words, kept) => [
    ...seldomNumbers(text),
    ...goingOn(text, words, kept),
    ...torn(text, words, kept),
  ]);
});

/** Writes a text as HTML, with a span around each stretch that stays on one line. Titles stand on many pages: made once. */
export const keptHtml: (k: Knowledge) => (text: string) => string = perKnowledge((k) => {
  const keep = keeper(k);
  return remember((text) => piecesHtml(keep(text)));
});

/** The same for what a script writes into a page as plain text. */
export const keptText = (k: Knowledge, text: string): string => joinedText(keeper(k)(text));
