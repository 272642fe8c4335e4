/** What the first search of a visitor transfers: the search must not cost a slow line more than this. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { browseSite } from "../browser/site.ts";
import { DIST } from "../site/dist.ts";
import { firstSearch, IN_PART, NAMES, SCRIPTS } from "./bytes.ts";

const site = browseSite({});
const KB = 1024;
/** So many things could be found when the limits of texts were set. What lists them all, and their words, grows in step, and no faster. */
const THINGS = 780;
/** What has limits of its own. */
const APART = new Set([NAMES, SCRIPTS, IN_PART]);
const { folder }: { folder: string } = JSON.parse(readFileSync(`${DIST}/pagefind/current.json`, "utf8"));
const { rows }: { rows: unknown[] } = JSON.parse(readFileSync(`${DIST}/pagefind/${folder}/records.json`, "utf8"));
const grown = Math.max(1, rows.length / THINGS);

test.each([
  ["ยางพารา", 35],
  ["ยางพารา สตูล", 35],
  ["ความยั่งยืน", 35],
  ["ผู้นำ", 35],
  ["satun", 36],
  // Words that people use and the site does not: the thesaurus comes too.
  ["วัวนม", 65],
  ["สหกรณ์ส่งผลไม้ขึ้นห้าง", 78],
  ["คนรุ่นใหม่ไม่อยากทำเกษตร", 78],
  ["organic rice farmers", 65],
  // Its full name is looked up word by word too, in Thai and in English.
  ["ธ.ก.ส.", 57],
])(
  "%s: names 25 KB; the whole text, with excerpts of the first screen, at most %i KB more, and in step with what can be found",
  async (query, limit) => {
    const parts = await firstSearch(site.browser, site.url, query);
    const told = [...parts].map(([part, { bytes }]) => `${part}: ${(bytes / KB).toFixed(1)} KB`).join(", ");
    expect(parts.get(NAMES)?.bytes ?? 0, told).toBeLessThanOrEqual(25 * KB);
    // With the reader of the index, in place of a script of Pagefind's that weighed 10 KB and stood beside these.
    // Two of them are that letters which are no word are told with the word they are of, as they were typed, names written by ear, words
    // in any order in a run too, little shown of what is absent, and that the back button leads to the place in the list.
    // One more is that words which stand in several places of a text are no answer, and what comes near one by a single word is.
    expect(parts.get(SCRIPTS)?.bytes ?? 0, told).toBeLessThanOrEqual(30 * KB);
    // A search waits for it where little holds all of its words; after others it comes for the next.
    expect(parts.get(IN_PART)?.bytes ?? 0, told).toBeLessThanOrEqual(4.5 * KB);
    const text = [...parts].reduce((sum, [part, { bytes }]) => (APART.has(part) ? sum : sum + bytes), 0);
    expect(text, told).toBeLessThanOrEqual(limit * KB * grown);
  },
);
