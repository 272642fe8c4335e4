import { expect, test } from "vitest";
import { lessons } from "../../../src/collections/lesson.ts";
import { lookupOf } from "../../../src/model/lookup.ts";
import { grown, ordinary } from "../diagrams/grown.ts";

const k = grown({ ...ordinary, lessons: 1 });
const lines = (text: string, speaker: string) =>
  k.lessons.flatMap(({ province: _, ...lesson }) =>
    lessons.search
      ?.says?.(
        { ...lesson, text, speaker },
        lookupOf(k, (path) => path),
      )
      .filter(Boolean),
  );

test.each([
  ["is said once where the report's words begin with it", "คุณมีนา ใจดี กล่าวว่า ดี", ["คุณมีนา ใจดี กล่าวว่า ดี"]],
  ["stands before words that don't say it", "กล่าวว่า ดี", ["คุณมีนา ใจดี", "กล่าวว่า ดี"]],
  ["also where another is named first", "คุณมานี ใจดี ถาม", ["คุณมีนา ใจดี", "คุณมานี ใจดี ถาม"]],
])("who says a lesson %s", (_, text, said) => {
  expect(lines(text, "คุณมีนา ใจดี")).toEqual(said);
});
