import { type CollectionName, eachCollection } from "../../../src/collections/index.ts";
import { type RawEntry, validContent } from "../../../src/content/read.ts";
import { buildKnowledge, type Knowledge } from "../../../src/model/knowledge.ts";

/** A small library of its own, so that editing content never breaks a snapshot. */
const sources = [{ source: "test", section: "s1", at: "p1" }];
const entry = (id: string, data: object, body = ""): RawEntry => ({
  id,
  file: `${id}.md`,
  data: { sources, ...data },
  body,
});

const factor = (kind: string, order: number, parts: string[] = []): RawEntry =>
  entry(
    `${kind}-${order}`,
    { title: `ปัจจัยที่ ${order}`, kind, order, parts },
    `องค์ประกอบที่ ${order} : ปัจจัยที่ ${order} ของเครือข่าย`,
  );
const framework = (kind: string, order: number, data: object = {}): RawEntry =>
  entry(`${kind}-${order}`, { title: `${kind} ข้อ ${order}`, kind, order, ...data }, `ถ้อยคำของข้อ ${order}`);
const statistic = (id: string, value: number, order: number, part?: object): RawEntry =>
  entry(id, { title: id, value, unit: "เครือข่าย", quote: `มี ${value} เครือข่าย`, order, part });
const proposal = (id: string, list: string, order: number, data: object = {}): RawEntry =>
  entry(id, {
    title: `เครือข่าย ${id}`,
    list,
    order,
    province: null,
    direction: null,
    lead: null,
    group: null,
    period: null,
    ...data,
  });

export function fixtureContent(): Record<CollectionName, RawEntry[]> {
  const content = eachCollection((): RawEntry[] => []);
  content.factors = [
    factor("success", 1, ["ความรู้", "ความเข้าใจที่ตรงกัน"]),
    factor("success", 2),
    factor("success", 3, ["ทีมงาน"]),
    factor("sustainability", 1),
    factor("sustainability", 2),
  ];
  content.framework = [
    ...[1, 2, 3, 4].map((order) => framework("activity", order)),
    framework("definition", 1),
    framework("step", 1, { leadsTo: ["step-3"] }),
    framework("step", 2),
    framework("step", 3),
    framework("type", 1, { count: 6, team: "strong", leaders: "strong" }),
    framework("type", 2, { count: 4, team: "strong", leaders: "weak" }),
    framework("approach", 1, { group: "area" }),
    framework("approach", 2, { group: "supply-chain" }),
    framework("output", 1),
  ];
  content.statistics = [
    statistic("all", 10, 1),
    statistic("one", 6, 2, { of: "all", by: "ตามขนาด", as: "ใหญ่" }),
    statistic("two", 4, 3, { of: "all", by: "ตามขนาด", as: "เล็ก" }),
    statistic("three", 7, 4, { of: "all", by: "ตามกิจกรรม", as: "มีกิจกรรม", complete: false }),
  ];
  content.proposals = [
    proposal("a", "projects", 1, { group: "area", period: "2008-01" }),
    proposal("b", "projects", 2, { group: "supply-chain", period: "2008-03" }),
    proposal("c", "rows", 1, { direction: "เครือข่าย b ต่อเนื่อง", lead: "ผู้ประสาน" }),
    proposal("d", "rows", 2, { lead: "อีกคน" }),
  ];
  content.report = [
    { id: "test/s1", file: "report/test/s1.md", data: { source: "test", title: "หัวข้อทดสอบ" }, body: "ย่อหน้าแรก" },
  ];
  content.sources = [
    {
      id: "test",
      file: "sources/test.md",
      body: "",
      data: {
        title: "รายงานทดสอบ",
        shortTitle: "ทดสอบ",
        people: [{ name: "ผู้เขียน", role: "author" }],
        institution: "สถาบัน",
        month: 1,
        yearBE: 2551,
        shortAddresses: true,
        rights: "ทดสอบ",
        sections: [{ id: "s1", title: "หัวข้อทดสอบ", label: "หัวข้อ 1" }],
        lists: [
          { id: "rows", label: "แถว", kind: "rows" },
          { id: "projects", label: "โครงการ", kind: "projects" },
        ],
        groups: [
          { id: "area", label: "กลุ่มพื้นที่" },
          { id: "supply-chain", label: "กลุ่มห่วงโซ่" },
          { id: "system-people", label: "กลุ่มคน" },
        ],
        figures: [
          { id: "f1", label: "รูปที่ 1", caption: "แผนงาน (พ.ย. 50 – มี.ค. 51)", section: "s1", diagram: "approaches" },
        ],
      },
    },
  ];
  return content;
}

export const fixture = (): Knowledge => buildKnowledge(validContent(fixtureContent()));
