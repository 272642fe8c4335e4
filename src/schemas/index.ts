import type { z } from "zod";
import { discrepancySchema } from "./discrepancy.ts";
import { factorSchema } from "./factor.ts";
import { followupSchema } from "./followup.ts";
import { frameworkSchema } from "./framework.ts";
import { glossarySchema } from "./glossary.ts";
import { lessonSchema } from "./lesson.ts";
import { networkSchema } from "./network.ts";
import { proposalSchema } from "./proposal.ts";
import { provinceSchema } from "./province.ts";
import { reportSchema } from "./report.ts";
import { sourceSchema } from "./source.ts";
import { statisticSchema } from "./statistic.ts";

/** Every collection of entries: the folder under `content/` has the collection's name. */
export const schemas = {
  networks: networkSchema,
  factors: factorSchema,
  lessons: lessonSchema,
  provinces: provinceSchema,
  framework: frameworkSchema,
  followups: followupSchema,
  proposals: proposalSchema,
  statistics: statisticSchema,
  discrepancies: discrepancySchema,
  glossary: glossarySchema,
  report: reportSchema,
  sources: sourceSchema,
} as const;

export type CollectionName = keyof typeof schemas;
export type EntryData<C extends CollectionName> = z.infer<(typeof schemas)[C]>;

export const collectionNames = Object.keys(schemas) as CollectionName[];

/** An object with one member for each collection. */
export const eachCollection = <T>(make: (collection: CollectionName) => T): Record<CollectionName, T> =>
  Object.fromEntries(collectionNames.map((collection) => [collection, make(collection)])) as Record<CollectionName, T>;

/** Thai name of one entry of each collection, for messages and forms. */
export const collectionLabels: Record<CollectionName, string> = {
  networks: "เครือข่าย",
  factors: "ปัจจัย",
  lessons: "บทเรียน",
  provinces: "จังหวัด",
  framework: "กรอบคิด",
  followups: "การติดตาม",
  proposals: "ข้อเสนอ",
  statistics: "ตัวเลข",
  discrepancies: "จุดที่ไม่ตรงกัน",
  glossary: "คำอธิบายศัพท์",
  report: "รายงานฉบับเว็บ",
  sources: "รายงานต้นทาง",
};
