import { describe, expect, it } from "vitest";
import { withDisagreements } from "../../../src/diagrams/disagreements.ts";
import { networkEgo } from "../../../src/diagrams/ego.layout.ts";
import { diagramOf, diagramsOf, finish, toolsFor } from "../../../src/diagrams/registry.ts";
import type { Diagram, ListItem } from "../../../src/diagrams/types.ts";
import { knowledge } from "../../knowledge.ts";

/** Read by a person against content/discrepancies: which disagreements touch a number that a diagram shows. */
const TOUCHED: Record<string, string[]> = {
  "network-status": ["khrueakhai-tittam-76", "chamnaek-tam-watthuprasong"],
  portfolio: ["khrueakhai-tittam-76"],
  map: ["khrueakhai-tittam-76", "sahakon-samachik-chanthaburi"],
  "network-factors": ["sahakon-samachik-chanthaburi"],
  explorer: ["sahakon-samachik-chanthaburi"],
  approaches: ["khrongkan-27-tarang", "khrongkan-27-khrongkan-yoi"],
  "phase-3-framework": ["khrongkan-27-khrongkan-yoi"],
  "work-plan": ["khrongkan-27-khrongkan-yoi"],
  "expected-results": ["khrongkan-27-khrongkan-yoi", "raya-thi-4"],
  "research-process": ["raya-thi-4"],
  activities: ["chamnuan-kitchakam", "chamnuan-phu-khaoruam", "kitchakam-phim-sam"],
  framework: ["niyam-khrueakhai-khunkha"],
  "value-network": ["niyam-khrueakhai-khunkha", "kham-banyai-rup-3-3"],
};
const remarksOf = ({ remarks }: Diagram) => remarks.flatMap(({ discrepancy }) => discrepancy ?? []);
const flat = (items: readonly ListItem[]): ListItem[] => items.flatMap((item) => [item, ...flat(item.children ?? [])]);
const itemsOf = ({ alternative }: Diagram) => (alternative.form === "list" ? flat(alternative.items) : []);

describe("disagreements on numbers that stand in a diagram", () => {
  it.each(Object.entries(TOUCHED))("%s says so", (id, expected) =>
    expect(remarksOf(diagramOf(knowledge, id))).toEqual(expect.arrayContaining(expected)),
  );

  it("every remark leads to an entry, once", () => {
    const entries = new Set(knowledge.discrepancies.map(({ id }) => id));
    for (const diagram of diagramsOf(knowledge)) {
      const remarks = remarksOf(diagram);
      expect(new Set(remarks).size, diagram.id).toBe(remarks.length);
      for (const id of remarks) expect(entries.has(id), id).toBe(true);
    }
  });

  it("small drawings say it too", () => {
    const network = knowledge.networks.find(({ id }) => id === "chanthaburi-chumnum-sahakon-kan-kaset");
    const ego = network && networkEgo(knowledge, toolsFor(knowledge), network);
    if (!ego) throw new Error("no drawing of the network at issue");
    expect(remarksOf(finish(ego, knowledge))).toContain("sahakon-samachik-chanthaburi");
  });

  it("≠ stands at the words in the list, and at no others", () => {
    const signed = itemsOf(diagramOf(knowledge, "map")).filter(({ disagrees }) => disagrees);
    expect(signed.length).toBeGreaterThan(0);
    for (const { text } of signed) expect(text).toMatch(/1[45] สหกรณ์/);
  });

  it("≠ stands at the number of all networks once, and at each way of dividing that is at issue", () => {
    const { scene } = diagramOf(knowledge, "network-status");
    const signs = scene.back.filter((mark) => mark.kind === "path" && mark.tone === "disagree");
    expect(signs).toHaveLength(3);
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

  it("a date counts only where the diagram is drawn from the section that says it", () => {
    const [first] = knowledge.discrepancies.find(({ id }) => id === "duean-thi-phim")?.statements ?? [];
    if (!first) throw new Error("no disagreement on a date");
    expect(says(first.says)).not.toContain("duean-thi-phim");
    expect(says(first.says, [{ source: first.source, section: first.section }])).toContain("duean-thi-phim");
  });
});
