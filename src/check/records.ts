import type { ContentEntry } from "../content/entry.ts";
import { locate } from "../content/locate.ts";
import type { Problem } from "../content/problem.ts";
import { provinceFacts, provinces2550 } from "../data/provinces.ts";
import { listOf, textOf } from "../model/loose.ts";
import { nearest } from "../text/nearest.ts";
import type { Content } from "./content.ts";
import { labelOf, problemAt } from "./wording.ts";

/** Rules that belong to one collection: what its entries must agree on with each other, or with what the site knows. */
export function checkRecords(entry: ContentEntry, content: Content): Problem[] {
  if (entry.template) return [];
  switch (entry.collection) {
    case "provinces":
      return checkProvince(entry);
    case "report":
      return checkSection(entry, content);
    case "sources":
      return checkSource(entry);
    default:
      return [];
  }
}

/** The site knows the provinces by these ids: their shapes, codes and regions. */
function checkProvince(entry: ContentEntry): Problem[] {
  if (provinceFacts(entry.id)) return [];
  const title = textOf(entry.data, "title");
  const meant =
    provinces2550.find(({ th }) => th === title)?.id ??
    nearest(
      entry.id,
      provinces2550.map(({ id }) => id),
    );
  const message = `ไม่รู้จักจังหวัดรหัส ${entry.id}`;
  const suggestion = meant ? "เปลี่ยนชื่อไฟล์" : "ใช้ชื่อจังหวัดภาษาอังกฤษตามราชบัณฑิตยสภา";
  return [
    problemAt(entry, { line: 1, column: 1 }, "bad-name", message, {
      suggestion,
      fix: meant && `content/provinces/${meant}.md`,
    }),
  ];
}

/** A section that its report does not list would never be shown. */
function checkSection(entry: ContentEntry, { byId }: Content): Problem[] {
  const source = byId.sources.get(textOf(entry.data, "source") ?? "");
  if (!source?.header || listOf(source.data, "sections").some((section) => textOf(section, "id") === entry.id))
    return [];
  const message = `หัวข้อ ${entry.id} ไม่อยู่ในสารบัญของรายงาน เว็บจะไม่แสดง`;
  return [
    problemAt(entry, { line: 1, column: 1 }, "not-listed", message, {
      suggestion: `เพิ่มใน sections ของ content/${source.file}`,
    }),
  ];
}

/** Ids inside a report's record are addresses too. */
function checkSource(entry: ContentEntry): Problem[] {
  return ["sections", "tables", "figures"].flatMap((list) => {
    const ids = listOf(entry.data, list).map((item) => textOf(item, "id"));
    return ids.flatMap((id, i) => {
      if (id === undefined || ids.indexOf(id) === i) return [];
      const path = [list, i, "id"];
      return [
        problemAt(entry, locate(entry, path), "same-id", `${labelOf(entry, path)}: รหัส "${id}" ซ้ำ`, {
          suggestion: "รหัสหนึ่งใช้ได้ครั้งเดียว",
        }),
      ];
    });
  });
}
