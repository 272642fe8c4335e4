import { expect, it } from "vitest";
import { lessonsByTopic, picks } from "../../src/model/topics.ts";
import { knowledge } from "../knowledge.ts";

/** What CONTRIBUTING says of the topics of lessons. */
it("there are seven to nine topics, and each has lessons to begin with", () => {
  const topics = lessonsByTopic(knowledge);
  expect(topics.length).toBeGreaterThanOrEqual(7);
  expect(topics.length).toBeLessThanOrEqual(9);
  expect(topics.filter(({ topic, lessons }) => lessons.length < 5 || topic.first.length < 3)).toEqual([]);
});

it("editors recommend three to five lessons in all, of different topics", () => {
  const recommended = picks(knowledge).map(({ lesson }) => lesson.topic);
  expect(recommended.length).toBeGreaterThanOrEqual(3);
  expect(recommended.length).toBeLessThanOrEqual(5);
  expect(new Set(recommended).size).toBe(recommended.length);
});
