import { keepTogether, type Piece } from "../text/keep-together.ts";
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

/** The splitter that knows this content's terms. Built once. */
export const keeper: (k: Knowledge) => (text: string) => readonly Piece[] = perKnowledge((k) =>
  keepTogether(termsOf(k)),
);
