import { describe, expect, it } from "vitest";
import { sceneProblems } from "../../../src/diagrams/check-scene.ts";
import { countOf, factorCounts } from "../../../src/diagrams/factor-counts.ts";
import { networkFactors } from "../../../src/diagrams/network-factors.layout.ts";
import { toolsFor } from "../../../src/diagrams/registry.ts";
import { lessonsOfFactor, lessonsOfNetwork } from "../../../src/model/lessons-on.ts";
import { knowledge } from "../../knowledge.ts";
import { networkFixture } from "./network-fixture.ts";

const tools = toolsFor(knowledge);
const diagram = networkFactors.build(knowledge, tools);
const counts = factorCounts(knowledge);

describe("counts of factors", () => {
  it("provinces and forum together are all lessons", () => {
    const whole = counts.rows.filter(({ kind }) => kind !== "network");
    expect(whole.reduce((sum, { lessons }) => sum + lessons.length, 0)).toBe(knowledge.lessons.length);
    for (const { id } of knowledge.factors)
      expect(whole.reduce((sum, row) => sum + countOf(row, id), 0)).toBe(lessonsOfFactor(knowledge, id).length);
  });

  it("every network that a lesson speaks of has a row under its province", () => {
    const networks = counts.rows.filter(({ kind }) => kind === "network").map(({ id }) => id.replace("row-", ""));
    const spoken = knowledge.networks
      .filter(({ id }) => lessonsOfNetwork(knowledge, id).length > 0)
      .map(({ id }) => id);
    expect([...networks].sort()).toEqual([...spoken].sort());
    let province = "";
    for (const { id, kind } of counts.rows) {
      if (kind !== "network") province = id.replace("row-", "");
      else expect(knowledge.networks.find((network) => `row-${network.id}` === id)?.province).toBe(province);
    }
  });

  it("is sorted: rows by lessons, factors by lessons inside their kind", () => {
    const falling = (numbers: number[]) => expect(numbers).toEqual([...numbers].sort((a, b) => b - a));
    falling(counts.rows.filter(({ kind }) => kind !== "network").map(({ lessons }) => lessons.length));
    for (const kind of ["success", "sustainability"])
      falling(
        counts.factors.filter((factor) => factor.kind === kind).map(({ id }) => lessonsOfFactor(knowledge, id).length),
      );
  });
});

describe("matrix", () => {
  it("has no overlap and nothing outside the frame", () => expect(sceneProblems(diagram.scene)).toEqual([]));

  it("has a circle for every count, its area the count, and the number beside it", () => {
    const areas = new Set<string>();
    for (const row of counts.rows) {
      for (const { id } of counts.factors) {
        const node = diagram.scene.nodes.find((candidate) => candidate.id === `${row.id}-${id}`);
        const count = countOf(row, id);
        expect(node !== undefined, `${row.id} ${id}`).toBe(count > 0);
        const [circle, number] = node?.marks ?? [];
        if (circle?.kind !== "circle" || number?.kind !== "text") continue;
        expect(number.lines).toEqual([String(count)]);
        areas.add(`${count} ${circle.r}`);
      }
    }
    expect(new Set([...areas].map((area) => area.split(" ")[0])).size).toBe(areas.size);
  });

  it("no row loses its number to a long name", () => {
    for (const { id, lessons } of counts.rows) {
      const mark = diagram.scene.nodes.find((node) => node.id === id)?.marks[0];
      const text = mark?.kind === "text" ? mark.lines.join(" ") : "";
      expect(/ \d+$/.exec(text)?.[0].trim() ?? "0", id).toBe(String(lessons.length));
    }
  });

  it("list and data hold the same numbers", () => {
    const { alternative, data } = diagram;
    if (alternative.form !== "list") throw new Error("a list is expected");
    expect(alternative.items.slice(1).map(({ text, value }) => [text, value])).toEqual(
      counts.rows.map(({ text, lessons }) => [text, lessons.length > 0 ? `${lessons.length} บทเรียน` : undefined]),
    );
    expect(alternative.items[0]?.children).toHaveLength(knowledge.factors.length);
    const whole = data.filter(({ kind }) => kind !== "network");
    expect(whole.reduce((sum, { lessons }) => sum + Number(lessons), 0)).toBe(
      knowledge.factors.reduce((sum, { id }) => sum + lessonsOfFactor(knowledge, id).length, 0),
    );
    expect(diagram.remarks.map(({ text }) => text).join()).toContain("การอ่านของเว็บ");
  });

  it("is the same every time", () => {
    expect(JSON.stringify(networkFactors.build(knowledge, tools))).toBe(JSON.stringify(diagram));
    const made = networkFixture();
    const { nodes } = networkFactors.build(made, toolsFor(made)).scene;
    expect(nodes.map(({ id, box }) => [id, Math.round(box.x), Math.round(box.y)].join(" "))).toMatchSnapshot();
  });
});
