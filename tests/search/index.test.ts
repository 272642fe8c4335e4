/** The published index must answer for every word of the vocabulary exactly as a plain list of positions would. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { openPagefind } from "../../src/search/pagefind.client.ts";
import { DIST } from "../site/dist.ts";
import { localSearch } from "./local-engine.ts";
import { memoryIndex } from "./memory-index.ts";

vi.stubGlobal("fetch", async (address: string) => new Response(readFileSync(join(DIST, address))));

test("every word stands where it stands, and every record has its text", async () => {
  const { records, vocabulary } = localSearch().collected;
  const { folder }: { folder: string } = JSON.parse(readFileSync(join(DIST, "pagefind/current.json"), "utf8"));
  const { reader, text } = await openPagefind(`/pagefind/${folder}/`);
  const expected = memoryIndex(records.map(({ keys }) => keys));
  const wrong: string[] = [];
  for (const word of vocabulary.keys())
    if (JSON.stringify(await reader.find(word)) !== JSON.stringify(await expected.find(word))) wrong.push(word);
  expect(wrong).toEqual([]);
  const texts = await Promise.all(records.map((_, record) => text.read(record)));
  expect(texts).toEqual(records.map(({ content }) => content));
});
