import { describe, expect, it } from "vitest";
import type { Quotations } from "../../../src/collections/quotations.ts";
import { type SectionName, sectionKey } from "../../../src/collections/section-address.ts";
import { type CitedPlace, squeeze } from "../../../src/model/quotations.ts";
import { citationFindings, missingPlaceFindings } from "../../../src/rules/citations.ts";
import { quotationFindings } from "../../../src/rules/quotations.ts";

/** Two sections of two made-up reports. */
const sections = new Map([
  [
    "alpha/one",
    new Map([
      ["p1", "สมาชิกปลูกข้าวร่วมกัน"],
      ["p2", "ขายข้าวในตลาดเช้า"],
    ]),
  ],
  [
    "beta/two",
    new Map([
      ["h1", "ผึ้ง"],
      ["p1", "เลี้ยงผึ้งในสวน"],
      ["t-r1", "1 | น้ำผึ้ง"],
    ]),
  ],
]);
const blocksOf = (section: SectionName) => sections.get(sectionKey(section));
const reports = {
  blocks: blocksOf,
  called: ({ section }: SectionName) => `“${section}”`,
  text: ({ at, ...section }: CitedPlace) => {
    const text = at === undefined ? [...(blocksOf(section)?.values() ?? [])].join("") : blocksOf(section)?.get(at);
    return text === undefined ? undefined : squeeze(text);
  },
};
const rules: Quotations = { citations: "sources", exact: true, body: true, fields: ["quote"] };
const cite = (section: string, at?: string, source = "alpha") => ({ source, section, ...(at && { at }) });

describe("citations", () => {
  const found = (...sources: object[]) =>
    citationFindings(rules, { sources }, reports).map(({ code, where }) => [code, where]);

  it("lead to a block of a section of the report they name", () => {
    expect(found(cite("one", "p1"), cite("two", "t-r1", "beta"))).toEqual([]);
    // What no report has is told of where entries are named.
    expect(found(cite("one", "p1"), cite("two", "p1"))).toEqual([]);
    expect(found(cite("one", "p9"))).toEqual([["broken-citation", ["sources", 0, "at"]]]);
    expect(found(cite("one"))).toEqual([]);
  });

  it("name a block, where that is asked", () => {
    const asked = { sources: [cite("one"), cite("one", "p1"), cite("nowhere")] };
    expect(missingPlaceFindings(rules, asked, reports).map(({ where }) => where)).toEqual([["sources", 0]]);
    expect(missingPlaceFindings({ ...rules, exact: false }, asked, reports)).toEqual([]);
  });

  it("are not judged where a section is unknown, or what stands there is left to the schema", () => {
    expect(found(cite("nowhere", "p1"), cite("one", "P 1"), cite("one", "p1", "gamma"))).toEqual([]);
    expect(citationFindings(rules, { sources: "one" }, reports)).toEqual([]);
    expect(citationFindings(rules, null, reports)).toEqual([]);
  });

  it("name sections as people call them", () => {
    const [finding] = missingPlaceFindings(rules, { sources: [cite("two", undefined, "beta")] }, reports);
    expect(finding?.args).toEqual({ section: "“two”" });
  });
});

describe("quotations", () => {
  const where = { start: 3, end: 9 };
  const found = (data: object, body: string[] = [], find?: () => CitedPlace & { at: string }) =>
    quotationFindings(
      rules,
      { sources: [cite("one", "p1")], ...data },
      body.map((text) => ({ text, where })),
      { ...reports, find },
    );

  it("stand in what is cited, letter for letter; white space is free", () => {
    expect(found({ quote: "ปลูก ข้าว\nร่วมกัน" }, ["สมาชิกปลูกข้าวร่วมกัน", "‹คัดจากรายงาน›", " "])).toEqual([]);
    expect(found({ quote: "ขายข้าวในตลาด" }).map((finding) => finding.where)).toEqual([["quote"]]);
    expect(found({}, ["ขายข้าวในตลาด"]).map((finding) => finding.where)).toEqual([where]);
    expect(quotationFindings({ ...rules, body: false }, {}, [{ text: "ก", where }], reports)).toEqual([]);
  });

  it("say from which letter on they differ, never between a consonant and its marks", () => {
    expect(found({ quote: "สมาชิกปลูกข้าวโพด" })[0]?.args.differs).toEqual({
      alike: "สมาชิกปลูกข้าว",
      ours: "โพด",
      theirs: "ร่วมกัน",
    });
    expect(found({ quote: "สมาชิกปลูกข้าวร้วม" })[0]?.args.differs?.ours).toBe("ร้วม");
    expect(found({ quote: "ถ้อยคำอื่น" })[0]?.args.differs).toBeUndefined();
  });

  it("say where they do stand, when that is known", () => {
    const elsewhere = { source: "alpha", section: "one", at: "p2" };
    const said = { section: "one", at: "p2", report: undefined };
    const args = { text: "ขายข้าว", elsewhere: said, differs: undefined };
    expect(found({ quote: "ขายข้าว" }, [], () => elsewhere)[0]?.args).toEqual(args);
    const inOther = found({ quote: "ขายข้าว" }, [], () => ({ ...elsewhere, source: "beta" }))[0]?.args;
    expect(inOther).toEqual({ ...args, elsewhere: { ...said, report: "beta" } });
    // Less than four letters stand anywhere.
    expect(found({ quote: "ขาย" }, [], () => elsewhere)[0]?.args.elsewhere).toBeUndefined();
  });

  it("are not judged where a place is unknown", () =>
    expect(found({ sources: [cite("one", "p1"), cite("nowhere", "p1")], quote: "ถ้อยคำอื่น" }, ["อื่น"])).toEqual([]));
});
