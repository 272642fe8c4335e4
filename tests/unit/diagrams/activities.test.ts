import { describe, expect, it } from "vitest";
import { activities } from "../../../src/diagrams/activities.layout.ts";
import { sceneProblems } from "../../../src/diagrams/check-scene.ts";
import { NOTHING } from "../../../src/diagrams/drawn.ts";
import { HAIR, overlaps } from "../../../src/diagrams/geometry.ts";
import { monthsOf } from "../../../src/diagrams/month-strip.ts";
import { toolsFor } from "../../../src/diagrams/registry.ts";
import { repeatedActivities } from "../../../src/model/activities.ts";
import { countIn } from "../../../src/model/computed.ts";
import { formatNumber } from "../../../src/text/numbers.ts";
import { knowledge } from "../../knowledge.ts";
import { networkFixture } from "./network-fixture.ts";

const tools = toolsFor(knowledge);
const diagram = activities.build(knowledge, tools);
const circle = (id: string, { nodes } = diagram.scene) => {
  const mark = nodes.find((node) => node.id === id)?.marks[0];
  if (mark?.kind !== "circle") throw new Error(id);
  return mark;
};
const textsOf = () => diagram.scene.back.flatMap((mark) => (mark.kind === "text" ? [mark.lines.join(" ")] : []));

describe("events by month", () => {
  it.each([
    ["on a desk", diagram.scene],
    ["on a phone", diagram.narrow?.scene ?? NOTHING],
  ])("%s has every event, no overlap and nothing outside the frame", (_where, { nodes, ...rest }) => {
    expect(nodes).toHaveLength(knowledge.activities.length);
    expect(sceneProblems({ nodes, ...rest })).toEqual([]);
    nodes.forEach((a, i) => {
      for (const b of nodes.slice(i + 1))
        expect(overlaps({ ...a.box, y: a.box.y + 1, height: a.box.height - 2 }, b.box, HAIR), `${a.id} ${b.id}`).toBe(
          false,
        );
    });
  });

  it("draws every row once, in the order of the calendar", () => {
    const ids = diagram.scene.nodes.map(({ id }) => id);
    expect([...ids].sort()).toEqual(knowledge.activities.map(({ id }) => id).sort());
    const starts = ids.map((id) => knowledge.activities.find((event) => event.id === id)?.dates[0] ?? "");
    expect(starts).toEqual([...starts].sort());
  });

  it("areas are as the numbers of people; unknown numbers and repeated rows look different", () => {
    const counted = knowledge.activities.filter(({ count }) => count !== null && count >= 10);
    const unit = counted.map(({ id, count }) => circle(id).r ** 2 / (count ?? 1));
    // Radii are rounded to a tenth: small circles are a few per cent off.
    for (const value of unit) expect(value / (unit[0] ?? 1)).toBeGreaterThan(0.93);
    for (const value of unit) expect(value / (unit[0] ?? 1)).toBeLessThan(1.07);
    for (const { id, count } of knowledge.activities) expect(circle(id).tone === "open").toBe(count === null);
    expect(diagram.scene.nodes.filter(({ id }) => circle(id).tone === "hatch")).toHaveLength(
      repeatedActivities(knowledge.activities).flat().length,
    );
  });

  it("sums are what the site counts; what the report says otherwise stands beside them", () => {
    const people = countIn(knowledge, "activity-participants", "report-2550");
    expect(monthsOf(knowledge.activities).reduce((sum, month) => sum + month.people, 0)).toBe(people);
    expect(diagram.title).toContain(formatNumber(people));
    expect(textsOf()).toContain("รายงานกล่าวว่า 19 ครั้ง และ 2,218 คน");
    expect(textsOf()).toContain(`เรานับได้ ${knowledge.activities.length} แถว ${formatNumber(people)} คน`);
    expect(diagram.remarks.filter(({ discrepancy }) => discrepancy !== undefined)).toHaveLength(3);
  });

  it("list and data hold every row", () => {
    const { alternative, data } = diagram;
    if (alternative.form !== "list") throw new Error("a list is expected");
    const [total, ...months] = alternative.items;
    expect(total).toMatchObject({ disagrees: true, note: "รายงานกล่าวว่า 19 ครั้ง และ 2,218 คน" });
    expect(total?.value).toContain(formatNumber(countIn(knowledge, "activity-participants", "report-2550")));
    expect(months).toHaveLength(monthsOf(knowledge.activities).length);
    expect(Math.max(...months.map(({ share }) => share ?? 0))).toBe(1);
    expect(alternative.items.flatMap(({ children = [] }) => children.map(({ href }) => href)).sort()).toEqual(
      knowledge.activities.map(({ url }) => url).sort(),
    );
    expect(data.reduce((sum, { count }) => sum + Number(count ?? 0), 0)).toBe(
      countIn(knowledge, "activity-participants", "report-2550"),
    );
  });

  it("has a line for every month", () => {
    const [event] = knowledge.activities;
    if (!event) throw new Error("no event");
    const more = {
      ...knowledge,
      activities: [...knowledge.activities, { ...event, id: "later", dates: ["2008-02-03"] }],
    };
    const later = activities.build(more, tools);
    expect(sceneProblems(later.scene)).toEqual([]);
    expect(later.scene.nodes).toHaveLength(more.activities.length);
    expect(later.scene.height).toBeGreaterThan(diagram.scene.height);
  });

  it("is the same every time", () => {
    expect(JSON.stringify(activities.build(knowledge, tools))).toBe(JSON.stringify(diagram));
    const made = networkFixture();
    const { scene } = activities.build(made, toolsFor(made));
    const places = scene.nodes.map(({ id }) => [id, circle(id, scene).cx, circle(id, scene).cy, circle(id, scene).r]);
    expect(places).toMatchSnapshot();
  });
});
