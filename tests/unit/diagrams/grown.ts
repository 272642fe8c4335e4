import { type CollectionName, eachCollection } from "../../../src/collections/index.ts";
import { businesses } from "../../../src/collections/network.ts";
import { type RawEntry, validContent } from "../../../src/content/read.ts";
import { provincesIn } from "../../../src/data/provinces.ts";
import { buildKnowledge, type Knowledge } from "../../../src/model/knowledge.ts";

/** How much of everything a made-up library has. */
export interface Size {
  networks: number;
  /** Of those, so many belong to no province. */
  elsewhere: number;
  provinces: number;
  /** So many networks in ten stand in the first province. */
  skew: number;
  lessons: number;
  factors: number;
  followups: number;
  proposals: number;
  /** Entries of each kind of the framework. */
  framework: number;
  statistics: number;
  discrepancies: number;
  glossary: number;
  questions: number;
  /** Entries of the thesaurus, each with twenty groups of words. */
  thesaurus: number;
  /** Of the one section of the report, with a corrected word in the first of them, and the rows of a table below. */
  paragraphs: number;
  corrections: number;
  rows: number;
  /** Letters of a title; without a space. */
  letters: number;
}
export const nothing: Size = {
  networks: 0,
  elsewhere: 0,
  provinces: 0,
  skew: 0,
  lessons: 0,
  factors: 0,
  followups: 0,
  proposals: 0,
  framework: 0,
  statistics: 0,
  discrepancies: 0,
  glossary: 0,
  questions: 0,
  thesaurus: 0,
  paragraphs: 1,
  corrections: 0,
  rows: 0,
  letters: 0,
};
/** A library about as large as the first was. */
export const ordinary: Size = {
  networks: 117,
  elsewhere: 19,
  provinces: 36,
  skew: 1,
  lessons: 127,
  factors: 9,
  followups: 12,
  proposals: 28,
  framework: 3,
  statistics: 12,
  discrepancies: 10,
  glossary: 20,
  questions: 20,
  thesaurus: 2,
  paragraphs: 6,
  corrections: 4,
  rows: 8,
  letters: 0,
};

const sources = [{ source: "test", section: "s1", at: "p1" }];
const times = <T>(count: number, make: (number: number) => T): T[] => Array.from({ length: count }, (_, i) => make(i));
const LONG = "เครือข่ายการเรียนรู้เพื่อพัฒนาผลิตภัณฑ์ชุมชนสหกรณ์การเกษตร";
const KINDS = ["definition", "activity", "type", "approach", "guideline", "objective", "output", "step", "reason"];
const GROUPS = ["area", "supply-chain", "system-people"];

