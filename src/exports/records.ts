/** Knowledge → records: what `/data/{collection}.json` and `.csv` hold. */
import type { Knowledge } from "../model/knowledge.ts";
import { activities } from "./records/activities.ts";
import { corrections } from "./records/corrections.ts";
import { discrepancies } from "./records/discrepancies.ts";
import { factors } from "./records/factors.ts";
import { followups } from "./records/followups.ts";
import { framework } from "./records/framework.ts";
import { glossary } from "./records/glossary.ts";
import { lessons } from "./records/lessons.ts";
import { networks } from "./records/networks.ts";
import { proposals } from "./records/proposals.ts";
import { provinces } from "./records/provinces.ts";
import type { DataRecord, Link, RecordsOf } from "./records/record.ts";
import { sources } from "./records/sources.ts";
import { statistics } from "./records/statistics.ts";

export type { DataRecord } from "./records/record.ts";

/** Every data file, in the order in which the data page lists them. */
const records = {
  networks,
  factors,
  lessons,
  provinces,
  followups,
  activities,
  proposals,
  framework,
  statistics,
  discrepancies,
  corrections,
  glossary,
  sources,
} satisfies Record<string, RecordsOf>;

export type DataCollection = keyof typeof records;
const isCollection = (name: string): name is DataCollection => name in records;
export const dataCollections: readonly DataCollection[] = Object.keys(records).filter(isCollection);

/** Records of one collection. `link` turns a site path into the published address. */
export const recordsOf = (k: Knowledge, collection: DataCollection, link: Link): DataRecord[] =>
  records[collection](k, link);
