import { describe, expect, it } from "vitest";
import { anchorsByPart, groupsIn } from "../../../src/model/shared-list.ts";
import { sharedLists } from "../../../src/model/shared-lists.ts";
import { groupLessons, lessonsByTopic, lessonsOfTopic, picks, seenAndFolded } from "../../../src/model/topics.ts";
import { LIBRARY } from "../../build-library.ts";
import { knowledgeOf } from "../../knowledge.ts";

const made = knowledgeOf(LIBRARY);
const [topic] = made.topics;
const [lesson] = made.lessons;
if (!topic || !lesson) throw new Error("a made-up library has some of each");

/** A library of these topics, with lessons named by their place in the report. */
const library = (topics: Record<string, readonly string[]>, lessons: readonly string[]) => ({
  ...made,
  topics: Object.entries(topics).map(([id, first]) => ({
    ...topic,
    id,
    url: `/lessons/#${id}`,
    formerIds: [`once-${id}`],
    first: first.map((each) => ({ lesson: each })),
  })),
  lessons: lessons.map((id, i) => ({ ...lesson, id, order: i, topic: id.replace(/-.*/, "") })),
});
const ids = (lessons: readonly { id: string }[]) => lessons.map(({ id }) => id);

describe("lessons by topic", () => {
  const k = library({ sell: ["sell-3", "sell-2"], meet: [], rest: [] }, ["sell-1", "meet-1", "sell-2", "sell-3"]);

  it("begin with those that the topic puts first, in its order; the others follow in theirs", () => {
    expect(lessonsByTopic(k).map(({ lessons }) => ids(lessons))).toEqual([
      ["sell-3", "sell-2", "sell-1"],
      ["meet-1"],
      [],
    ]);
    expect(ids(lessonsOfTopic(k, "sell"))).toEqual(["sell-3", "sell-2", "sell-1"]);
    expect(lessonsOfTopic(k, "unheard-of")).toEqual([]);
  });

  it("are folded after the first four; a single one is not", () => {
    const lengths = (count: number) =>
      seenAndFolded(Array.from({ length: count }, () => lesson)).map((some) => some.length);
    expect([3, 5, 6].map(lengths)).toEqual([
      [3, 0],
      [5, 0],
      [4, 2],
    ]);
  });

  it("of some are their topics only", () => {
    const some = k.lessons.filter(({ id }) => id !== "sell-2" && id !== "meet-1");
    expect(groupLessons(k, some).map((each) => [each.topic.id, ids(each.lessons)])).toEqual([
      ["sell", ["sell-3", "sell-1"]],
    ]);
  });

  it("are a list in which each stands once, and every topic has its anchors, former ones too", () => {
    const list = sharedLists(k).lessons;
    expect(list.parts.flatMap(({ items }) => ids(items)).sort()).toEqual(ids(k.lessons).sort());
    expect(anchorsByPart(list).flat().sort()).toEqual(k.topics.flatMap(({ id }) => [id, `once-${id}`]).sort());
  });

  it("go over several pages when they are very many: a topic has its anchor where it begins", () => {
    const many = Array.from({ length: 300 }, (_, i) => `${i % 3 ? "sell" : "meet"}-${i}`);
    const list = sharedLists(library({ sell: [], meet: [] }, many)).lessons;
    expect(list.parts.length).toBeGreaterThan(1);
    const anchors = list.parts.flatMap((part) => groupsIn(list, part).flatMap(({ anchor }) => anchor ?? []));
    expect(anchors).toEqual(["sell", "meet"]);
  });
});

it("a lesson that a topic gives a reason for is recommended before all others", () => {
  const [picked] = picks(made);
  const [first] = topic.first;
  expect(picked).toEqual({ lesson: made.lessons.find(({ id }) => id === first?.lesson), reason: first?.reason });
  expect(picks(library({ sell: ["sell-1"] }, ["sell-1"]))).toEqual([]);
});
