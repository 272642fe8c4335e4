import { describe, expect, it } from "vitest";
import { sectionKey } from "../../src/collections/section-address.ts";
import type { Citation } from "../../src/model/places.ts";
import { units } from "../../src/model/sections.ts";
import { knowledge as k } from "../knowledge.ts";

const anchors = new Map(
  k.sections.map((section) => [section.id, new Map(units(section).map(({ anchor, text }) => [anchor, text]))]),
);
const squeeze = (text: string) => text.replace(/\s+/g, "");
const cited: [string, Citation][] = [
  ...k.networks.flatMap((n) => n.appearances.map((a): [string, Citation] => [n.file, a])),
  ...k.discrepancies.flatMap((d) => d.statements.map((s): [string, Citation] => [d.file, s])),
  ...[k.factors, k.lessons, k.provinces, k.framework, k.followups, k.proposals, k.statistics, k.glossary].flatMap(
    (list) => list.flatMap((entry) => entry.sources.map((s): [string, Citation] => [entry.file, s])),
  ),
];

describe("references between entries and into the report", () => {
  it("every citation leads to an anchor that exists", () => {
    const broken = cited.filter(([, { at, ...section }]) => !anchors.get(sectionKey(section))?.has(at ?? "title"));
    expect(broken).toEqual([]);
  });

  it("those whom a report lists as its team stand where it is said that they are listed, and nobody else", () => {
    for (const { id, people, teamAt } of k.sources) {
      const section = k.sections.find((each) => each.source === id && each.section === teamAt?.section);
      if (!teamAt || !section) continue;
      const all = units(section);
      const from = all.findIndex(({ anchor }) => anchor === teamAt.first);
      const to = all.findIndex(({ anchor }) => anchor === teamAt.last);
      expect(all.slice(from, to + 1).map(({ text }) => squeeze(text))).toEqual(
        people.flatMap(({ role, prefix = "", name }) => (role === "team" ? squeeze(prefix + name) : [])),
      );
    }
  });

  it("names in Roman letters are a family's and then a person's own", () => {
    const names = k.sources.flatMap(({ people }) => people.flatMap(({ english }) => english ?? []));
    expect(names.filter((name) => !/^[A-Z][A-Za-z' -]*, [A-Z][A-Za-z' -]*$/.test(name))).toEqual([]);
  });

  it("every section of the report's contents list has its text", () => {
    for (const source of k.sources) {
      expect(k.sections.filter((s) => s.source === source.id).map(({ section }) => section)).toEqual(
        source.sections.map(({ id }) => id),
      );
    }
    expect(k.report.filter(({ id }) => !k.sections.some((section) => section.id === id))).toEqual([]);
  });

  it("ids that entries name exist", () => {
    const ids = (list: { id: string }[]) => new Set(list.map(({ id }) => id));
    const networks = ids(k.networks);
    const factors = ids(k.factors);
    const provinces = ids(k.provinces);
    const discrepancies = ids(k.discrepancies);
    for (const { file, networks: named } of [...k.lessons, ...k.followups, ...k.proposals])
      for (const id of named) expect(networks.has(id), `${file}: ${id}`).toBe(true);
    for (const { file, factors: named } of [...k.lessons, ...k.framework])
      for (const id of named) expect(factors.has(id), `${file}: ${id}`).toBe(true);
    for (const { file, province } of [...k.lessons, ...k.proposals, ...k.networks])
      if (province) expect(provinces.has(province), `${file}: ${province}`).toBe(true);
    for (const { file, discrepancies: named } of k.statistics)
      for (const id of named) expect(discrepancies.has(id), `${file}: ${id}`).toBe(true);
  });

  it("quotes stand in the block they cite", () => {
    for (const { file, quote, sources } of k.statistics) {
      expect(
        sources.some(({ at, ...section }) =>
          squeeze(anchors.get(sectionKey(section))?.get(at ?? "title") ?? "").includes(squeeze(quote)),
        ),
        file,
      ).toBe(true);
    }
    for (const { file, statements } of k.discrepancies) {
      for (const { at, quote, ...section } of statements)
        expect(squeeze(anchors.get(sectionKey(section))?.get(at ?? "title") ?? ""), file).toContain(squeeze(quote));
    }
  });

  it("titles of networks and of lessons are distinct within their kind and place", () => {
    const repeated = (titles: string[]) => titles.filter((title, i) => titles.indexOf(title) !== i);
    expect(repeated(k.lessons.map(({ title }) => title))).toEqual([]);
    expect(repeated(k.networks.map(({ title, province }) => `${title} ${province}`))).toEqual([]);
  });
});
