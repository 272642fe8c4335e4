import { describe, expect, it } from "vitest";
import { listedNames } from "../../src/collections/index.ts";
import { breakdowns } from "../../src/diagrams/breakdowns.ts";
import { monthsOf } from "../../src/diagrams/month-strip.ts";
import { networkTypes } from "../../src/diagrams/network-types.ts";
import { definitions } from "../../src/diagrams/registry.ts";
import { nextPhase } from "../../src/diagrams/sub-projects.ts";
import { claimOf, siteWords } from "../../src/model/site-words.ts";
import { monthName } from "../../src/text/dates.ts";
import { knowledge as k } from "../knowledge.ts";

/**
 * The headlines over the diagrams are written by hand: every number in one, in figures or in words, and every name, is held to what
 * the content says today.
 */
const WORDS = ["หนึ่ง", "สอง", "สาม", "สี่", "ห้า", "หก", "เจ็ด", "แปด", "เก้า", "สิบ"];
const NUMBER = new RegExp(`\\d[\\d,]*|${WORDS.join("|")}`, "g");
const numbersIn = (claim: string): number[] =>
  (claim.match(NUMBER) ?? []).map((said) => WORDS.indexOf(said) + 1 || Number(said.replace(/,/g, "")));

const claim = (diagram: string): string => claimOf(k, diagram)?.claim ?? "";
const framework = (kind: string) => k.framework.filter((entry) => entry.kind === kind);
const factors = (kind: string) => k.factors.filter((factor) => factor.kind === kind);
const types = networkTypes(k);
const whole = types.reduce((sum, { count }) => sum + count, 0);
const phase = nextPhase(k);
const provinces = [...Map.groupBy(k.networks, ({ province }) => province)].flatMap(([id, list]) =>
  id === null ? [] : [{ id, count: list.length }],
);
const months = monthsOf(k.activities);
/** Steps that others give to, with how many do. */
const fed = framework("step").map((step) => ({
  step,
  by: framework("step").filter(({ leadsTo }) => leadsTo.includes(step.id)).length,
}));
const most = <T>(items: readonly T[], by: (item: T) => number): T | undefined =>
  items.toSorted((a, b) => by(b) - by(a))[0];

const NUMBERS: Record<string, number[]> = {
  portfolio: [types.find(({ team, leaders }) => team === "strong" && leaders === "strong")?.count ?? 0, whole],
  framework: [factors("success").length, factors("sustainability").length],
  "success-factors": [factors("success").length],
  "sustainability-factors": [],
  "value-network": [framework("activity").length],
  "research-process": [most(fed, ({ by }) => by)?.by ?? 0],
  "network-status": [whole],
  approaches: [phase.groups.length, phase.projects.length],
  map: [provinces.length],
  activities: [],
  "network-factors": [],
  explorer: [],
};

it("words of list pages are for pages that there are", () => {
  const names: readonly string[] = listedNames;
  expect(siteWords(k).lists.filter(({ list }) => !names.includes(list))).toEqual([]);
});

it("every diagram has a headline, and every headline a diagram", () => {
  const ids = definitions.map(({ id }) => id).sort();
  expect(
    siteWords(k)
      .claims.map(({ diagram }) => diagram)
      .sort(),
  ).toEqual(ids);
  expect(Object.keys(NUMBERS).sort()).toEqual(ids);
});

it.each(Object.entries(NUMBERS))("%s: its numbers are those of the content", (id, numbers) =>
  expect(numbersIn(claim(id))).toEqual(numbers),
);

it("a wrong number would be seen, in figures and in words", () => {
  expect(numbersIn("1,234 เครือข่าย ห้าอย่าง")).toEqual([1234, 5]);
  expect(numbersIn(claim("success-factors").replace("สี่", "สาม"))).not.toEqual(NUMBERS["success-factors"]);
});

describe("names and superlatives", () => {
  /** A word of the headline for each entry's title, in their order. */
  const named = (id: string, titles: readonly string[], words: readonly string[]) => {
    expect(titles).toHaveLength(words.length);
    for (const [i, word] of words.entries()) {
      expect(claim(id)).toContain(word);
      expect(titles[i]).toContain(word);
    }
  };
  const titles = (entries: readonly { title: string; order: number }[]) =>
    entries.toSorted((a, b) => a.order - b.order).map(({ title }) => title);

  it("all five that keep a network going", () =>
    named("sustainability-factors", titles(factors("sustainability")), [
      "ศรัทธา",
      "เวที",
      "กลไก",
      "การเปลี่ยนแปลง",
      "ตัวแบบ",
    ]));

  it("all five activities", () =>
    named("value-network", titles(framework("activity")), ["ศรัทธา", "เรียนรู้", "เข้มแข็ง", "สัมพันธ์", "คุณภาพชีวิต"]));

  it("the forum is what is given to", () =>
    expect(most(fed, ({ by }) => by)?.step.title).toContain("เวทีแลกเปลี่ยนเรียนรู้"));

  it("most networks are for business, and most have no core", () => {
    const parts = breakdowns(k).flatMap((breakdown) => breakdown.parts);
    for (const name of ["เชิงธุรกิจ", "ไม่มีแกนนำ"]) {
      const part = parts.find((each) => each.name === name);
      expect(2 * (part?.statistic.value ?? 0), name).toBeGreaterThan(whole);
    }
    expect(claim("network-status")).toMatch(/ธุรกิจ.*ไม่มีแกนนำ/);
  });

  it("one province has more networks than any other", () => {
    const [first, second] = provinces.toSorted((a, b) => b.count - a.count);
    expect(first?.count).toBeGreaterThan(second?.count ?? 0);
    expect(claim("map")).toContain(k.provinces.find(({ id }) => id === first?.id)?.title);
  });

  it("one month has most people, one most events", () => {
    const said = [most(months, ({ people }) => people), most(months, ({ events }) => events.length)];
    const [people, events] = said.map((month) => monthName(month?.month ?? 0));
    expect(claim("activities")).toBe(`${people}คนมากที่สุด ${events}จัดบ่อยที่สุด`);
    expect(months.filter(({ people: all }) => all >= (said[0]?.people ?? 0))).toHaveLength(1);
    expect(months.filter(({ events: all }) => all.length >= (said[1]?.events.length ?? 0))).toHaveLength(1);
  });

  it("two factors are spoken of most", () => {
    const spoken = k.factors
      .map(({ id, title }) => ({ title, lessons: k.lessons.filter((lesson) => lesson.factors.includes(id)).length }))
      .toSorted((a, b) => b.lessons - a.lessons);
    for (const [i, word] of ["กลไก", "ทิศทาง"].entries()) expect(spoken[i]?.title).toContain(word);
    expect(spoken[1]?.lessons).toBeGreaterThan(spoken[2]?.lessons ?? 0);
    expect(claim("network-factors")).toMatch(/กลไก.*ทิศทาง/);
  });
});
