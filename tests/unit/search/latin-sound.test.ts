import { expect, test } from "vitest";
import { bySound, romanisedReadings } from "../../../src/search/latin-readings.ts";
import { skeleton } from "../../../src/search/latin-sound.ts";
import { Synonyms } from "../../../src/search/synonyms.ts";

test("names in Latin letters sound alike", () => {
  for (const [a, b] of [
    ["chonburi", "Chon Buri"],
    ["nakorn", "nakhon"],
    ["yasothorn", "yasothon"],
    ["puket", "phuket"],
    ["chiengmai", "chiangmai"],
  ] as const)
    expect(skeleton(a)).toBe(skeleton(b));
  expect(skeleton("satun")).not.toBe(skeleton("surin"));
});

const words = ["satun", "stool", "ยาง", "rubber", "chonburi"];

test("words are heard one by one, in Latin letters only: keys are heard between them", async () => {
  let breaths = 0;
  const sounds = await bySound(words, async () => {
    breaths++;
  });
  expect(breaths).toBe(4);
  expect([...sounds.values()].flat()).toEqual(["satun", "stool", "rubber", "chonburi"]);
  expect(romanisedReadings("satunchonburee", sounds)).toEqual(["satunchonburi"]);
  expect(romanisedReadings("zzz", sounds)).toEqual([]);
});

test("a query in Thai letters sounds like nothing, and nobody listens", async () => {
  const synonyms = new Synonyms([{ heads: ["เชียงใหม่"], others: ["chiangmai"] }]);
  const never = () => Promise.reject(new Error("listened"));
  expect(await synonyms.soundingLike("เชียงใหม่", never)).toEqual([]);
  expect(await synonyms.soundingLike("chiengmai", async () => undefined)).toEqual(["chiangmai"]);
});
