import { describe, expect, it } from "vitest";
import { sectionKey } from "../../src/collections/section-address.ts";
import type { Entry } from "../../src/model/knowledge.ts";
import { followupsOfNetwork, proposalsOfNetwork } from "../../src/model/of-network.ts";
import type { Citation } from "../../src/model/places.ts";
import { relations } from "../../src/model/relations.ts";
import { units } from "../../src/model/sections.ts";
import { thaiDate } from "../../src/text/dates.ts";
import { knowledge as k } from "../knowledge.ts";

/** Our sentences (src/README.md), as far as a machine can judge them. */
const summarised = [...k.networks, ...k.factors, ...k.proposals, ...k.followups];
const squeeze = (text: string): string => text.replace(/\s+/g, "");

const sections = new Map(
  k.sections.map((section) => [section.id, new Map(units(section).map(({ anchor, text }) => [anchor, text]))]),
);
/** A row of a table as it is cited; elsewhere the section, for a name in a heading is told of in the paragraphs below it. */
function placeText({ at = "title", ...section }: Citation): string {
  const here = sections.get(sectionKey(section));
  return /-r\d+$/.test(at) ? (here?.get(at) ?? "") : [...(here?.values() ?? [])].join("\n");
}
const eventTexts = (followup: Entry<"followups">): string[] =>
  relations(k)
    .activitiesOfFollowup(followup.id)
    .map(({ source, section, at }) => placeText({ source, section, at }));

/** What an entry's sentence may rest on. */
function groundsOf(entry: (typeof summarised)[number]): string {
  const places = ("appearances" in entry ? entry.appearances : entry.sources).map(placeText);
  const said = "appearances" in entry ? [entry.text, entry.note ?? ""] : [];
  const months = "period" in entry && entry.period ? [thaiDate(entry.period, "long")] : [];
  const after =
    "appearances" in entry
      ? [
          ...followupsOfNetwork(k, entry.id).flatMap(eventTexts),
          ...proposalsOfNetwork(k, entry.id).flatMap(({ period }) => (period ? [thaiDate(period, "long")] : [])),
        ]
      : [];
  const events = "activities" in entry ? eventTexts(entry) : [];
  return [...places, ...said, ...months, ...after, ...events].join("\n");
}

describe("our sentences", () => {
  it("every network, factor, proposal and follow-up has one, of 50 to 160 letters", () => {
    const otherwise = summarised.filter(({ summary = "" }) => summary.length < 50 || summary.length > 160);
    expect(otherwise.map(({ file }) => file)).toEqual([]);
  });

  it("no two are the same", () => {
    const all = summarised.map(({ summary }) => summary);
    expect(all.filter((summary, i) => all.indexOf(summary) !== i)).toEqual([]);
  });

  it("none is a cell of a table: of 25 letters and more, it holds a whole one only where that is a name", () => {
    const names = new Set([...k.networks, ...k.proposals].map(({ title }) => squeeze(title.replace(/ จ\.\S+$/, ""))));
    const cells = k.sections
      .flatMap(({ blocks }) => blocks)
      .flatMap((block) => (block.kind === "table" ? block.rows : []))
      .flatMap(({ cells }) => cells.map(squeeze))
      .filter((cell) => cell.length >= 25 && !names.has(cell));
    expect(cells.length).toBeGreaterThan(0);
    const taken = summarised.filter(({ summary }) => cells.some((cell) => squeeze(summary ?? "").includes(cell)));
    expect(taken.map(({ file }) => file)).toEqual([]);
  });

  it("the numbers in them stand in the entry's places", () => {
    const numbers = (text: string): string[] => text.match(/\d[\d,]*/g) ?? [];
    const strange = summarised.flatMap((entry) => {
      const grounds = new Set(numbers(groundsOf(entry)));
      return numbers(entry.summary ?? "").flatMap((n) => (grounds.has(n) ? [] : [`${entry.file}: ${n}`]));
    });
    expect(strange).toEqual([]);
  });

  it("the months in them are those in which a proposal is to be made", () => {
    const months = (text: string): string[] => text.match(/\p{L}[\p{L}\p{M}]*คม 25\d\d/gu) ?? [];
    const strange = summarised.flatMap((entry) =>
      months((entry.summary ?? "").replaceAll("เดือน", " ")).flatMap((month) =>
        groundsOf(entry).includes(month) ? [] : [`${entry.file}: ${month}`],
      ),
    );
    expect(strange).toEqual([]);
  });

  it("a follow-up or proposal whose name in the report is long has a short one", () => {
    const long = [...k.factors, ...k.proposals, ...k.followups].filter(
      ({ title, shortTitle = title }) => shortTitle.length > 45,
    );
    expect(long.map(({ file }) => file)).toEqual([]);
  });
});
