import { keepTogether } from "../text/keep-together.ts";
import { piecesHtml } from "../text/pieces-html.ts";
import { remember } from "../text/remember.ts";
import type { Knowledge } from "./knowledge.ts";
import { organisations } from "./organisations.ts";
import { perKnowledge } from "./per-knowledge.ts";

const SHORTEST = 4;

/**
 * Words of this content that must not be broken at a line's end: what the glossary explains, and the parts of the names of
 * people and organisations, which no dictionary knows (สีลาภรณ์). Without their dots, abbreviations would be found inside
 * other words (สอ in สอง): what is shorter than a syllable or two is left out.
 */
export const termsOf: (k: Knowledge) => readonly string[] = perKnowledge((k) => [
  ...k.glossary
    .flatMap(({ title, aliases }) => [title, ...aliases])
    .filter((term) => term.length > SHORTEST || term.slice(0, -1).includes(".")),
  ...[...organisations(k).map(({ name }) => name), ...k.sources.flatMap(({ people }) => people.map(({ name }) => name))]
    .flatMap((name) => name.split(/\s+/))
    .filter((part) => part.length > SHORTEST),
]);

/** Names of places that are long enough to be found inside no other word. */
export const placesOf = (k: Knowledge): readonly string[] =>
  k.provinces.map(({ title }) => title).filter((title) => title.length > SHORTEST);

/** Writes a text as HTML, with a span around each stretch that stays on one line. Titles stand on many pages: made once. */
export const keptHtml: (k: Knowledge) => (text: string) => string = perKnowledge((k) => {
  const keep = keepTogether(termsOf(k), placesOf(k));
  return remember((text) => piecesHtml(keep(text)));
});
