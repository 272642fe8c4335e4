import { describe, expect, it } from "vitest";
import type { Diagram } from "../../../src/diagrams/diagram.ts";
import { withDisagreements } from "../../../src/diagrams/disagreements.ts";
import { diagramsOf } from "../../../src/diagrams/registry.ts";
import { knowledge } from "../../knowledge.ts";

const remarksOf = ({ remarks }: Diagram) => remarks.flatMap(({ discrepancy }) => discrepancy ?? []);

describe("disagreements on numbers that stand in a diagram", () => {
  it("every remark leads to an entry, once", () => {
    const entries = new Set(knowledge.discrepancies.map(({ id }) => id));
    for (const diagram of diagramsOf(knowledge)) {
      const remarks = remarksOf(diagram);
      expect(new Set(remarks).size, diagram.id).toBe(remarks.length);
      for (const id of remarks) expect(entries.has(id), id).toBe(true);
    }
  });
});

describe("what counts as the number at issue", () => {
  const [model] = diagramsOf(knowledge);
  if (!model) throw new Error("no diagram");
  const bare: Diagram = {
    ...model,
    summary: "",
    remarks: [],
    citations: [],
    scene: { width: 1, height: 1, back: [], nodes: [] },
    alternative: { form: "list", items: [] },
  };
  const says = (title: string, citations: Diagram["citations"] = []) =>
    remarksOf(withDisagreements(knowledge, { ...bare, title, citations }));

  it.each([
    ["สมาชิก 15 สหกรณ์", true],
    ["สมาชิก\u200B 15\u200B สหกรณ์", true],
    ["สมาชิก 115 สหกรณ์", false],
    ["สมาชิก 2,15 สหกรณ์", false],
    ["สมาชิก 15 กลุ่ม", false],
    ["115 สหกรณ์ และ 15 สหกรณ์", true],
  ])("%s: %s", (title, touched) => expect(says(title).includes("sahakon-samachik-chanthaburi")).toBe(touched));

  it("what a report disagrees on is said of no drawing of another report", () => {
    const [first] = knowledge.discrepancies.find(({ id }) => id === "sahakon-samachik-chanthaburi")?.statements ?? [];
    if (!first) throw new Error("no such disagreement");
    const of = (source: string) => says("สมาชิก 15 สหกรณ์", [{ source, section: "1-1" }]);
    expect(of(first.source)).toContain("sahakon-samachik-chanthaburi");
    expect(of("another")).toEqual([]);
  });

  it("a date counts only where the diagram is drawn from the section that says it", () => {
    const [first] = knowledge.discrepancies.find(({ id }) => id === "duean-thi-phim")?.statements ?? [];
    if (!first) throw new Error("no disagreement on a date");
    expect(says(first.says)).not.toContain("duean-thi-phim");
    expect(says(first.says, [{ source: first.source, section: first.section }])).toContain("duean-thi-phim");
  });
});
