/** A product and a province typed together: what is shown as an answer tells of both in one place; a table of all networks does not. */
import { describe, expect, test } from "vitest";
import type { IndexRecord } from "../../src/search/build/records.ts";
import { searchKey } from "../../src/text/normalise.ts";
import { knowledge } from "../knowledge.ts";
import { localSearch } from "../search/local-engine.ts";

const GOODS = ["สุกร", "ข้าว", "ข้าวเปลือก", "ยางพารา", "ผลไม้", "โคนม", "ปุ๋ย", "ปาล์มน้ำมัน"];
const { collected, engine } = localSearch();

/** Whether one part of the record, with its title and names, says all of these. */
function saysTogether({ keys, body, aside, parts }: IndexRecord, words: readonly string[]): boolean {
  const says = (from: number, to: number): string => keys.slice(0, body).concat(keys.slice(from, to)).join("");
  const texts =
    parts.length === 0
      ? [says(body, keys.length)]
      : parts.map(({ start }, i) => says(start, parts[i + 1]?.start ?? aside));
  return texts.some((text) => words.every((word) => text.includes(searchKey(word))));
}

describe.each(GOODS)("%s in each province", (good) => {
  test.each(knowledge.provinces.map(({ title }) => title))("%s", async (province) => {
    const { hits, some } = await engine.search(`${good} ${province}`);
    const told = hits.flatMap(({ record }) => collected.records[record] ?? []);
    const apart = told.filter((record) => !saysTogether(record, [good, province]));
    expect(apart.map(({ entry }) => entry.url)).toEqual([]);
    expect(hits.length + (some?.hits.length ?? 0)).toBeGreaterThan(0);
  });
});