/** Content that passes the check, of the given size. The same size gives the same content. */
export function grown(size: Size): Knowledge {
  const content = eachCollection((): RawEntry[] => []);
  /** @param most letters that the field takes */
  const title = (words: string, most = 300): string =>
    size.letters > 0
      ? `${LONG.repeat(9).slice(0, Math.max(1, Math.min(size.letters, most) - 6))}${words.replace(/\D/g, "")}`
      : words;
  const put = (collection: CollectionName, id: string, data: object, body = "ถ้อยคำของรายงาน") =>
    content[collection].push({ id, file: `${collection}/${id}.md`, data, body });
  const provinces = provincesIn(2551).slice(0, size.provinces);
  const pick = <T>(list: readonly T[], i: number): T | undefined => list[i % Math.max(list.length, 1)];
  const provinceOf = (i: number) => (i % 10 < size.skew ? provinces[0] : pick(provinces, i))?.id;
  const factorIds = times(size.factors, (i) => `factor-${i}`);
  const networkIds = times(size.networks, (i) => `network-${i}`);

  const paragraphs = times(size.paragraphs, (i) => (i === 0 ? "ย่อหน้าแรก" : `ย่อหน้าที่ ${i}`));
  const rows = times(size.rows, (i) => `| ${i} | เครือข่ายสมมติ |`);
  const table = size.rows > 0 ? ["| ที่ | ชื่อ |\n| --- | --- |", ...rows].join("\n") : "";
  const corrections = times(size.corrections, (i) => ({
    at: `p${i + 1}`,
    printed: "ยอหน้า",
    corrected: "ย่อหน้า",
    certainty: "likely",
    reason: "ทั้งหัวข้อใช้คำนี้ และย่อหน้าก่อนกับย่อหน้าหลังก็เขียนอย่างนี้",
  }));
  put(
    "report",
    "test/s1",
    { source: "test", title: "หัวข้อทดสอบ", tables: size.rows > 0 ? ["t1"] : [], corrections },
    [...paragraphs, table].join("\n\n"),
  );
  put("sources", "test", {
    title: "รายงานทดสอบ",
    shortTitle: "ทดสอบ",
    people: [{ name: "ผู้เขียน", role: "author" }],
    institution: "สถาบัน",
    month: 1,
    yearBE: 2551,
    shortAddresses: true,
    rights: "ทดสอบ",
    sections: [{ id: "s1", title: "หัวข้อทดสอบ", label: "หัวข้อ 1" }],
    tables: size.rows > 0 ? [{ id: "t1", label: "ตารางที่ 1", caption: "เครือข่าย", section: "s1" }] : [],
    lists: [
      { id: "rows", label: "แถว", kind: "rows" },
      { id: "projects", label: "โครงการ", kind: "projects" },
    ],
    groups: GROUPS.map((id) => ({ id, label: `กลุ่ม ${id}` })),
  });
  for (const { id, th } of provinces)
    put("provinces", id, { title: th, reported: true, recommendations: "given", sources });
  factorIds.forEach((id, i) => {
    const parts = times(i % 5, (part) => `ส่วนที่ ${part}`);
    put("factors", id, {
      title: title(`ปัจจัยที่ ${i}`),
      kind: i % 2 === 0 ? "success" : "sustainability",
      order: i + 1,
      parts,
      sources,
    });
  });
  networkIds.forEach((id, i) => {
    put("networks", id, {
      title: title(`เครือข่ายสมมติที่ ${i}`),
      province: i < size.elsewhere ? null : (provinceOf(i) ?? null),
      active: [true, null, false][i % 3],
      potential: i % 4 === 0 ? "business" : null,
      business: pick(Object.keys(businesses), i),
      appearances: sources.map((place) => ({ ...place, printed: "เครือข่าย", certainty: "certain" })),
    });
  });
  const topics = ["topic-0", "topic-1"];
  topics.forEach((id, i) => {
    put("topics", id, { title: `หมวดที่ ${i}`, lead: "บอกว่าทำอะไร", order: i + 1 }, "");
  });
  times(size.lessons, (i) => {
    const province = provinceOf(i);
    put("lessons", `lesson-${i}`, {
      title: title(`บทเรียนสมมติข้อที่ ${i}`, 60),
      ...(i % 5 === 0 || province === undefined
        ? { kind: "expert", speaker: title(`ผู้พูด ${i % 40}`) }
        : { kind: "province", province }),
      networks: i % 3 === 0 && networkIds.length > 0 ? [pick(networkIds, i)] : [],
      factors: factorIds.length > 0 ? [...new Set([pick(factorIds, i), pick(factorIds, i >> 3)])] : [],
      topic: pick(topics, i),
      order: i + 1,
      sources,
    });
  });
  times(size.followups, (i) => {
    put("followups", `followup-${i}`, {
      title: title(`การติดตามสมมติที่ ${i}`),
      order: i + 1,
      networks: networkIds.length > 0 ? [pick(networkIds, 2 * i)] : [],
      organisations: [title(`หน่วยงานสมมติ ${i}`), "หน่วยงานกลาง"],
      activities: times(1 + (i % 4), (m) => ({
        at: `t1-r${4 * i + m + 1}`,
        datePrinted: `${m + 1} ม.ค. 50`,
        dates: [`${2007 + ((i % 40) >> 3)}-0${1 + (i % 9)}-1${m}`],
        participants: "คนในเครือข่าย",
        count: m === 3 ? null : 15 * i + m,
        direction: null,
        partners: null,
      })),
      sources,
    });
  });
  times(size.proposals, (i) => {
    const project = i % 2 === 0;
    put("proposals", `proposal-${i}`, {
      title: title(`โครงการสมมติที่ ${i}`),
      list: project ? "projects" : "rows",
      order: i + 1,
      province: null,
      direction: null,
      lead: i % 3 === 0 ? title(`ผู้ประสาน ${i}`) : null,
      group: project && size.framework > 0 && i % 10 !== 4 ? pick(GROUPS, i) : null,
      period: project ? `2008-0${1 + (i % 3)}` : null,
      networks: networkIds.length > 0 ? [pick(networkIds, i)] : [],
      organisations: [],
      sources,
    });
  });
  for (const kind of KINDS)
    times(size.framework, (i) => {
      const type = kind === "type" ? { count: 3 * i, team: "strong", leaders: i % 2 === 0 ? "strong" : "weak" } : {};
      put("framework", `${kind}-${i}`, {
        title: title(`${kind} ข้อ ${i}`),
        kind,
        order: i + 1,
        ...type,
        ...(kind === "approach" && i < GROUPS.length ? { group: GROUPS[i] } : {}),
        leadsTo: kind === "step" && i > 0 ? ["step-0"] : [],
        factors: [],
        sources,
      });
    });
  times(size.statistics, (i) => {
    put("statistics", `statistic-${i}`, {
      title: title(`จำนวนที่ ${i}`),
      value: i === 0 ? 10 * size.statistics : 10,
      unit: "เครือข่าย",
      quote: `มี ${i} เครือข่าย`,
      order: i + 1,
      ...(i > 0 ? { part: { of: "statistic-0", by: "ตามขนาด", as: title(`ส่วนที่ ${i}`), complete: false } } : {}),
      sources,
    });
  });
  times(size.discrepancies, (i) => {
    put("discrepancies", `discrepancy-${i}`, {
      title: title(`ข้อที่ ${i}`),
      what: "ตัวเลขสองแห่งไม่ตรงกัน",
      statements: [0, 1].map((side) => ({ ...sources[0], says: `${i + side} เครือข่าย`, quote: "ย่อหน้าแรก" })),
      assessment: "ตัดสินไม่ได้",
      order: i + 1,
    });
  });
  times(size.glossary, (i) => {
    put("glossary", `term-${i}`, { title: `ศัพท์ที่ ${i}`, kind: "term", expansion: null, sources });
  });
  for (const [i, id] of ["begin", "keep"].entries())
    put("subjects", id, { title: `เรื่องที่ ${i}`, english: `Subject ${i}`, order: i + 1 });
  times(size.questions, (i) => {
    put("questions", `question-${i}`, {
      title: `คำถามที่ ${i}`,
      topic: i < size.questions / 2 ? "begin" : "keep",
      asked: ["ก", "ข", "ค"],
      answer: times(2, () => ({ text: "รายงานไม่ได้กล่าวไว้", unknown: true })),
      order: i + 1,
    });
  });
  times(size.thesaurus, (i) => {
    const groups = times(20, (at) => ({ words: ["เครือข่าย"], same: [`คำที่ ${i} ${at}`], near: [LONG] }));
    put("thesaurus", `words-${i}`, { title: title(`หมวดที่ ${i}`), groups });
  });
  return buildKnowledge(validContent(content));
}
