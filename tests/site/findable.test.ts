/**
 * Search and pages are made from the same model, each on its own: what a reader sees on a page must be found there, or where it
 * leads. Holds for all words but the interface's and numbers; a field that its collection forgets to search is told of here.
 */
import { readdirSync, readFileSync } from "node:fs";
import type { HtmlElement } from "html-validate";
import { expect, it } from "vitest";
import type { Knowledge } from "../../src/model/knowledge.ts";
import { collect } from "../../src/search/build/collect.ts";
import type { IndexRecord } from "../../src/search/build/records.ts";
import { normalise } from "../../src/text/normalise.ts";
import { createTokeniser } from "../../src/text/tokenise.ts";
import { knowledge } from "../knowledge.ts";
import { localSearch } from "../search/local-engine.ts";
import { type BuiltPage, readPages } from "./dist.ts";
import { type ShownLine, shownLines } from "./shown-lines.ts";

/** Lists what was printed where a word is corrected: if that were found, it would not be corrected when somebody types it. */
const READINGS = "/report/corrections/";
const NO_TEXT = new Set(["svg", "pre", "form", "textarea", "script", "style", "template"]);
/** What a page says by the way: facts, filters and neighbours, the start of a lesson, a drawing that has its own page, a form. */
const isUnread = (element: HtmlElement): boolean =>
  NO_TEXT.has(element.tagName) ||
  element.matches(".rail, .filters, .diagram-filters, .edit-entry, .quotation, .neighbours, [data-reasons]") ||
  // Names of what a fold holds, where each stands with what it is.
  element.hasAttribute("data-names") ||
  // Why something was changed, in the words of who changed it.
  element.hasAttribute("data-reason") ||
  // What people type instead of the site's words.
  element.hasAttribute("data-only-searched-by") ||
  // A citation names the places that the page names.
  element.id === "cite-box" ||
  // Of what a data file holds: found where it stands.
  element.hasAttribute("data-sample") ||
  // Names of columns, addresses.
  element.matches(".latin") ||
  (element.hasAttribute("data-diagram") && !element.matches(".own")) ||
  element.hasAttribute("data-form") ||
  element.hasAttribute("data-by-hand") ||
  // The same in the notes of a page, where it says how a printed name is read, and of a word whose note stands above.
  element.hasAttribute("data-reading") ||
  /^n-(?!d-)/.test(element.id ?? "");
/** What leads somewhere as a whole: an item of a list, a row, a note. */
const WHOLE = "li, tr, .note, .ledger";

const titles = new Set(localSearch().collected.records.map(({ entry }) => entry.title));
const tokenise = createTokeniser([]);
const wordsOf = (text: string): string[] =>
  tokenise(text.replace(/https?:\S+/g, " "))
    .map(({ key }) => key)
    .filter((word) => !/^\d+$/.test(word));

/** Words of labels, headings and standing sentences. */
const INTERFACE = [
  "src/words",
  "src/words/diagrams",
  // What columns are called, and what they say where they are empty.
  "src/collections",
  "src/components",
  "src/pages",
  "src/layouts",
  "src/diagrams",
  "src/model",
  "src/text",
  "src/data",
];
const interfaceWords = new Set(
  INTERFACE.flatMap((folder) =>
    readdirSync(folder, { recursive: folder === "src/pages", encoding: "utf8" })
      .filter((file) => /\.(?:ts|astro)$/.test(file) && !/^(?:contribute|compounds)/.test(file))
      .flatMap((file) => wordsOf(readFileSync(`${folder}/${file}`, "utf8"))),
  ),
);

const pageOf = (url: string): string => url.replace(/#.*/, "");
const textsByPage = (from: readonly IndexRecord[]): ReadonlyMap<string, string> =>
  new Map(
    [...Map.groupBy(from, ({ entry }) => pageOf(entry.url))].map(([page, here]) => [
      page,
      here.flatMap(({ keys }) => keys).join(""),
    ]),
  );

/** Words that a reader sees on a page and does not find, with their line. */
function unfound({ path, html }: BuiltPage, texts: ReadonlyMap<string, string>): string[] {
  const found = ({ text, leadsTo }: ShownLine, word: string): boolean =>
    titles.has(text) || [path, "/report/", ...leadsTo.map(pageOf)].some((page) => texts.get(page)?.includes(word));
  return shownLines(html, isUnread, WHOLE).flatMap((line) => {
    const missing = wordsOf(normalise(line.text)).filter((word) => !interfaceWords.has(word) && !found(line, word));
    return missing.length === 0 ? [] : `${missing.join(" ")}: ${line.text}`;
  });
}

/** Lists narrowed, and sheets, have what stands on other pages; what a reader keeps is told where it is kept. */
const AGAIN = /^\/(?:sheets|offline)\/|\/by\/|^\/(?:networks|factors)\/[^/]+\/(?:lessons|networks)\/|^\/report\/made\//;
const listed = readPages().filter(
  ({ path, html }) => path.endsWith("/") && !html.includes('content="noindex"') && !AGAIN.test(path),
);

/** Of each folder of the site its own page, and the one with most on it, a middling one and the one with least. */
const sample = [
  ...Map.groupBy(
    listed.filter(({ path }) => !path.startsWith(READINGS)),
    ({ path }) => path.split("/")[1],
  ).values(),
].flatMap((pages) => {
  const bySize = [...pages].sort((a, b) => b.html.length - a.html.length);
  const some = [0, bySize.length >> 1, bySize.length - 1].flatMap((at) => bySize[at] ?? []);
  return [...new Set([...pages.filter(({ path }) => path.split("/").length === 3), ...some])];
});
const texts = textsByPage(localSearch().collected.records);

it("every page is found, but for those on which a list goes on", () => {
  expect(listed.map(({ path }) => path).filter((path) => !texts.has(path) && !/\/page\/\d+\/$/.test(path))).toEqual([]);
});

it.each(sample.map((page) => [page.path, page] as const))("%s", (_, page) => {
  expect(unfound(page, texts)).toEqual([]);
});

it("tells of a field that is not searched", () => {
  const forgetful: Knowledge = {
    ...knowledge,
    lessons: knowledge.lessons.map((lesson) => ({ ...lesson, text: "" })),
    proposals: knowledge.proposals.map((proposal) => ({ ...proposal, lead: null })),
    discrepancies: knowledge.discrepancies.map((discrepancy) => ({ ...discrepancy, assessment: "" })),
    activities: knowledge.activities.map((activity) => ({ ...activity, partners: null })),
  };
  const without = textsByPage(collect(forgetful).records);
  for (const pages of [/^\/lessons\/./, /^\/proposals\//, /^\/statistics\//, /^\/followups\//]) {
    // More than the sample has: its longest and shortest may say all in other fields.
    const some = listed.filter(({ path }) => pages.test(path)).slice(0, 12);
    const told = some.flatMap((page) => unfound(page, without));
    expect(told, String(pages)).not.toEqual([]);
  }
});
