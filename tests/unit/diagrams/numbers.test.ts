import { describe, expect, it } from "vitest";
import { validContent } from "../../../src/content/read.ts";
import { breakdowns, isRounded, sharesOf } from "../../../src/diagrams/breakdowns.ts";
import { assertSum } from "../../../src/diagrams/provenance.ts";
import { findDiagram } from "../../../src/diagrams/registry.ts";
import { nextPhase, projectOfRow } from "../../../src/diagrams/sub-projects.ts";
import { buildKnowledge } from "../../../src/model/knowledge.ts";
import { fixture, fixtureContent } from "./fixture.ts";

const small = fixture();

const withStatistic = (id: string, change: object) => {
  const content = fixtureContent();
  content.statistics = content.statistics.map((entry) =>
    entry.id === id ? { ...entry, data: { ...(entry.data as object), ...change } } : entry,
  );
  return buildKnowledge(validContent(content));
};

describe("breakdowns", () => {
  it("are the parts of each whole by each way of dividing, with what is left", () => {
    const found = breakdowns(small).map(({ by, whole, parts, rest }) => [
      by,
      whole.value,
      parts.map(({ statistic }) => statistic.value),
      rest,
    ]);
    expect(found).toEqual([
      ["ตามขนาด", 10, [6, 4], 0],
      ["ตามกิจกรรม", 10, [7], 3],
    ]);
  });

  it("are listed, not drawn, when parts do not make the whole, or are more than it", () => {
    const status = (id: string, change: object) => findDiagram(withStatistic(id, change), "network-status");
    expect(status("one", { value: 5 })?.undrawn?.join()).toContain("5 + 4 = 9 ไม่ใช่ 10");
    expect(status("one", { value: 5 })?.alternative.items).toHaveLength(2);
    expect(status("three", { value: 11 })?.undrawn?.join()).toContain("มากกว่า 10");
    expect(status("three", { value: 7 })?.undrawn).toBeUndefined();
    expect(() => breakdowns(withStatistic("three", { part: { of: "none", by: "ก", as: "ข" } }))).toThrow("none");
    expect(() => assertSum("x", [1, 2], 3)).not.toThrow();
  });

  it("a sum of thousands of numbers is told in a line", () => {
    const sum = () => assertSum("ขนาด", Array<number>(2000).fill(10), 10);
    expect(sum).toThrow(/^ขนาด: 10 \+ [\d +]{20,60} และอีก 1988 จำนวน = 20000 ไม่ใช่ 10$/);
  });

  describe("per cents", () => {
    const divided = (values: readonly number[], rest = 0) => {
      const [first] = breakdowns(small);
      if (!first) throw new Error("no breakdown");
      return {
        ...first,
        whole: { ...first.whole, value: values.reduce((a, b) => a + b, rest) },
        parts: values.flatMap((value) =>
          first.parts.slice(0, 1).map((part) => ({ ...part, statistic: { ...part.statistic, value } })),
        ),
        rest,
      };
    };

    it("have tenths where whole ones of all parts would not add up to a hundred", () => {
      expect(sharesOf(divided([6, 4]))).toEqual(["60", "40"]);
      expect(sharesOf(divided([5, 3]))).toEqual(["62.5", "37.5"]);
      expect(sharesOf(divided([5], 3))).toEqual(["63"]);
    });

    it("of equal parts are equal, and it is known that they do not add up", () => {
      expect(sharesOf(divided([1, 1, 1]))).toEqual(["33.3", "33.3", "33.3"]);
      for (const parts of [
        [1, 1, 1],
        [1, 1, 1, 1, 1, 1],
      ])
        expect(isRounded(divided(parts)), parts.join()).toBe(true);
      expect(isRounded(divided([6, 4]))).toBe(false);
      expect(isRounded(divided([5, 3]))).toBe(false);
      expect(isRounded(divided([5], 3))).toBe(false);
    });

    it("that do not add up are said to be rounded, others are not", () => {
      expect(findDiagram(small, "network-status")?.howToRead).not.toContain("ปัดเศษ");
      const content = fixtureContent();
      content.statistics = content.statistics.map(({ id, data, ...rest }) => ({
        ...rest,
        id,
        data:
          id === "all"
            ? { ...(data as object), value: 3 }
            : { ...(data as object), value: 1, part: { of: "all", by: "ตามขนาด", as: id } },
      }));
      const thirds = findDiagram(buildKnowledge(validContent(content)), "network-status");
      expect(thirds?.undrawn).toBeUndefined();
      expect(thirds?.howToRead).toContain("ร้อยละเว็บคำนวณเองและปัดเศษ บางวิธีแบ่งจึงรวมกันได้ไม่พอดี 100");
    });
  });

  it("draw bars as long as their numbers, on one scale", () => {
    const scene = findDiagram(small, "network-status")?.scene;
    const per = scene?.nodes.map((node) => {
      const [bar] = node.marks;
      const value = small.statistics.find(({ id }) => id === node.id)?.value ?? Number.NaN;
      return bar?.kind === "rect" ? (bar.width + 3) / value : Number.NaN;
    });
    expect(Math.max(...(per ?? [])) - Math.min(...(per ?? []))).toBeLessThan(0.01);
  });

  it("put ≠ beside a number at issue, and nowhere else", () => {
    const k = withStatistic("one", { discrepancies: ["at-issue"] });
    const nodes = findDiagram(k, "network-status")?.scene.nodes ?? [];
    expect(nodes.length).toBeGreaterThan(2);
    for (const node of nodes) {
      const disagrees = (k.statistics.find(({ id }) => id === node.id)?.discrepancies.length ?? 0) > 0;
      expect(node.marks.some((mark) => mark.kind === "path" && mark.tone === "disagree")).toBe(disagrees);
    }
  });
});

