import { sectionNamed } from "../collections/section-address.ts";
import type { ContentEntry } from "../content/entry.ts";
import { locate } from "../content/locate.ts";
import type { Problem } from "../content/problem.ts";
import { provinces as allProvinces, provinceFacts } from "../data/provinces.ts";
import { fieldOf, listOf, textOf } from "../model/loose.ts";
import { nearest } from "../text/nearest.ts";
import type { Content } from "./content.ts";
import { labelOf, problemAt } from "./wording.ts";

/** Rules that belong to one collection: what its entries must agree on with each other, or with what the site knows. */
export function checkRecords(entry: ContentEntry, content: Content): Problem[] {
  if (entry.template) return [];
  switch (entry.collection) {
    case "provinces":
      return checkProvince(entry, content);
    case "report":
      return checkSection(entry, content);
    case "sources":
      return [...checkSource(entry), ...checkSectionAddresses(entry, content)];
    default:
      return [];
  }
}

/** The site knows the provinces by these ids: their shapes, codes and regions. */
function checkProvince(entry: ContentEntry, content: Content): Problem[] {
  const facts = provinceFacts(entry.id);
  if (facts) return checkTime(entry, facts.since, content);
  const title = textOf(entry.data, "title");
  const meant =
    allProvinces.find(({ th }) => th === title)?.id ??
    nearest(
      entry.id,
      allProvinces.map(({ id }) => id),
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

/** A report cannot speak of a province that was not there yet. */
function checkTime(entry: ContentEntry, since: number | undefined, { byId }: Content): Problem[] {
  if (since === undefined) return [];
  return listOf(entry.data, "sources").flatMap((citation, i) => {
    const year = fieldOf(byId.sources.get(textOf(citation, "source") ?? "")?.data, "yearBE");
    if (typeof year !== "number" || year >= since) return [];
    const message = `รายงานนี้พิมพ์ พ.ศ. ${year} ก่อนมีจังหวัดนี้ (พ.ศ. ${since})`;
    return [
      problemAt(entry, locate(entry, ["sources", i, "source"]), "not-yet", message, {
        suggestion: "ใช้จังหวัดเดิมที่รายงานออกชื่อ",
      }),
    ];
  });
}

/** A section that its report does not list would never be shown. */
function checkSection(entry: ContentEntry, { byId }: Content): Problem[] {
  const { source: report, section } = sectionNamed(entry.id);
  const source = byId.sources.get(report);
  if (!source?.header || listOf(source.data, "sections").some((item) => textOf(item, "id") === section)) return [];
  const message = `หัวข้อ ${section} ไม่อยู่ในสารบัญของรายงาน เว็บจะไม่แสดง`;
  return [
    problemAt(entry, { line: 1, column: 1 }, "not-listed", message, {
      suggestion: `เพิ่มใน sections ของ content/${source.file}`,
    }),
  ];
}

/** Pages below /report/ that are no section's (src/pages/report). */
const OTHER_PAGES: ReadonlySet<string> = new Set(["corrections", "made"]);

/** A section must not have the address of another page, nor one that begins those of another report. */
function checkSectionAddresses(entry: ContentEntry, { byId }: Content): Problem[] {
  const short = fieldOf(entry.data, "shortAddresses") === true;
  const other = [...byId.sources.values()].find(
    ({ id, data }) => id < entry.id && fieldOf(data, "shortAddresses") === true,
  );
  const twice =
    short && other
      ? [
          problemAt(entry, locate(entry, ["shortAddresses"]), "same-address", `${other.id} มีที่อยู่สั้นแล้ว มีได้เล่มเดียว`, {
            suggestion: "ลบบรรทัดนี้ หัวข้อของเล่มนี้จะอยู่ใต้รหัสของตน",
          }),
        ]
      : [];
  const taken = (id: string): boolean => OTHER_PAGES.has(id) || byId.sources.has(id);
  const first = short ? listOf(entry.data, "sections").map((item) => textOf(item, "id") ?? "") : [];
  const clash = first.flatMap((id, i) =>
    taken(id)
      ? [
          problemAt(entry, locate(entry, ["sections", i, "id"]), "same-address", `/report/${id}/ เป็นที่อยู่อื่นแล้ว`, {
            suggestion: "ตั้งรหัสหัวข้อใหม่",
          }),
        ]
      : [],
  );
  const own = OTHER_PAGES.has(entry.id)
    ? [
        problemAt(entry, { line: 1, column: 1 }, "bad-name", `รหัสรายงานเป็น ${entry.id} ไม่ได้ เพราะเป็นที่อยู่อื่นแล้ว`, {
          suggestion: "เปลี่ยนชื่อไฟล์",
        }),
      ]
    : [];
  return [...twice, ...clash, ...own];
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
