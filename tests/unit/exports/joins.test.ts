import { describe, expect, it } from "vitest";
import { recordsOf, tables } from "../../../src/exports/tables.ts";
import { knowledgeOf } from "../../knowledge.ts";

/** Tables that join entries say what the entries say, once for each pair. */
const k = knowledgeOf("tests/fixtures/two-reports");
const records = (name: string) => {
  const table = tables.find((each) => each.name === name);
  return table ? recordsOf(table, k, (path) => path) : [];
};

describe("tables of what joins entries", () => {
  it("appearances: each place of each network", () => {
    const places = k.networks.flatMap(({ id, appearances }) => appearances.map(({ printed }) => [id, printed]));
    expect(places.length).toBeGreaterThan(0);
    expect(records("appearances").map(({ network, printed }) => [network, printed])).toEqual(places);
  });

  it("lesson-factors: each factor of each lesson", () => {
    const pairs = k.lessons.flatMap(({ id, factors }) => factors.map((factor) => `${id}--${factor}`));
    expect(pairs.length).toBeGreaterThan(0);
    expect(
      records("lesson-factors")
        .map(({ id }) => id)
        .sort(),
    ).toEqual(pairs.sort());
  });

  it("network-factors: as many lessons as it counts, each of which bears on the factor and is of the network", () => {
    for (const { network, factor, lessons, count } of records("network-factors")) {
      const joining = k.lessons.filter(
        (lesson) => lesson.networks.includes(String(network)) && lesson.factors.includes(String(factor)),
      );
      expect(lessons).toEqual(joining.map(({ id }) => id));
      expect(count).toBe(joining.length);
    }
  });

  it("question-sentences and question-grounds: every sentence, and everything on which it rests", () => {
    const sentences = k.questions.flatMap(({ answer }) => answer);
    expect(records("question-sentences").map(({ text }) => text)).toEqual(sentences.map(({ text }) => text));
    const grounds = sentences.flatMap(({ text: _, unknown: __, ...lists }) => Object.values(lists).flat());
    expect(grounds.length).toBeGreaterThan(0);
    expect(records("question-grounds")).toHaveLength(grounds.length);
    for (const { kind, ground, source } of records("question-grounds"))
      if (kind === "report") expect([ground, source]).toEqual([null, expect.any(String)]);
      else expect(records(String(kind)).map(({ id }) => id)).toContain(ground);
  });

  it("discrepancy-statements: each side of each disagreement, as JSON has it inside the disagreement", () => {
    const inside = records("discrepancies").flatMap(({ id, statements }) =>
      [statements].flat().map((statement) => ({ ...Object(statement), discrepancy: id })),
    );
    expect(inside.length).toBeGreaterThan(0);
    expect(records("discrepancy-statements")).toEqual(
      inside.map(({ discrepancy, says, quote, quotePrinted, source, section, anchor }) =>
        expect.objectContaining({ discrepancy, says, quote, quotePrinted, source, section, url: anchor }),
      ),
    );
  });

  it("network-organisations: names that stand with the network in one entry", () => {
    const names = new Map(records("organisations").map(({ id, title }) => [id, title]));
    expect(names.size).toBeGreaterThan(0);
    for (const { network, organisation, followups, proposals } of records("network-organisations"))
      for (const entry of [...k.followups, ...k.proposals].filter(({ id }) =>
        [followups, proposals].flat().includes(id),
      )) {
        expect(entry.networks).toContain(network);
        expect(entry.organisations).toContain(names.get(organisation));
      }
  });
});
