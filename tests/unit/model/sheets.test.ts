import { expect, it } from "vitest";
import type { Knowledge } from "../../../src/model/knowledge.ts";
import { sheetsOf } from "../../../src/model/sheets.ts";
import { knowledgeOf } from "../../knowledge.ts";

const k = knowledgeOf("tests/fixtures/two-reports");
const [question] = k.questions;

/** What a sheet has of an answer with these sentences. */
function shown(...texts: readonly string[]): (string | undefined)[] {
  const [sentence] = question?.answer ?? [];
  if (!question || !sentence) throw new Error("no question");
  const made: Knowledge = {
    ...k,
    questions: [{ ...question, answer: texts.map((text) => ({ ...sentence, text })) }],
  };
  const sheet = sheetsOf(made).find(({ url }) => url === question.url);
  return sheet?.points.map(({ text }) => text) ?? [];
}
const named = (names: number): string => Array.from({ length: names }, (_, i) => `เครือข่ายที่ ${i + 1}`).join(" ");

it("an answer stands whole on its sheet while all of it has room, however long a sentence is", () => {
  expect(shown(named(30), "จบ")).toEqual([named(30), "จบ"]);
});

it("where it has more than there is room for, each sentence ends at a phrase", () => {
  const [first = "", second = ""] = shown(named(60), named(60));
  expect(first).toMatch(/ …$/);
  expect(second).toBe(first);
});

/** What the sheet of a topic quotes of lessons with these words. */
function quoted(...texts: readonly string[]): (string | undefined)[] {
  const [lesson] = k.lessons;
  const topic = k.topics.find(({ id }) => id === lesson?.topic);
  if (!lesson || !topic) throw new Error("no lesson of a topic");
  const lessons = texts.map((text, i) => ({ ...lesson, id: `lesson-${i}`, order: i, text }));
  const sheet = sheetsOf({ ...k, lessons }).find(({ url }) => url === topic.url);
  return sheet?.points.map(({ text }) => text) ?? [];
}

it("a quotation stands whole on its sheet while all of them have room", () => {
  const texts = [named(20), named(5), named(20), "จบ", named(5)];
  expect(quoted(...texts)).toEqual(texts);
});

it("where they have not, the longest is cut and short ones lose nothing", () => {
  const [first, second] = quoted(named(20), named(200), named(5), named(5));
  expect(first).toBe(named(20));
  expect(second).toMatch(/ …$/);
  expect(second?.length).toBeGreaterThan(named(20).length);
});
