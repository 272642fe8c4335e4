import { joinedText } from "../text/joined-text.ts";
import { keepTogether } from "../text/keep-together.ts";
import { piecesHtml } from "../text/pieces-html.ts";
import { remember } from "../text/remember.ts";
import { seldomCompounds } from "../text/seldom-compounds.ts";
import { SHORTEST_NAME, shortNames } from "../text/short-names.ts";
import type { Knowledge } from "./knowledge.ts";
import { organisations } from "./organisations.ts";
import { perKnowledge } from "./per-knowledge.ts";

/** Parts of the names of people, organisations and networks, which no dictionary knows: สีลาภรณ์, นายายอาม. */
export const namesOf: (k: Knowledge) => readonly string[] = perKnowledge((k) => [
  ...[...organisations(k).map(({ name }) => name), ...k.sources.flatMap(({ people }) => people.map(({ name }) => name))]
    .flatMap((name) => name.split(/\s+/))
    .filter((part) => part.length > SHORTEST_NAME),
  ...k.networks.flatMap(({ title, aliases }) => [title, ...aliases].flatMap(shortNames)),
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
  ...namesOf(k),
]);

/** Names of places that are long enough to be found inside no other word. */
export const placesOf = (k: Knowledge): readonly string[] =>
  k.provinces.map(({ title }) => title).filter((title) => title.length > SHORTEST_NAME);

const keeper = perKnowledge((k: Knowledge) => keepTogether(termsOf(k), placesOf(k)));

/** Writes a text as HTML, with a span around each stretch that stays on one line. Titles stand on many pages: made once. */
export const keptHtml: (k: Knowledge) => (text: string) => string = perKnowledge((k) => {
  const keep = keeper(k);
  return remember((text) => piecesHtml(keep(text)));
});

/** The same for what a script writes into a page as plain text. */
export const keptText = (k: Knowledge, text: string): string => joinedText(keeper(k)(text));
