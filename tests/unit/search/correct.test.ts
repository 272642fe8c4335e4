import { expect, test } from "vitest";
import { corrections } from "../../../src/search/correct.ts";
import { Vocabulary } from "../../../src/search/vocabulary.ts";

test("short words are not guessed at", () => {
  const vocabulary = new Vocabulary(
    new Map([
      ["บัญชา", 3],
      ["ปัญหา", 4],
      ["ข้าว", 9],
    ]),
  );
  expect(corrections("กัญชา", vocabulary)).toEqual([]);
  expect(corrections("ขาว", vocabulary).map(({ key }) => key)).toEqual(["ข้าว"]);
});
