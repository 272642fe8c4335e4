import { expect, test } from "vitest";
import { corrections } from "../../../src/search/correct.ts";
import { Vocabulary } from "../../../src/search/vocabulary.ts";

test("short words are not guessed at", async () => {
  const vocabulary = new Vocabulary(
    new Map([
      ["บัญชา", 3],
      ["ปัญหา", 4],
      ["ข้าว", 9],
    ]),
  );
  const data = { vocabulary, breathe: async () => undefined };
  expect(await corrections("กัญชา", data)).toEqual([]);
  expect((await corrections("ขาว", data)).map(({ key }) => key)).toEqual(["ข้าว"]);
});
