import type { CollectionName } from "../../../src/collections/index.ts";
import { businesses } from "../../../src/collections/network.ts";
import { type RawEntry, validContent } from "../../../src/content/read.ts";
import { buildKnowledge, type Knowledge } from "../../../src/model/knowledge.ts";
import { fixtureContent } from "./fixture.ts";

/** Networks, lessons and follow-ups that no editor touches: what drawings of them are compared with, number by number. */
const PROVINCES = [
  ["krabi", "กระบี่", 7],
  ["yasothon", "ยโสธร", 12],
  ["trat", "ตราด", 1],
  ["nan", "น่าน", 4],
  ["satun", "สตูล", 3],
] as const;
const sources = [{ source: "test", section: "s1", at: "p1" }];
const times = <T>(count: number, make: (number: number) => T): T[] =>
  Array.from({ length: count }, (_, i) => make(i + 1));
const kinds = Object.keys(businesses);

const provinces = PROVINCES.map(
  ([id, title]): RawEntry => ({
    id,
    file: `provinces/${id}.md`,
    data: { title, reported: true, recommendations: "given", sources },
    body: "",
  }),
);

const networks = PROVINCES.flatMap(([province, name, count]) =>
  times(
    count,
    (n): RawEntry => ({
      id: `made-${province}-${n}`,
      file: `networks/made-${province}-${n}.md`,
      data: {
        title: `เครือข่ายสมมติที่ ${n} ของ${name}`,
        province: n === 6 ? null : province,
        active: [true, null, false][n % 3],
        potential: n % 4 === 0 ? "business" : null,
        business: kinds[n % kinds.length],
        appearances: sources.map((place) => ({ ...place, printed: "เครือข่าย", certainty: "certain" })),
      },
      body: "",
    }),
  ),
);

const lessons = times(
  14,
  (n): RawEntry => ({
    id: `made-lesson-${n}`,
    file: `lessons/made-lesson-${n}.md`,
    data: {
      title: `บทเรียนสมมติข้อที่ ${n}`,
      ...(n % 5 === 0 ? { kind: "expert", speaker: "ผู้พูดสมมติ" } : { kind: "province", province: provinces[n % 5]?.id }),
      networks: n % 3 === 0 ? [networks[n]?.id] : [],
      factors: [`success-${1 + (n % 3)}`, ...(n % 2 === 0 ? ["sustainability-1"] : [])],
      topic: "made-topic",
      order: n,
      sources,
    },
    body: `ถ้อยคำของบทเรียนสมมติข้อที่ ${n}`,
  }),
);

const day = (number: number): string => String(number).padStart(2, "0");
const followups = times(
  5,
  (n): RawEntry => ({
    id: `made-followup-${n}`,
    file: `followups/made-followup-${n}.md`,
    data: {
      title: `การติดตามสมมติที่ ${n}`,
      order: n,
      networks: [networks[2 * n]?.id],
      organisations: [`หน่วยงานสมมติ ${n}`, "หน่วยงานกลาง"],
      activities: times(n, (m) => ({
        at: `made-r${n}`,
        datePrinted: `${m} ม.ค. 50`,
        dates: [`2007-${day(n)}-${day(3 * m)}`, ...(m === 2 ? [`2007-${day(n)}-07`] : [])],
        participants: "คนในเครือข่าย",
        count: m === 3 ? null : 15 * n + m,
        direction: null,
        partners: null,
      })),
      sources,
    },
    body: "",
  }),
);

export const networkFixture = (): Knowledge => {
  const content: Record<CollectionName, RawEntry[]> = { ...fixtureContent(), provinces, networks, lessons, followups };
  return buildKnowledge(validContent(content));
};
