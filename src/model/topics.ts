import { FIRST_LESSONS } from "../collections/topic.ts";
import { byId } from "./by-id.ts";
import type { Entry, Knowledge } from "./knowledge.ts";
import { perKnowledge } from "./per-knowledge.ts";
import { relations } from "./relations.ts";

type Topic = Entry<"topics">;
type Lesson = Entry<"lessons">;

/** A topic with lessons that are in it. */
export interface LessonGroup {
  topic: Topic;
  lessons: readonly Lesson[];
}

/** Every topic with its lessons: those that an editor put first, then the others in their order. */
export const lessonsByTopic = perKnowledge((k: Knowledge): LessonGroup[] =>
  k.topics.map((topic) => {
    const own = relations(k).lessonsOfTopic(topic.id);
    const first = topic.first.flatMap(({ lesson }) => byId(own, lesson) ?? []);
    return { topic, lessons: [...new Set([...first, ...own])] };
  }),
);

/** The lessons of a topic in that order. */
export const lessonsOfTopic = (k: Knowledge, id: string): readonly Lesson[] =>
  lessonsByTopic(k).find(({ topic }) => topic.id === id)?.lessons ?? [];

/** The same of some lessons only; topics that none of them is in are left out. */
export function groupLessons(k: Knowledge, some: readonly Lesson[]): LessonGroup[] {
  const wanted = new Set(some);
  return lessonsByTopic(k)
    .map(({ topic, lessons }) => ({ topic, lessons: lessons.filter((lesson) => wanted.has(lesson)) }))
    .filter(({ lessons }) => lessons.length > 0);
}

/** What is seen of the lessons of a topic, and what is folded. One more is seen too: to unfold a single title is no gain. */
export const seenAndFolded = (lessons: readonly Lesson[]): [seen: readonly Lesson[], folded: readonly Lesson[]] => {
  const seen = lessons.length > FIRST_LESSONS + 1 ? FIRST_LESSONS : lessons.length;
  return [lessons.slice(0, seen), lessons.slice(seen)];
};

/** Lessons that editors recommend before all others, each with the reason. */
export const picks = (k: Knowledge): { lesson: Lesson; reason: string }[] =>
  k.topics.flatMap(({ first }) =>
    first.flatMap(({ lesson: id, reason }) => {
      const lesson = byId(k.lessons, id);
      return lesson && reason !== undefined ? [{ lesson, reason }] : [];
    }),
  );
