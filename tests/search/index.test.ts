/** Pagefind must answer for every word of the vocabulary exactly as a plain list of positions would. */
import { expect, test } from "vitest";
import { toIndexWord } from "../../src/search/index-word.ts";
import { browseSite } from "../browser/site.ts";
import { localSearch } from "./local-engine.ts";

const site = browseSite({});

test("every word stands where it stands", async () => {
  const { collected } = localSearch();
  const expected = new Map<string, number[]>();
  for (const { keys } of collected.records) {
    const counts = new Map<string, number>();
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
    for (const [key, count] of counts) expected.set(key, [...(expected.get(key) ?? []), count]);
  }
  const words = [...collected.vocabulary.keys()];
  const page = await site.open("/search/");
  // As text: the test runner would rewrite the import of a function.
  const found: number[][] = await page.evaluate(`(async () => {
    const { folder } = await (await fetch("/pagefind/current.json")).json();
    const pagefind = (await import("/pagefind/" + folder + "/pagefind.js")).createInstance({ noWorker: true });
    await pagefind.init();
    const answers = [];
    for (const term of ${JSON.stringify(words.map(toIndexWord))}) {
      const { results } = await pagefind.search(term);
      answers.push(results.map(({ words }) => words.length));
    }
    return answers;
  })()`);
  const sorted = (numbers: readonly number[] = []) => [...numbers].sort((a, b) => a - b).join();
  const wrong = words.filter((word, i) => sorted(found[i]) !== sorted(expected.get(word)));
  expect(wrong).toEqual([]);
});
