import { pickById } from "./by-id.ts";
import type { Entry, Knowledge } from "./knowledge.ts";
import { lessonsBeside, sayerOf } from "./lessons-on.ts";
import { type Bond, type Neighbour, nearest, neighbours } from "./neighbours.ts";
import { relations } from "./relations.ts";

type Lesson = Entry<"lessons">;

/** Why a lesson stands beside another. */
export type LessonBond = Bond &
  (
    | { kind: "networks"; networks: readonly Entry<"networks">[] }
    | { kind: "sayer"; sayer: string }
    | { kind: "factors"; factors: readonly Entry<"factors">[] }
  );

/**
 * Lessons that stand near one in the report, each with the reasons: they speak of the same network, come from the same province or
 * speaker, or bear on the same factor.
 */
export function lessonNeighbours(k: Knowledge, lesson: Lesson, limit = 5): Neighbour<Lesson, LessonBond>[] {
  const { lessonsOfNetwork, lessonsOfFactor } = relations(k);
  const sayer = sayerOf(k, lesson);
  const shared = (own: readonly string[], theirs: readonly string[]) => own.filter((id) => theirs.includes(id));
  const bondsWith = (other: Lesson): LessonBond[] => {
    const networks = pickById(k.networks, shared(lesson.networks, other.networks));
    const factors = pickById(k.factors, shared(lesson.factors, other.factors));
    const bonds: LessonBond[] = [];
    if (networks.length > 0) bonds.push({ kind: "networks", weight: 3, networks });
    if (sayerOf(k, other) === sayer) bonds.push({ kind: "sayer", weight: 2, sayer });
    if (factors.length > 0) bonds.push({ kind: "factors", weight: 1 + factors.length, factors });
    return bonds;
  };
  const near = [
    ...lesson.networks.map((id) => lessonsOfNetwork(id)),
    lessonsBeside(k, lesson),
    ...lesson.factors.map((id) => lessonsOfFactor(id)),
  ].flatMap((list) => nearest(list, lesson, limit));
  return neighbours(near, bondsWith, limit);
}
