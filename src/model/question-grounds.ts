import { GROUNDS } from "../collections/question.ts";
import { pickById } from "./by-id.ts";
import type { Entry, Knowledge } from "./knowledge.ts";
import { perKnowledge } from "./per-knowledge.ts";
import { mergePlaces, placeOf } from "./places.ts";
import { group } from "./relations.ts";

export type Question = Entry<"questions">;
type Sentence = Question["answer"][number];

type Field = (typeof GROUNDS)[number];
/** A collection on whose entries an answer may rest. */
export type GroundKind = Exclude<Field, "terms"> | "glossary";
const kindOf = (field: Field): GroundKind => (field === "terms" ? "glossary" : field);
export const groundKinds: readonly GroundKind[] = GROUNDS.map(kindOf);

/** What a sentence rests on, to be named and linked. */
export interface Ground {
  /** What it is: a place in a report, or the collection of an entry. */
  kind: "report" | GroundKind;
  title: string;
  url: string;
}

/** Everything that a sentence of an answer rests on: its places in reports first. */
export function groundsOfSentence(k: Knowledge, sentence: Sentence): Ground[] {
  const places = mergePlaces(sentence.sources.map((place) => placeOf(k, place)));
  return [
    ...places.map(({ label, url }): Ground => ({ kind: "report", title: label, url })),
    ...GROUNDS.flatMap((field) => {
      const kind = kindOf(field);
      const entries: readonly { id: string; title: string; url: string }[] = k[kind];
      return pickById(entries, sentence[field]).map(({ title, url }): Ground => ({ kind, title, url }));
    }),
  ];
}

const keyOf = (kind: GroundKind, id: string): string => `${kind}/${id}`;

const byGround = perKnowledge(({ questions }) =>
  group(questions, ({ answer }) =>
    answer.flatMap((sentence) => GROUNDS.flatMap((field) => sentence[field].map((id) => keyOf(kindOf(field), id)))),
  ),
);

/** The questions whose answers rest on an entry. Those that rest on a place stand with what was made from it (`entriesByBlock`). */
export const questionsOn = (k: Knowledge, kind: GroundKind, { id }: { id: string }): readonly Question[] =>
  byGround(k)(keyOf(kind, id));

/** The lessons on which an answer rests, in their order. */
export const lessonsOfQuestion = (k: Knowledge, { answer }: Question): Entry<"lessons">[] =>
  pickById(
    k.lessons,
    answer.flatMap(({ lessons }) => lessons),
  );

/** The networks of which an answer speaks, in its order. */
export const networksOfQuestion = (k: Knowledge, { answer }: Question): Entry<"networks">[] =>
  pickById(
    k.networks,
    answer.flatMap(({ networks }) => networks),
  );

/** Those that it names, then the others on its topic. */
export function neighboursOfQuestion(k: Knowledge, question: Question): Question[] {
  const named = pickById(k.questions, question.related);
  const beside = k.questions.filter(({ topic, id }) => topic === question.topic && !question.related.includes(id));
  return [...named, ...beside].filter((other) => other !== question);
}
