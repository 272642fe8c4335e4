import { describe, expect, it } from "vitest";
import { entriesByBlock } from "../../../src/model/made-from.ts";
import {
  groundsOfSentence,
  lessonsOfQuestion,
  neighboursOfQuestion,
  questionsOn,
} from "../../../src/model/question-grounds.ts";
import { citationsOf } from "../../../src/model/quotations.ts";
import { knowledgeOf } from "../../knowledge.ts";

const k = knowledgeOf("tests/fixtures/two-reports");
const question = (id: string) => {
  const found = k.questions.find((each) => each.id === id);
  if (!found) throw new Error(id);
  return found;
};
const honey = question("nam-phueng");

describe("what a sentence rests on", () => {
  it("is named place by place, then entry by entry, each with its address", () => {
    const grounds = honey.answer.map((sentence) => groundsOfSentence(k, sentence));
    expect(grounds.map((each) => each.map(({ kind }) => kind))).toEqual([["report", "lessons", "glossary"], []]);
    expect(grounds[0]?.map(({ url }) => url)).toEqual([
      "/report/beta/1/#table-b-r1",
      "/lessons/beta-1/",
      "/glossary/#nam-phueng",
    ]);
  });

  it("is looked up for the whole answer", () => {
    expect(lessonsOfQuestion(k, honey).map(({ id }) => id)).toEqual(["beta-1"]);
    expect(lessonsOfQuestion(k, question("pracham"))).toEqual([]);
  });

  it("is cited where each sentence has its own citations", () => {
    const rules = { citations: "sources", inEach: "answer", exact: true, body: false, fields: [] };
    expect(citationsOf(rules, honey).map(({ path, at }) => [path, at])).toEqual([
      [["answer", 0, "sources", 0], "table-b-r1"],
    ]);
    expect(citationsOf(rules, { answer: "ก", sources: honey.answer[0]?.sources })).toEqual([]);
  });
});

describe("what an answer rests on leads back to it", () => {
  const ids = (questions: readonly { id: string }[]) => questions.map(({ id }) => id);

  it("by entry, of its own collection", () => {
    expect(ids(questionsOn(k, "lessons", { id: "beta-1" }))).toEqual(["nam-phueng"]);
    expect(ids(questionsOn(k, "glossary", { id: "nam-phueng" }))).toEqual(["nam-phueng"]);
    expect(ids(questionsOn(k, "factors", { id: "prachum" }))).toEqual(["pracham"]);
    expect(questionsOn(k, "networks", { id: "nam-phueng" })).toEqual([]);
  });

  it("by paragraph and row, after what was made from it, once", () => {
    const twice = { ...honey, answer: [...honey.answer, ...honey.answer] };
    const made = entriesByBlock({ ...k, questions: [twice] })
      .get("beta/1")
      ?.get("table-b-r1");
    expect(made?.filter(({ kind }) => kind === "questions").map(({ url }) => url)).toEqual([honey.url]);
    expect(made?.at(-1)).toMatchObject({ title: honey.title, url: honey.url, kind: "questions" });
  });
});

it("neighbours are those that are named, then those on the topic, never itself", () => {
  expect(neighboursOfQuestion(k, honey).map(({ id }) => id)).toEqual(["pracham"]);
  expect(neighboursOfQuestion(k, question("pracham"))).toEqual([]);
});
