import { anchor } from "../schemas/fields.ts";
import type { CollectionName } from "../schemas/index.ts";
import type { Content } from "./content.ts";
import type { ContentEntry } from "./entry.ts";
import { locate } from "./locate.ts";
import { fieldOf, listOf, textOf } from "./loose.ts";
import type { Problem } from "./problem.ts";
import { labelOf, problemAt } from "./wording.ts";

type Path = readonly PropertyKey[];

/** A place in a report that an entry names. */
export interface Cited {
  path: Path;
  section: string;
  /** Block or table row; a whole section when missing. */
  at?: string;
  /** The citation itself, or the activity that stands in the place. */
  value: unknown;
}

/** Where the citations of each collection stand; other collections cite nothing. */
const LISTS: Partial<Record<CollectionName, string>> = {
  networks: "appearances",
  factors: "sources",
  lessons: "sources",
  provinces: "sources",
  framework: "sources",
  followups: "sources",
  proposals: "sources",
  statistics: "sources",
  discrepancies: "statements",
  glossary: "sources",
};

/** Collections whose texts are quoted from one paragraph or row, so that naming the section is not enough. */
const EXACT: readonly CollectionName[] = ["networks", "lessons", "proposals", "statistics", "discrepancies"];

/** The citations of an entry, as far as they can be read. */
export function citationsOf({ collection, data }: ContentEntry): Cited[] {
  const list = LISTS[collection];
  if (!list) return [];
  return listOf(data, list).flatMap((value, i) => {
    const section = textOf(value, "section");
    return section === undefined ? [] : [{ path: [list, i], section, at: textOf(value, "at"), value }];
  });
}

/** The events of a follow-up; they stand in the section of its first source. */
export function activitiesOf(entry: ContentEntry): Cited[] {
  if (entry.collection !== "followups") return [];
  const section = citationsOf(entry)[0]?.section;
  return listOf(entry.data, "activities").flatMap((value, i) => {
    const at = textOf(value, "at");
    return section === undefined || at === undefined ? [] : [{ path: ["activities", i], section, at, value }];
  });
}

/** Every citation must lead to a block that exists, in a section of the report it names. */
export function checkCitations(entry: ContentEntry, content: Content): Problem[] {
  const places = citationsOf(entry);
  return [
    ...places.flatMap((place) => wrongSource(entry, place, content)),
    ...[...places, ...activitiesOf(entry)].flatMap((place) => missingBlock(entry, place, content)),
  ];
}

function wrongSource(entry: ContentEntry, { path, section, value }: Cited, { byId }: Content): Problem[] {
  const source = textOf(value, "source");
  const right = textOf(byId.report.get(section)?.data, "source");
  if (source === undefined || right === undefined || source === right || !byId.sources.has(source)) return [];
  const spot = locate(entry, [...path, "source"]);
  const message = `${labelOf(entry, [...path, "source"])}: หัวข้อ ${section} เป็นของรายงาน ${right} ไม่ใช่ ${source}`;
  return [problemAt(entry, spot, "wrong-source", message, { fix: spot.replaced(right) })];
}

function missingBlock(entry: ContentEntry, { path, section, at, value }: Cited, content: Content): Problem[] {
  if (at === undefined) {
    if (!EXACT.includes(entry.collection) || fieldOf(value, "at") !== undefined || !content.blocks(section)) return [];
    const message = `${labelOf(entry, path)}: ต้องบอกว่าอยู่ย่อหน้าหรือแถวไหนของหัวข้อ ${section}`;
    return [
      problemAt(entry, locate(entry, path), "missing-field", message, {
        suggestion: "เพิ่มช่อง at เช่น at: p1 (ดูเลขย่อหน้าได้ที่หน้ารายงานฉบับเว็บ)",
      }),
    ];
  }
  const blocks = content.blocks(section);
  // An anchor that is none has its message from the schema.
  if (!blocks || blocks.texts.has(at) || !anchor.safeParse(at).success) return [];
  const message = `${labelOf(entry, [...path, "at"])}: หัวข้อ ${section} ไม่มี "${at}"`;
  return [
    problemAt(entry, locate(entry, [...path, "at"]), "broken-citation", message, {
      suggestion: `หัวข้อนี้มี ${spans(blocks.texts.keys())}`,
    }),
  ];
}

/** `title, h1–h3, p1–p12, table-4-1-r1–r50` */
function spans(anchors: Iterable<string>): string {
  const last = new Map<string, number>();
  for (const anchor of anchors) {
    const [, kind = anchor, number = "0"] = /^(.*?)(\d+)$/.exec(anchor) ?? [];
    last.set(kind, Number(number));
  }
  return [...last]
    .map(([kind, to]) => (to === 0 ? kind : to === 1 ? `${kind}1` : `${kind}1–${kind.replace(/.*-/, "")}${to}`))
    .join(", ");
}
