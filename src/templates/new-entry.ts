import { isId } from "../check/names.ts";
import { nearest } from "../check/suggest.ts";
import { yamlText } from "../check/wording.ts";
import { suggestId } from "../contribute/suggest-id.ts";
import { provinces2550 } from "../model/provinces.ts";
import { type CollectionName, collectionLabels, collectionNames } from "../schemas/index.ts";
import { templateOf } from "./template.ts";

/** What is there already, so far as a new entry must know. */
export interface Existing {
  ids: ReadonlySet<string>;
  /** The highest number in the collection's order. */
  lastOrder: number;
  /** Ids of the reports; with only one, it is the source. */
  sources: readonly string[];
}

export interface Wish {
  collection: CollectionName;
  title: string;
  id?: string;
  province?: string;
}

/** English words for one entry, beside the folder names and Thai labels. */
const SINGULAR: Readonly<Record<string, CollectionName>> = {
  network: "networks",
  factor: "factors",
  lesson: "lessons",
  province: "provinces",
  followup: "followups",
  proposal: "proposals",
  statistic: "statistics",
  discrepancy: "discrepancies",
  term: "glossary",
  section: "report",
  source: "sources",
};

/** Which collection someone means: `lesson`, `lessons`, `บทเรียน`, or nearly so. */
export function collectionOf(word: string): CollectionName | undefined {
  const names = new Map<string, CollectionName>([
    ...collectionNames.flatMap((name): [string, CollectionName][] => [
      [name, name],
      [collectionLabels[name], name],
    ]),
    ...Object.entries(SINGULAR),
  ]);
  return names.get(word) ?? names.get(nearest(word, names.keys()) ?? "");
}

/**
 * A new entry from the template of its collection: its place, its id, its name, the next number, the report if there is but one.
 * @throws RangeError with a Thai sentence when the id is taken or cannot be an id.
 */
export function newEntry(
  { collection, title, id, province }: Wish,
  { ids, lastOrder, sources }: Existing,
): { path: string; text: string } {
  const chosen = id ?? ownId(collection, title) ?? suggestId(title, province ?? "", collectionLabels[collection], ids);
  if (!isId(chosen)) throw new RangeError(`รหัส "${chosen}" ใช้ไม่ได้ บอกรหัสเองด้วย --id ใช้ได้เฉพาะ a-z 0-9 และขีดกลาง`);
  if (ids.has(chosen)) throw new RangeError(`มี content/${collection}/${chosen}.md แล้ว เลือกรหัสอื่นด้วย --id`);
  const [source, ...others] = sources;
  const set = (text: string, key: string, value: unknown): string =>
    value === undefined
      ? text
      : text.replace(new RegExp(`^((?:  - )?${key}: ).*$`, "m"), (_line, start: string) => start + yamlText(value));
  let text = set(templateOf(collection), "title", title);
  text = set(text, "order", lastOrder + 1);
  text = set(text, "province", province);
  if (source !== undefined && others.length === 0) text = set(text, "source", source);
  return { path: `${collection}/${chosen}.md`, text };
}

/** Provinces have the ids that the site knows them by. */
const ownId = (collection: CollectionName, title: string): string | undefined =>
  collection === "provinces" ? provinces2550.find(({ th }) => th === title)?.id : undefined;
