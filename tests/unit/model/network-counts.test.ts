import { expect, it } from "vitest";
import { networkCounts } from "../../../src/model/network-counts.ts";
import { relations } from "../../../src/model/relations.ts";
import { grown, ordinary } from "../diagrams/grown.ts";

const made = grown(ordinary);
const [section, ...sections] = made.sections;
const [network] = made.networks;
const [statistic] = made.statistics;
const [lesson] = made.lessons;
if (!section || !network || !statistic || !lesson) throw new Error("a made-up library has some of each");

it("networks are counted by entry, by row, and as the report states them", () => {
  const whole = { ...statistic, id: "whole", value: 9, unit: "แห่ง", part: undefined };
  const piece = { ...whole, id: "piece", value: 4, part: { of: "whole", by: "ก", as: "ข", complete: false } };
  const k = {
    ...made,
    sources: made.sources.slice(0, 1),
    networks: [
      { ...network, active: true },
      { ...network, id: "other", active: null },
    ],
    sections: [{ ...section, gives: "active" as const }, ...sections],
    statistics: [piece, whole],
  };
  const { entries, reports } = networkCounts(k, "แห่ง");
  expect([entries, reports.map(({ rows, stated }) => [rows?.count, stated?.id])]).toEqual([2, [[1, "whole"]]]);
  expect(networkCounts({ ...k, sections, statistics: [] }, "แห่ง")).toEqual({
    entries: 2,
    reports: [{ report: undefined, rows: undefined, stated: undefined }],
  });
});

it("a lesson of others names the province of its networks, its own does not", () => {
  const placed = { ...network, province: "here" };
  const lessons = [
    { ...lesson, id: "theirs", province: undefined, networks: [network.id] },
    { ...lesson, id: "own", province: "here", networks: [network.id] },
  ];
  const { lessonsNamingProvince } = relations({ ...made, networks: [placed], lessons });
  expect(lessonsNamingProvince("here").map(({ id }) => id)).toEqual(["theirs"]);
});
