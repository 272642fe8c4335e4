/** What the first search of a visitor transfers: the search must not cost a slow line more than this. */
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { browseSite } from "../browser/site.ts";
import { DIST } from "../site/dist.ts";
import { firstNames, firstSearch, IN_PART, NAMES, namesOfSearch, SCRIPTS } from "./bytes.ts";
import { FIRST, FIRST_NAMES } from "./first-bytes.ts";

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
    // Half a one is that names are in scripts of their own, and come before the rest of these; another half that what is denied is not
    // taken for its opposite, by half or as it is said in Isan. A quarter is that no step of all this holds up the keys of a slow phone:
    // hits are laid out five at a time. Another is that “it” is no cassava (มัน), that right words are not corrected, and that a
    // long query is cut in time that grows with its length and is said again by its beginning.
    expect(parts.get(SCRIPTS)?.bytes ?? 0, told).toBeLessThanOrEqual(32.25 * KB);
    // A search waits for it where little holds all of its words; after others it comes for the next.
    expect(parts.get(IN_PART)?.bytes ?? 0, told).toBeLessThanOrEqual(5.25 * KB);
    const text = [...parts].reduce((sum, [part, { bytes }]) => (APART.has(part) ? sum : sum + bytes), 0);
    expect(text, told).toBeLessThanOrEqual(limit * KB * grown);
  },
);

const sumOf = (sizes: ReadonlyMap<string, number>): number => [...sizes.values()].reduce((sum, size) => sum + size, 0);
const toldOf = (sizes: ReadonlyMap<string, number>): string =>
  [...sizes].map(([path, bytes]) => `${path.replace(/^.*\//, "")} ${bytes}`).join(", ");

/** What scripts each script imports, from the start, in the built site. */
function withImports(path: string, found = new Set<string>()): Set<string> {
  found.add(path);
  const code = readFileSync(`${DIST}${path}`, "utf8");
  for (const [, file = ""] of code.matchAll(/(?:from|import)"\.\/([^"]+\.js)"/g))
    if (!found.has(`/_astro/${file}`)) withImports(`/_astro/${file}`, found);
  return found;
}

test.each([
  ["/", "ยางพารา"],
  ["/", "rubber"],
  ["/search/", "ยางพารา"],
  ["/search/", "women group"],
  // On the other layout, by its sound, with a slip.
  ["/glossary/", "pk'rkik"],
  ["/glossary/", "satul"],
  ["/glossary/", "ยาพารา"],
])("after the page %s, from the first key of “%s” to the first names: 25,000 bytes at most", async (path, typed) => {
  const stands = path === "/search/" ? "[data-search-results][aria-busy]" : "main";
  const sizes = await firstNames(site.browser, site.url + path, stands, typed);
  expect(sumOf(sizes), toldOf(sizes)).toBeLessThanOrEqual(FIRST);
  // The names are held at any size of content (tests/content/names-in-parts.test.ts): what comes beside them leaves them their room.
  const beside = new Map([...sizes].filter(([path]) => !/\/pagefind\/.*\/names(?:\.json|\/)/.test(path)));
  expect(beside.size).toBeLessThan(sizes.size);
  expect(sumOf(beside), toldOf(beside)).toBeLessThanOrEqual(FIRST - FIRST_NAMES);
});

test("of a search that an address asks for, names come with 25,000 bytes, before they are links", async () => {
  const page = readFileSync(`${DIST}/search/index.html`, "utf8");
  const own = [...page.matchAll(/src="(\/_astro\/[^"]+\.js)"/g)].map(([, path = ""]) => path);
  const early = readdirSync(`${DIST}/_astro`).filter((file) => file.startsWith("early-names."));
  const needed = new Set([...own, ...early.map((file) => `/_astro/${file}`)].flatMap((path) => [...withImports(path)]));
  const address = `${site.url}/search/?q=${encodeURIComponent("ยางพารา")}`;
  const sizes = await namesOfSearch(site.browser, address, needed);
  expect(sumOf(sizes), toldOf(sizes)).toBeLessThanOrEqual(FIRST);
});
