import { anchor } from "../collections/fields.ts";
import { collections } from "../collections/index.ts";
import type { ContentEntry } from "../content/entry.ts";
import { locate } from "../content/locate.ts";
import type { Problem } from "../content/problem.ts";
import { fieldOf, textOf } from "../model/loose.ts";
import { type Cited, citationsOf, eventsOf } from "../model/quotations.ts";
import type { Content } from "./content.ts";
import { labelOf, problemAt } from "./wording.ts";

/** Every citation must lead to a block that exists, in a section of the report it names. */
export function checkCitations(entry: ContentEntry, content: Content): Problem[] {
  const rules = collections[entry.collection].quotations;
  if (!rules) return [];
  const places = citationsOf(rules, entry.data);
  return [
    ...places.flatMap((place) => wrongSource(entry, place, content)),
    ...[...places, ...eventsOf(rules, entry.data)].flatMap((place) => missingBlock(entry, place, content, rules.exact)),
  ];
}

function wrongSource(entry: ContentEntry, { path, section, value }: Cited, { byId }: Content): Problem[] {
  const source = textOf(value, "source");
  const right = textOf(byId.report.get(section)?.data, "source");
  if (source === undefined || right === undefined || source === right || !byId.sources.has(source)) return [];
  const spot = locate(entry, [...path, "source"]);
  const message = `${labelOf(entry, [...path, "source"])}: หัวข้อ ${section} เป็นของรายงาน ${right} ไม่ใช่ ${source}`;
  const suggestion = `ถ้าหัวข้อถูก ให้เขียน source: ${right} ถ้ารายงานถูก ให้แก้หัวข้อ`;
  return [problemAt(entry, spot, "wrong-source", message, { suggestion })];
}

function missingBlock(
  entry: ContentEntry,
  { path, section, at, value }: Cited,
  content: Content,
  exact: boolean,
): Problem[] {
  if (at === undefined) {
    if (!exact || fieldOf(value, "at") !== undefined || !content.blocks(section)) return [];
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

/** `title, h1–h3, p1–p12, table-2-r1–r50` */
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
