import { describe, expect, it } from "vitest";
import { countIn } from "../../src/model/computed.ts";
import { reportedRows } from "../../src/model/of-network.ts";
import { knowledge as k } from "../knowledge.ts";

const appearing = (section: string, table: string) =>
  k.networks
    .flatMap(({ appearances }) => appearances)
    .filter((a) => a.section === section && (a.at ?? "").startsWith(table));
const stated = (value: number, unit: string) => k.statistics.filter((s) => s.value === value && s.unit === unit);

/** What the report states, beside what its entries count to. */
describe("counts of the entries against the report", () => {
  it("80 rows in 22 provinces, 78 with activity and two without", () => {
    expect(appearing("appendix-1-1", "table-a1-r")).toHaveLength(80);
    expect(countIn(k, "networks-active", "report-2550")).toBe(78);
    expect(k.networks.filter(({ active }) => active === false)).toHaveLength(2);
    expect(countIn(k, "provinces-reported", "report-2550")).toBe(22);
    expect(k.provinces.filter(({ id }) => reportedRows(k, id).length > 0)).toHaveLength(22);
    expect(stated(78, "เครือข่าย").length).toBeGreaterThan(0);
    expect(stated(22, "จังหวัด").length).toBeGreaterThan(0);
  });

  it("24 networks with potential: 15 business and 9 learning", () => {
    expect(countIn(k, "networks-potential", "report-2550")).toBe(24);
    expect(k.networks.filter(({ potential }) => potential === "business")).toHaveLength(15);
    expect(k.networks.filter(({ potential }) => potential === "learning")).toHaveLength(9);
    for (const value of [24, 15, 9]) expect(stated(value, "เครือข่าย").length, String(value)).toBeGreaterThan(0);
  });

  it("every row of tables 4.1 and 4.2 and every sub-project is an appearance of a network", () => {
    const rows = (section: string, table: string) => new Set(appearing(section, table).map(({ row }) => row));
    expect(rows("4-1", "table-4-1-r").size).toBe(13);
    expect(rows("4-2", "table-4-2-r").size).toBe(20);
    const subProjects = k.proposals.filter(({ list }) => list === "sub-project");
    for (const proposal of subProjects) {
      const [place] = proposal.sources;
      const named = k.networks.some(({ appearances }) =>
        appearances.some((a) => a.section === place?.section && a.at === place.at),
      );
      expect(named, proposal.title).toBe(true);
    }
  });

  it("4 success components and 5 sustainability components, parts as the report counts them", () => {
    const factors = (kind: string) => k.factors.filter((factor) => factor.kind === kind);
    expect(factors("success").map(({ parts }) => parts.length)).toEqual([3, 3, 4, 4]);
    expect(factors("sustainability")).toHaveLength(5);
  });

  it("the rest of the report: lessons, follow-ups, proposals, framework", () => {
    expect(new Set(k.lessons.flatMap(({ province }) => province ?? [])).size).toBe(16);
    const without = (how: string) => k.provinces.filter((p) => p.reported && p.recommendations === how).length;
    expect([without("none"), without("dash"), without("absent")]).toEqual([1, 3, 2]);
    expect(k.lessons.length).toBeGreaterThanOrEqual(120);
    expect(k.followups).toHaveLength(13);
    expect(k.activities).toHaveLength(41);
    expect(countIn(k, "proposals-table", "report-2550")).toBe(20);
    expect(countIn(k, "proposals-sub-project", "report-2550")).toBe(14);
    const groups = ["area", "supply-chain", "system-people"].map(
      (group) => k.proposals.filter((p) => p.group === group).length,
    );
    expect(groups).toEqual([3, 9, 2]);
    const periods = ["2008-01", "2008-03"].map((period) => k.proposals.filter((p) => p.period === period).length);
    expect(periods).toEqual([10, 4]);
    const kinds = Object.fromEntries(
      ["definition", "activity", "approach", "guideline", "objective", "output", "step", "reason", "type"].map(
        (kind) => [kind, k.framework.filter((f) => f.kind === kind).length],
      ),
    );
    expect(kinds).toEqual({
      definition: 2,
      activity: 5,
      approach: 3,
      guideline: 14,
      objective: 4,
      output: 4,
      step: 5,
      reason: 2,
      type: 3,
    });
    expect(k.statistics.length).toBeGreaterThan(70);
  });

  it("the three ways to divide 117 add up", () => {
    const types = k.framework.filter(({ kind }) => kind === "type").map(({ count }) => count ?? 0);
    expect(types.reduce((a, b) => a + b)).toBe(117);
  });

  it("dates are real days of the years 2549 to 2551", () => {
    for (const { dates, id } of k.activities) {
      for (const date of dates) {
        expect(new Date(`${date}T00:00:00Z`).toISOString().slice(0, 10), id).toBe(date);
        expect(Number(date.slice(0, 4)) + 543, id).toBeGreaterThanOrEqual(2549);
        expect(Number(date.slice(0, 4)) + 543, id).toBeLessThanOrEqual(2551);
      }
      expect([...dates].sort(), id).toEqual(dates);
    }
  });

  it("the activities' counts stand in their printed words", () => {
    for (const { participants, count, id } of k.activities) {
      const numbers = [...participants.matchAll(/(\d[\d,]*)\s*(?:คน|รูป)/g)].map(([, n]) =>
        Number(n?.replace(/,/g, "")),
      );
      expect(count, id).toBe(numbers.length > 0 ? numbers.reduce((a, b) => a + b) : null);
    }
  });
});
