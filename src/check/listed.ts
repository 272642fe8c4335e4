import { collections, outlines } from "../collections/index.ts";
import { BLANK_ID } from "../collections/texts.ts";
import type { ContentEntry } from "../content/entry.ts";
import { locate } from "../content/locate.ts";
import type { Problem } from "../content/problem.ts";
import { listOf, textOf } from "../model/loose.ts";
import { nearest } from "../text/nearest.ts";
import type { Content } from "./content.ts";
import { labelOf, problemAt, yamlText } from "./wording.ts";

/** Ids that must stand in a list of the report that the entry cites first (fields that the schema marks with `listed`). */
export function checkListed(entry: ContentEntry, { byId }: Content): Problem[] {
  const citations = listOf(entry.data, collections[entry.collection].quotations?.citations ?? "");
  const source = textOf(citations[0], "source") ?? "";
  const report = byId.sources.get(source);
  if (!report?.header) return [];
  return (outlines[entry.collection].fields ?? []).flatMap(({ name, listed }) => {
    const id = textOf(entry.data, name);
    if (listed === undefined || id === undefined || id === BLANK_ID || entry.template) return [];
    const known = new Map(
      listOf(report.data, listed).map((item) => [textOf(item, "id") ?? "", textOf(item, "label") ?? ""]),
    );
    if (known.has(id)) return [];
    const meant = nearest(id, known.keys()) ?? [...known].find(([, label]) => label === id.trim())?.[0];
    const spot = locate(entry, [name]);
    const message = `${labelOf(entry, [name])}: ไม่พบ "${id}" ใน ${listed} ของ content/${report.file}`;
    const choices = [...known].map(([value, label]) => `${value} (${label})`).join(", ");
    return problemAt(entry, spot, "not-listed", message, {
      suggestion: choices === "" ? `เพิ่มใน ${listed} ของรายงาน` : `เลือก ${choices}`,
      ...(meant !== undefined && { fix: spot.replaced(yamlText(meant)) }),
    });
  });
}
