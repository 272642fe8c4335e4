/**
 * Every published statement leads to what says it: a paragraph, a row or a number of a report, or another entry that does; or it is said
 * to be ours. For all collections and data files by what they say of themselves, so that a new one is asked too.
 */
import { describe, expect, it } from "vitest";
import { collectionNames, collections } from "../../src/collections/index.ts";
import { hasWords } from "../../src/collections/texts.ts";
import { provinceOfNetwork } from "../../src/exports/join-columns.ts";
import { recordsOf, tables } from "../../src/exports/tables.ts";
import { addressNow } from "../../src/model/address-now.ts";
import { locateCorrection } from "../../src/model/corrections.ts";
import { organisations } from "../../src/model/organisations.ts";
import { groundsOfSentence } from "../../src/model/question-grounds.ts";
import { citationsOf, eventsOf } from "../../src/model/quotations.ts";
import { sectionOf, units, unitText } from "../../src/model/sections.ts";
import { knowledge as k } from "../knowledge.ts";

interface Place {
  source: string;
  section: string;
  at?: string;
}
/** A paragraph, heading or row with words; a whole section, or one that stands for those in it, without `at`. */
function resolves({ at, ...name }: Place): boolean {
  const section = sectionOf(k.sections, name);
  if (!section) return false;
  if (at !== undefined) return hasWords(unitText(section, at) ?? "");
  return hasWords(section.title) && section.url !== "";
}

/** No statement of a report: grouped, worded or told by the site; or the report itself and what its cover says. */
const NOT_STATED = ["topics", "subjects", "thesaurus", "report", "sources", "site"];

describe("statements of entries", () => {
  it("are of collections that say where they stand; the others are the site's own, or the report itself", () => {
    expect(collectionNames.filter((name) => !collections[name].quotations)).toEqual(NOT_STATED);
  });

  it.each(collectionNames.filter((name) => collections[name].quotations))("%s: each leads to its place", (name) => {
    const rules = collections[name].quotations;
    if (!rules) return;
    const lost = k[name].flatMap((entry) => {
      const cited = citationsOf(rules, entry);
      const vague = rules.exact ? cited.filter(({ at }) => at === undefined) : [];
      const broken = [...cited, ...eventsOf(rules, entry)].filter((place) => !resolves(place));
      const none = cited.length === 0 && rules.inEach === undefined ? ["nothing cited"] : [];
      return [...vague, ...broken, ...none].map((why) => `${entry.file} ${JSON.stringify(why)}`);
    });
    expect(lost).toEqual([]);
  });

  it("questions: each sentence rests on something, or says that nothing is known", () => {
    const unfounded = k.questions.flatMap(({ file, answer }) =>
      answer.filter((sentence) => groundsOfSentence(k, sentence).length === 0 && !sentence.unknown).map(() => file),
    );
    expect(unfounded).toEqual([]);
  });

  it("statistics: the sentence that is quoted has the number", () => {
    const arabic = (text: string) =>
      text.replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - 0x0e50)).replace(/(?<=\d),(?=\d{3})/g, "");
    const numbers = (text: string) => (arabic(text).match(/\d+(?:\.\d+)?/g) ?? []).map(Number);
    expect(k.statistics.filter(({ value, quote }) => !numbers(quote).includes(value)).map(({ file }) => file)).toEqual(
      [],
    );
  });

  it("corrections: the word stands in the place that is named", () => {
    const lost = k.corrections.filter((correction) => {
      const section = sectionOf(k.sections, correction);
      const text = section && unitText(section, correction.at);
      return text === undefined || locateCorrection(text, correction) === null;
    });
    expect(lost).toEqual([]);
  });

  it("the record of a report: its sections, tables and figures are there, and all that topics put first", () => {
    for (const { id: source, sections, tables, figures } of k.sources) {
      const named = [
        ...sections.map(({ id }) => id),
        ...tables.map((each) => each.section),
        ...figures.map((each) => each.section),
      ];
      expect(named.filter((section) => !sectionOf(k.sections, { source, section }))).toEqual([]);
      const cut = new Set(k.sections.flatMap(({ blocks }) => blocks.map(({ anchor }) => anchor)));
      expect(tables.filter(({ id }) => !cut.has(id)).map(({ id }) => id)).toEqual([]);
    }
    const first = k.topics.flatMap((topic) => topic.first.map(({ lesson }) => ({ topic: topic.id, lesson })));
    expect(
      first.filter(({ topic, lesson }) => !k.lessons.some((one) => one.id === lesson && one.topic === topic)),
    ).toEqual([]);
  });
});

/** Where each unit of each report is shown. */
const shown = new Set(
  k.sections.flatMap((section) => [
    section.url,
    ...units(section).map(({ anchor }) => addressNow(k, `${section.url}#${anchor}`)),
  ]),
);
/** What the cover of a report says; names that stand in entries, which cite. */
const OF_NO_PLACE = ["sources", "organisations"];

describe("records of data files", () => {
  it.each(tables)("$name: what is the report's has a place in it, and every place is shown", (table) => {
    const ofReport = table.columns
      // A pair repeats the province of its network, whose own row has the places.
      .filter(({ origin, title }) => origin === "report" && title !== provinceOfNetwork.title)
      .map(({ name }) => name);
    const lost = recordsOf(table, k, (path) => path).flatMap((record) => {
      const places = table.columns
        .filter(({ type }) => type === "places")
        .flatMap(({ name }) => (Array.isArray(record[name]) ? record[name] : []));
      const anchors = places.map((place) =>
        typeof place === "object" && place && "anchor" in place ? place.anchor : "",
      );
      const says = ofReport.some((name) => record[name] !== null);
      const placeless = says && places.length === 0 && !OF_NO_PLACE.includes(table.name);
      return [...anchors.filter((anchor) => !shown.has(String(anchor))), ...(placeless ? ["no place"] : [])].map(
        (why) => `${String(record.id)}: ${String(why)}`,
      );
    });
    expect(lost).toEqual([]);
  });

  it("organisations: each is named in an entry", () => {
    expect(organisations(k).filter(({ places }) => places.length === 0)).toEqual([]);
  });
});
