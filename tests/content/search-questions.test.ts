/** How well the search answers what people ask (tests/search/questions.tsv): by the half that nobody tuned to. */
import { expect, test } from "vitest";
import { localSearch } from "../search/local-engine.ts";
import { type AnsweredQuery, figuresOf, isForTuning, readQuestions } from "../search/questions.ts";

const local = localSearch();
const answered: AnsweredQuery[] = [];
for (const asked of readQuestions("tests/search/questions.tsv"))
  if (!isForTuning(asked)) answered.push({ ...asked, ...(await local.answer(asked.query)) });

test("what people ask is answered, and what the report does not know is not said to be there", () => {
  const { queries, without, first, three, nothing, junk } = figuresOf(answered);
  expect(queries - without).toBeGreaterThanOrEqual(75);
  expect(without).toBeGreaterThanOrEqual(20);
  expect(first).toBeGreaterThanOrEqual(0.75);
  // Aimed at 0.88.
  expect(three).toBeGreaterThanOrEqual(0.85);
  expect(nothing).toBeLessThanOrEqual(0.04);
  expect(junk / without).toBeLessThanOrEqual(0.05);
});
