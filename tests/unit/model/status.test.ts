import { expect, it } from "vitest";
import { entriesByBlock } from "../../../src/model/made-from.ts";
import { whereOfProposal } from "../../../src/model/proposals.ts";
import { activityLabel, isLikelyStatus, statusSections } from "../../../src/model/status.ts";
import { proposalText } from "../../../src/words/proposals.ts";
import { ui } from "../../../src/words/ui.ts";
import { knowledgeOf } from "../../knowledge.ts";

const made = knowledgeOf("tests/fixtures/two-reports");
const [first] = made.sections;
const [network] = made.networks;
if (!first || !network) throw new Error("the fixture has sections and networks");
const { source, section } = first;
const at = (certainty: "certain" | "likely") => ({ source, section, at: "p1", printed: "ข้าว", certainty });
const k = { ...made, sections: [{ ...first, gives: "active" as const }, ...made.sections.slice(1)] };

it("the sections that give a status are those of the reports that name the network", () => {
  expect(statusSections(k, { appearances: [at("certain")] }, "active")).toContain(first.label);
  expect(statusSections(k, { appearances: [{ ...at("certain"), source: "other" }] }, "active")).toBe("");
  expect(statusSections(k, { appearances: [at("certain")] }, "potential")).toBe("");
});

it("a status is likely when no place that gives it surely means the network", () => {
  expect(isLikelyStatus(k, { appearances: [at("likely")] }, "active")).toBe(true);
  expect(isLikelyStatus(k, { appearances: [at("likely"), at("certain")] }, "active")).toBe(false);
  expect(isLikelyStatus(k, { appearances: [at("likely")] }, "potential")).toBe(false);
});

it("an activity is called by its name, with the doubt where it is only likely that of this network", () => {
  const called = (active: boolean | null, certainty: "certain" | "likely") =>
    activityLabel(k, { active, appearances: [at(certainty)] });
  expect(called(true, "certain")).toBe(ui.active.yes);
  expect(called(false, "likely")).toBe(ui.active.no + ui.ifLikely(true));
  expect(called(null, "likely")).toBe(ui.active.unreported);
});

it("a block says of a network made from it whether it is only likely meant", () => {
  const likelyAt = (certainty: "certain" | "likely") =>
    entriesByBlock({ ...made, networks: [{ ...network, appearances: [at(certainty)] }] })
      .get(first.id)
      ?.get("p1")
      ?.find(({ url }) => url === network.url)?.likely;
  expect([likelyAt("likely"), likelyAt("certain")]).toEqual([true, false]);
});

it("a project without a province says so, or names those in its title; a row says the centre", () => {
  const [report] = made.sources;
  if (!report) throw new Error("the fixture has a report");
  const lists = [
    { id: "rows", label: "แถว", kind: "rows" as const },
    { id: "projects", label: "โครงการ", kind: "projects" as const },
  ];
  const library = { ...made, sources: [{ ...report, lists }] };
  const [one = { title: "" }, two = { title: "" }] = made.provinces;
  const where = (list: string, title: string) =>
    whereOfProposal(library, { list, title, province: null, sources: [{ source: report.id }] });
  expect(where("rows", "ข้าว")).toBe(proposalText.central);
  expect(where("projects", "ข้าว")).toBe(proposalText.notStated);
  expect(where("projects", `ข้าว ${one.title} หรือ ${two.title}`)).toContain(one.title);
});
