import { expect, it } from "vitest";
import { citationForms } from "../../../src/model/cite.ts";
import { knowledge as k } from "../../knowledge.ts";

const [source] = k.sources;
const lesson = k.lessons[0];
const citation = lesson?.sources[0];

it("a page on a place of a report names the report, the place, and itself", () => {
  const [thai] = citationForms(k, { title: "ชื่อของเรา", site: "เว็บ", citation });
  expect(thai?.form).toBe("thai");
  expect(thai?.words).toContain(`(${source?.yearBE}). ${source?.title}, `);
  expect(thai?.words).toMatch(/อ่านจากฉบับเว็บที่แก้คำแล้ว หน้า “ชื่อของเรา”$/);
});

it("a page that we arranged names every report, the site and itself", () => {
  const [thai] = citationForms({ ...k, sources: [...k.sources, ...k.sources] }, { title: "รายการ", site: "เว็บ" });
  expect(thai?.words.split(`${source?.title}`)).toHaveLength(3);
  expect(thai?.words).toMatch(/เรียบเรียงในเว็บ “เว็บ” หน้า “รายการ”$/);
});

it("a site without reports is cited by itself", () => {
  const [thai] = citationForms({ ...k, sources: [] }, { title: "รายการ", site: "เว็บ" });
  expect(thai?.words).toBe("เรียบเรียงในเว็บ “เว็บ” หน้า “รายการ”");
});
