/** Which lessons are about what: a province, a network, a factor, and what is joined through them. */
import { BEST_LESSONS } from "../collections/factor.ts";
import { byId, pickById } from "./by-id.ts";
import type { Entry, Knowledge } from "./knowledge.ts";
import { type ListPart, LONGEST_PART, partsOf } from "./parts.ts";
import { provinceName } from "./province-names.ts";
import { relations } from "./relations.ts";

type Network = Entry<"networks">;
type Lesson = Entry<"lessons">;

export const lessonsOfProvince = (k: Knowledge, province: string): readonly Lesson[] =>
  relations(k).lessonsOfProvince(province);

export const lessonsOfNetwork = (k: Knowledge, network: string): readonly Lesson[] =>
  relations(k).lessonsOfNetwork(network);

/** The same, cut into what the network's page shows and what stands on pages of its own when they are more. */
export const lessonPartsOfNetwork = (
  k: Knowledge,
  network: string,
): readonly [ListPart<Lesson>, ...ListPart<Lesson>[]] => partsOf(lessonsOfNetwork(k, network), { fits: LONGEST_PART });

export const lessonsOfFactor = (k: Knowledge, factor: string): readonly Lesson[] =>
  relations(k).lessonsOfFactor(factor);

/** Who says a lesson, in one word: its province, or the speaker. */
export const sayerOf = (k: Knowledge, { province, speaker }: Lesson): string =>
  province ? provinceName(k, province) : (speaker ?? "");

/** Lessons from where this one is from: its province, or who said it. */
export const lessonsBeside = (k: Knowledge, { province, speaker }: Lesson): readonly Lesson[] => {
  if (province) return relations(k).lessonsOfProvince(province);
  return speaker ? relations(k).lessonsOfSpeaker(speaker) : [];
};

/** Factors that the lessons about a network bear on, most frequent first. Our reading, through the lessons. */
export function factorsOfNetwork(k: Knowledge, network: string): Entry<"factors">[] {
  const weights = new Map<string, number>();
  for (const { factors } of lessonsOfNetwork(k, network))
    for (const factor of new Set(factors)) weights.set(factor, (weights.get(factor) ?? 0) + 1);
  return pickById(k.factors, weights.keys()).sort((a, b) => (weights.get(b.id) ?? 0) - (weights.get(a.id) ?? 0));
}

/** The lessons on a factor that are read first: those that editors chose, else the first of the report. */
export function bestLessonsOfFactor(k: Knowledge, { id, first }: Entry<"factors">): readonly Lesson[] {
  const chosen = first.flatMap((lesson) => byId(k.lessons, lesson) ?? []);
  return (chosen.length > 0 ? chosen : lessonsOfFactor(k, id)).slice(0, BEST_LESSONS);
}

/** A network that shows a factor, and the lesson that says so. */
export interface ShownLessons {
  network: Network;
  lesson: Lesson;
}

/** Networks that the lessons on a factor speak of, each with the first that does; cut where they are too many for its page. */
export function networkPartsOfFactor(
  k: Knowledge,
  factor: string,
): readonly [ListPart<ShownLessons>, ...ListPart<ShownLessons>[]] {
  const lessons = new Map<string, Lesson>();
  for (const lesson of lessonsOfFactor(k, factor).toReversed())
    for (const id of lesson.networks) lessons.set(id, lesson);
  const shown = pickById(k.networks, lessons.keys()).flatMap((network) => {
    const lesson = lessons.get(network.id);
    return lesson ? [{ network, lesson }] : [];
  });
  return partsOf(shown, { fits: 30, longest: LONGEST_PART });
}