describe("portfolio", () => {
  it("has a bead for each network, on a desk and on a phone: whole for both, half for one", () => {
    const { scene, narrow } = findDiagram(small, "portfolio") ?? {};
    for (const { nodes } of [scene, narrow?.scene].flatMap((drawn) => drawn ?? [])) {
      expect(nodes).toHaveLength(2);
      for (const { id, marks } of nodes) {
        const type = small.framework.find((entry) => entry.id === id);
        const [beads = "", filled = ""] = marks.flatMap((mark) => (mark.kind === "path" ? [mark.d] : []));
        expect(beads.match(/z/g)).toHaveLength(type?.count ?? 0);
        expect(filled.match(/z/g)).toHaveLength(type?.count ?? 0);
        expect(filled === beads).toBe(type?.leaders === "strong");
      }
    }
  });
});

describe("next phase", () => {
  it("holds every sub-project once, and every row of the table once", () => {
    const { projects, groups, periods, rows } = nextPhase(small);
    expect([projects, rows].map((list) => list.length)).toEqual([2, 2]);
    expect(
      groups
        .flatMap((group) => group.projects)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(projects.map(({ id }) => id).sort());
    expect(periods.map((period) => period.projects.map(({ id }) => id))).toEqual([["a"], ["b"]]);
    const drawn = findDiagram(small, "approaches")?.scene.nodes.map(({ id }) => id) ?? [];
    for (const { id } of [...projects, ...rows]) expect(drawn.filter((node) => node === id)).toHaveLength(1);
  });

  it("matches a row by its printed direction before its network", () => {
    const { rows, projects } = nextPhase(small);
    expect(rows.map((row) => projectOfRow(row, projects)?.id)).toEqual(["b", undefined]);
  });

  it("loses no sub-project that has no approach: they stand together at the end", () => {
    const content = fixtureContent();
    content.framework = content.framework.filter(({ id }) => id !== "approach-1");
    const k = buildKnowledge(validContent(content));
    const groups = nextPhase(k).groups.map(({ approach, projects }) => [approach.id, projects.map(({ id }) => id)]);
    expect(groups).toEqual([
      ["approach-2", ["b"]],
      ["no-approach", ["a"]],
    ]);
    expect(findDiagram(k, "approaches")?.undrawn).toBeUndefined();
  });
});
