import { describe, expect, it } from "vitest";
import { listPages } from "../../../src/collections/index.ts";
import { disputedCounts } from "../../../src/model/disputed-counts.ts";
import { kindTitles } from "../../../src/model/framework-kinds.ts";
import type { Knowledge } from "../../../src/model/knowledge.ts";
import { roleName } from "../../../src/model/person.ts";
import { saidBy } from "../../../src/model/said-by.ts";
import { claimOf, listWords, siteWords } from "../../../src/model/site-words.ts";
import { countWord } from "../../../src/text/count-word.ts";
import { story } from "../../../src/words/stories.ts";
import { LIBRARY } from "../../build-library.ts";
import { knowledgeOf } from "../../knowledge.ts";

/** What is said of a report stands in the content: the code has words that are true of any. */
const library = knowledgeOf(LIBRARY);
const written = (site: Partial<Knowledge["site"][number]>): Knowledge => ({
  ...library,
  site: [{ ...siteWords(library), id: "home", file: "site/home.md", url: "/", text: "", ...site }],
});

describe("words that an editor writes of the site", () => {
  it("a list page has its own words where nobody wrote others, and an editor's where somebody did", () => {
    const { title, lead } = listPages.followups;
    expect(listWords(library).followups).toEqual({ title, lead });
    const k = written({ lists: [{ list: "followups", lead: "ใครไปหาใคร" }] });
    expect(listWords(k).followups).toEqual({ title, lead: "ใครไปหาใคร" });
    expect(listWords(k).lessons).toEqual({ title: listPages.lessons.title, lead: listPages.lessons.lead });
  });

  it("a headline brings what one must know of its drawing, if that is written", () => {
    const k = written({ claims: [{ diagram: "map", claim: "ทุกแห่งอยู่ใกล้กัน", summary: "นับปีเดียว" }] });
    expect(claimOf(k, "map")).toMatchObject({ claim: "ทุกแห่งอยู่ใกล้กัน", summary: "นับปีเดียว" });
    expect(claimOf(library, "map")).toBeUndefined();
  });
});

describe("words that a report has for its people", () => {
  it("the team by the report's name for it", () => {
    expect(roleName({}, "team")).toBe("คณะทำงาน");
    expect(roleName({ teamName: "คณะศึกษา" }, "team")).toBe("คณะศึกษา");
    expect(roleName({ teamName: "คณะศึกษา" }, "adviser")).toBe("ที่ปรึกษา");
  });

  it("who advises for a province, by the report that has the lesson", () => {
    const lesson = { province: library.provinces[0]?.id, sources: [{ source: "beta" }] };
    const title = library.provinces[0]?.title;
    expect(saidBy(library, lesson)).toBe(`จังหวัด${title}`);
    const sources = library.sources.map((source) =>
      source.id === "beta" ? { ...source, provinceAdviser: "ผู้ประสานงานจังหวัด" } : source,
    );
    expect(saidBy({ ...library, sources }, lesson)).toBe(`ผู้ประสานงานจังหวัด${title}`);
    expect(saidBy({ ...library, sources }, { ...lesson, sources: [{ source: "alpha" }] })).toBe(`จังหวัด${title}`);
    expect(saidBy(library, { speaker: "ข้าวหอม มีสุข", sources: [{ source: "beta" }] })).toBe("ข้าวหอม มีสุข");
  });
});

describe("what is counted in a sentence", () => {
  it("only the numbers that are in dispute are named, each once", () => {
    expect(disputedCounts([], "proposals")).toBeUndefined();
    expect(disputedCounts([{ computed: "repeated-activities" }], "activities")).toBeUndefined();
    expect(disputedCounts([{ computed: "proposals-all" }, { computed: "proposals-table" }], "proposals")).toBe(
      "รายงานกล่าวจำนวนโครงการไว้ไม่ตรงกัน เว็บแสดงทุกรายการที่รายงานออกชื่อ",
    );
    expect(disputedCounts([{ computed: "activity-participants" }], "activities")).toBe(
      "รายงานกล่าวจำนวนผู้เข้าร่วมไว้ไม่ตรงกัน เว็บแสดงทุกเหตุการณ์ตามตาราง",
    );
  });

  it("types of networks are counted in the heading of one report's, and of several only named", () => {
    const [item] = library.framework;
    const source = item?.sources[0];
    if (!item || !source) throw new Error("the library has no framework");
    const types = (report: string, count: number) =>
      Array.from({ length: count }, (_, i) => ({
        ...item,
        id: `${report}-${i}`,
        kind: "type" as const,
        sources: [{ ...source, source: report }],
      }));
    expect(kindTitles({ ...library, framework: types("beta", 3) }).type).toBe("เครือข่ายสามแบบ");
    expect(kindTitles({ ...library, framework: [...types("alpha", 2), ...types("beta", 3)] }).type).toBe(
      "แบบของเครือข่าย",
    );
    expect([countWord(10), countWord(11)]).toEqual(["สิบ", " 11 "]);
  });

  it("the lessons to read first are called as many as an editor chose", () =>
    expect([2, 3].map(story.best)).toEqual(["สองบทเรียนให้อ่านก่อน", "สามบทเรียนให้อ่านก่อน"]));
});
