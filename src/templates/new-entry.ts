import { yamlText } from "../check/yaml-text.ts";
import { type CollectionName, collections } from "../collections/index.ts";
import { isId } from "../collections/texts.ts";
import { suggestId } from "../contribute/suggest-id.ts";
import { provinceFacts } from "../data/provinces.ts";
import { provinceSpellings } from "../model/province-spellings.ts";
import { nameKey } from "../model/unique-names.ts";
import { sayOfEntry } from "../words/rules/entry.ts";
import { inOneLine } from "../words/rules/sentence.ts";
import { templateOf } from "./template.ts";
import type { Wish } from "./wish.ts";

/** What is there already, so far as a new entry must know. */
export interface Existing {
  /** Entries of the same collection. */
  entries: readonly { id: string; title: string; province?: string | undefined }[];
  /** The highest number in the collection's order. */
  lastOrder: number;
  /** Ids of the reports; with only one, it is the source. */
  sources: readonly string[];
}

/**
 * A new entry from the template of its collection: its place, its id, its name, the next number, the report if there is but one.
 * `namesakes` are entries whose name is the same, where that is allowed, or gives the same id.
 * @throws RangeError with a Thai sentence when the id or the name is taken or cannot be, or the collection knows no provinces.
 */
export function newEntry(
  { collection, title, id, province }: Wish,
  { entries, lastOrder, sources }: Existing,
): { path: string; text: string; namesakes: string[] } {
  const template = templateOf(collection).replace(/^# แบบของ.*\n/m, "");
  if (province !== undefined && !/^(?:# )?province:/m.test(template))
    throw new RangeError(`${collections[collection].label}ไม่มีช่องจังหวัด ลบ --province ออก`);
  const namesakes = entries.filter((entry) => nameKey(entry.title, entry.province) === nameKey(title, province));
  const [same] = namesakes;
  if (same && collections[collection].uniqueNames)
    throw new RangeError(
      inOneLine(sayOfEntry({ code: "same-title", args: { title, path: `content/${collection}/${same.id}.md` } })),
    );
  const ids = new Set(entries.map((entry) => entry.id));
  const place = province === undefined ? undefined : { id: province, name: provinceFacts(province)?.th ?? "" };
  const suggest = (taken: ReadonlySet<string>) =>
    suggestId(title, place, collections[collection].label, taken, new Map(provinceSpellings));
  const first = suggest(new Set());
  const chosen = id ?? ownId(collection, title) ?? suggest(ids);
  if (chosen === "" && id === undefined)
    throw new RangeError(`ตั้งชื่อไฟล์จาก "${title}" ไม่ได้ บอกชื่อไฟล์เองด้วย --id เช่น --id kep-om`);
  const [source, ...others] = sources;
  const within = collections[collection].within !== undefined;
  const names = chosen.split("/");
  if (within && names.length === 1 && source !== undefined && others.length === 0) names.unshift(source);
  if (within && names.length === 1)
    throw new RangeError(`มีรายงานหลายเล่ม บอกรายงานไว้หน้าชื่อไฟล์ด้วย เช่น --id ${source}/${chosen}`);
  const path = names.join("/");
  if (names.length > (within ? 2 : 1) || !names.every(isId))
    throw new RangeError(`ชื่อไฟล์ "${chosen}" ใช้ไม่ได้ ใช้ได้เฉพาะ a-z 0-9 และขีดกลาง เช่น --id kep-om`);
  if (ids.has(path)) throw new RangeError(`มี content/${collection}/${path}.md แล้ว เลือกชื่อไฟล์อื่นด้วย --id`);
  const set = (text: string, key: string, value: unknown): string =>
    value === undefined
      ? text
      : text.replace(new RegExp(`^((?:  - )?${key}: ).*$`, "m"), (_line, start: string) => start + yamlText(value));
  let text = set(template, "title", title);
  text = set(text, "order", lastOrder + 1);
  text = set(text, "province", province);
  if (source !== undefined && others.length === 0) text = set(text, "source", source);
  return {
    path: `${collection}/${path}.md`,
    text,
    namesakes: entries.flatMap((entry) => (namesakes.includes(entry) || entry.id === first ? [entry.id] : [])),
  };
}

/** The id that the site knows it by, as of a province. */
const ownId = (collection: CollectionName, title: string): string | undefined =>
  collections[collection].known?.find((each) => each.title === title)?.id;
