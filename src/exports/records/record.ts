import type { Knowledge } from "../../model/knowledge.ts";

/** What a field of a data file may hold. */
export type Value = string | number | boolean | null | readonly Value[] | { readonly [key: string]: Value | undefined };
/** One row of a data file. Field names are a public contract (design, section 4); keys are in the order of the CSV columns. */
export type DataRecord = { id: string; url: string; title: string } & Record<string, Value>;

/** Turns site paths into links under the base. */
export type Link = (path: string) => string;
/** All records of one collection. */
export type RecordsOf = (knowledge: Knowledge, link: Link) => DataRecord[];
