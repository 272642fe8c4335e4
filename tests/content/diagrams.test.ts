import { describe, expect, it } from "vitest";
import { breakdowns } from "../../src/diagrams/breakdowns.ts";
import type { Diagram, ListItem } from "../../src/diagrams/diagram.ts";
import { networkEgo } from "../../src/diagrams/ego.layout.ts";
import { diagramOf, finish, toolsFor } from "../../src/diagrams/registry.ts";
import { nextPhase } from "../../src/diagrams/sub-projects.ts";
import { knowledge } from "../knowledge.ts";

/** What diagrams say of this report: its numbers, and where it disagrees with itself. */
/** Read by a person against content/discrepancies: which disagreements touch a number that a diagram shows. */
const TOUCHED: Record<string, string[]> = {
  "network-status": ["khrueakhai-tittam-76", "chamnaek-tam-watthuprasong"],
  portfolio: ["khrueakhai-tittam-76"],
  map: ["khrueakhai-tittam-76"],
  approaches: ["khrongkan-27-tarang", "khrongkan-27-khrongkan-yoi", "raya-thi-4"],
  "research-process": ["raya-thi-4"],
  activities: ["chamnuan-kitchakam", "chamnuan-phu-khaoruam", "kitchakam-phim-sam"],
  framework: ["niyam-khrueakhai-khunkha"],
  "value-network": ["niyam-khrueakhai-khunkha", "kham-banyai-rup-3-3"],
};
const remarksOf = ({ remarks }: Diagram) => remarks.flatMap(({ discrepancy }) => discrepancy ?? []);
const flat = (items: readonly ListItem[]): ListItem[] => items.flatMap((item) => [item, ...flat(item.children ?? [])]);
const itemsOf = ({ alternative }: Diagram) => (alternative.form === "list" ? flat(alternative.items) : []);

/** Titles take no side in a disagreement; this one would. */
const named = knowledge.networks
  .filter(({ id }) => id === "chanthaburi-chumnum-sahakon-kan-kaset")
  .map((network) => ({ ...network, title: `${network.title} 15 สหกรณ์` }));
const sided = {
  ...knowledge,
  networks: knowledge.networks.map((network) => named.find(({ id }) => id === network.id) ?? network),
};

describe("disagreements on numbers that stand in a diagram", () => {
  it.each(Object.entries(TOUCHED))("%s says so", (id, expected) =>
    expect(remarksOf(diagramOf(knowledge, id))).toEqual(expect.arrayContaining(expected)),
  );

  it("small drawings say it too", () => {
    const [network] = named;
    // Drawn is what is connected with three things at least.
    const networks = network ? [network.id] : [];
    const lessons = sided.lessons.map((lesson, i) => (i < 3 ? { ...lesson, networks } : lesson));
    const told = { ...sided, lessons };
    const ego = network && networkEgo(told, toolsFor(told), network);
    if (!ego) throw new Error("no drawing of the network at issue");
    expect(remarksOf(finish(ego, told))).toContain("sahakon-samachik-chanthaburi");
  });

  it("≠ stands at the words in the list, and at no others", () => {
    const signed = itemsOf(diagramOf(sided, "map")).filter(({ disagrees }) => disagrees);
    expect(signed.length).toBeGreaterThan(0);
    for (const { text } of signed) expect(text).toMatch(/1[45] สหกรณ์/);
  });

  // 117, the way by aim, 78 still active, 78 without a core, 24 to be extended.
  it("≠ stands at the number of all networks once, and at each way of dividing or part that is at issue", () => {
    const { scene } = diagramOf(knowledge, "network-status");
    const signs = scene.back.filter((mark) => mark.kind === "path" && mark.tone === "disagree");
    expect(signs).toHaveLength(5);
  });
});

describe("the report's numbers", () => {
  it("are divided as it divides them, each adding up", () => {
    const found = breakdowns(knowledge).map(({ by, whole, parts, rest }) => [
      by,
      whole.value,
      parts.map(({ statistic }) => statistic.value),
      rest,
    ]);
    expect(found).toEqual(
      expect.arrayContaining([
        ["ตามวัตถุประสงค์", 117, [82, 24, 11], 0],
        ["ตามโครงสร้างการดำเนินงาน", 117, [39, 78], 0],
        ["ตามกระบวนการเชื่อมโยง", 117, [16, 55, 46], 0],
        ["หลังสิ้นสุดโครงการ", 117, [78], 39],
        ["ควรได้รับการต่อยอด", 24, [15, 9], 0],
      ]),
    );
  });

  it("of sub-projects are those of its two months, and the number that its text gives otherwise is said", () => {
    expect(nextPhase(knowledge).periods.map((period) => period.projects.length)).toEqual([10, 4]);
    const { scene } = diagramOf(knowledge, "approaches");
    expect(scene.back.flatMap((mark) => (mark.kind === "text" ? mark.lines : [])).join(" ")).toContain("27 โครงการ");
  });
});
