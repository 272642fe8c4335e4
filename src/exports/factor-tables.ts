/** Which lessons bear on which factors, and through them which networks. Our reading. */
import { frame } from "../collections/columns.ts";
import { regionColumn } from "../collections/region-column.ts";
import { pickById } from "../model/by-id.ts";
import type { Entry, Knowledge } from "../model/knowledge.ts";
import { factorsOfNetwork, lessonsOfNetwork } from "../model/lessons-on.ts";
import { dataText } from "../words/data.ts";
import { joinsAll, joinsOne, provinceOfNetwork } from "./join-columns.ts";
import type { Table } from "./table.ts";
import { truthOf } from "./truth-column.ts";

interface Pair {
  id: string;
  url: string;
  title: string;
  factor: string;
}
type LessonFactor = Pair & { lesson: string; first: boolean; weakens: boolean };
type NetworkFactor = Pair & { network: string; lessons: readonly string[]; province: string | null };

export const lessonFactors: Table<LessonFactor> = {
  name: "lesson-factors",
  ...dataText.tables.lessonFactors,
  rows: (k) =>
    k.lessons.flatMap((lesson) =>
      pickById(k.factors, lesson.factors).map((factor) => ({
        ...pair(lesson, factor),
        lesson: lesson.id,
        first: factor.first.includes(lesson.id),
        weakens: factor.weakenedBy.includes(lesson.id),
      })),
    ),
  columns: [
    ...frame("ours"),
    joinsOne("lesson", "lessons"),
    joinsOne("factor", "factors"),
    truthOf(
      "first",
      { th: "ให้อ่านก่อน", en: "To be read first" },
      { th: "บรรณาธิการเลือกให้อ่านก่อนในปัจจัยนี้", en: "Chosen by the editors among the lessons on the factor" },
    ),
    truthOf(
      "weakens",
      { th: "บั่นทอน", en: "Weakens it" },
      { th: "ถ้อยคำของบทเรียนบอกว่าอะไรทำให้ปัจจัยนี้อ่อนลง", en: "The words of the lesson say what makes the factor weak" },
    ),
  ],
};

export const networkFactors: Table<NetworkFactor> = {
  name: "network-factors",
  ...dataText.tables.networkFactors,
  rows: (k) =>
    k.networks.flatMap((network) =>
      factorsOfNetwork(k, network.id).map((factor) => ({
        ...pair(network, factor),
        network: network.id,
        lessons: lessonsJoining(k, network.id, factor.id),
        province: network.province,
      })),
    ),
  columns: [
    ...frame("ours"),
    joinsOne("network", "networks"),
    joinsOne("factor", "factors"),
    joinsAll("lessons", "lessons"),
    {
      name: "count",
      title: { th: "จำนวนบทเรียน", en: "Number of lessons" },
      type: "integer",
      origin: "ours",
      required: true,
      unit: { th: "บทเรียน", en: "lessons" },
      description: { th: "ไม่ใช่คะแนนหรือลำดับที่รายงานให้", en: "No score or rank of the report" },
      value: ({ lessons }) => lessons.length,
    },
    provinceOfNetwork,
    regionColumn,
  ],
};

const pair = (entry: { id: string; url: string; title: string }, factor: Entry<"factors">): Pair => ({
  id: `${entry.id}--${factor.id}`,
  url: entry.url,
  title: `${entry.title} · ${factor.title}`,
  factor: factor.id,
});

const lessonsJoining = (k: Knowledge, network: string, factor: string): string[] =>
  lessonsOfNetwork(k, network).flatMap(({ id, factors }) => (factors.includes(factor) ? id : []));
