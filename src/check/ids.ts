import { type CollectionName, collectionNames, collections } from "../collections/index.ts";
import { sectionKey } from "../collections/section-address.ts";
import { anchorPattern } from "../collections/texts.ts";
import type { ContentFile } from "../content/files.ts";
import type { Problem } from "../content/problem.ts";
import { textOf } from "../model/loose.ts";
import { nameKey } from "../model/unique-names.ts";
import { nearest } from "../text/nearest.ts";
import { type Addresses, exists } from "./addresses.ts";
import type { Content } from "./content.ts";
import { problemOf } from "./problem-of.ts";
import { placesNaming } from "./references.ts";
import { problemAt } from "./wording.ts";

/** Ids are promises: no two files may claim one, and none that was published may go away. */

/** Files whose names differ only by case or extension: one of them would vanish from the site, or from a Windows disk. */
export function checkSameNames(files: readonly ContentFile[]): Problem[] {
  // Not the raw text of a report, which has the name of its record.
  const prose = files
    .filter(({ path }) => !/^sources\/[^/]+\.txt$/.test(path) && /\.(?:md|mdx|markdown|txt)$/i.test(path))
    .map(({ path }) => path);
  const groups = Map.groupBy(prose, (path) => path.toLowerCase().replace(/(?:\.[a-z]+)+$/, ""));
  return [...groups.values()].flatMap((paths) => {
    const kept = paths.find((path) => /^[a-z0-9/-]+\.mdx?$/.test(path)) ?? paths[0];
    const message = `รหัสซ้ำกับ ${kept} ชื่อต่างกันแค่ตัวพิมพ์หรือนามสกุลไม่ได้`;
    const suggestion = "เปลี่ยนชื่อไฟล์หนึ่ง หรือลบไฟล์ที่ไม่ใช้";
    return paths
      .filter((path) => path !== kept)
      .map((file) => problemAt({ file }, { line: 1, column: 1 }, "same-id", message, { suggestion }));
  });
}

/** More than one entry where there is one. */
export const checkSingle = ({ byId }: Content): Problem[] =>
  collectionNames.flatMap((collection) => {
    const [first, ...others] = [...byId[collection].values()].filter(({ file }) => file !== "");
    if (!collections[collection].single || !first) return [];
    const message = `${collections[collection].label}มีรายการเดียว คือ content/${first.file}`;
    return others.map((entry) =>
      problemAt(entry, { line: 1, column: 1 }, "only-one", message, { suggestion: "รวมไว้ในไฟล์นั้น แล้วลบไฟล์นี้" }),
    );
  });

/** The same thing entered twice. */
export function checkSameTitles({ byId }: Content): Problem[] {
  return collectionNames.flatMap((collection) => {
    if (!collections[collection].uniqueNames) return [];
    const first = new Map<string, string>();
    return [...byId[collection].values()].flatMap((entry) => {
      const title = textOf(entry.data, "title")?.trim();
      if (!title) return [];
      const key = nameKey(title, textOf(entry.data, "province"));
      const other = first.get(key);
      if (other === undefined) first.set(key, entry.file);
      if (other === undefined) return [];
      const args = { title, path: `content/${other}` };
      return [problemOf(entry, { code: "same-title", args, where: ["title"] }, { inField: "" })];
    });
  });
}

/**
 * Addresses that were published and lead nowhere now: entries that are gone or renamed, and blocks of a report.
 * What else the site publishes (events of a follow-up, figures, diagrams) is tested on the model: tests/content/permalinks.test.ts.
 */
export function checkPermalinks(content: Content, addresses: Addresses): Problem[] {
  const added = new Map<CollectionName, string[]>();
  const addedTo = (collection: CollectionName): string[] => {
    const ids =
      added.get(collection) ??
      [...content.byId[collection].keys()].filter((id) => !content.permalinks.has(content.urlOf(collection, id)));
    added.set(collection, ids);
    return ids;
  };
  return [...content.permalinks].flatMap((url) => {
    if (exists(url, addresses)) return [];
    const [page = "", anchor] = url.split("#");
    const lost = entryOf(content, url);
    if (lost) return isPartOfEntry(content, lost) ? [] : [lostEntry(content, url, lost, addedTo(lost.collection))];
    const section = addresses.sections.get(page);
    if (!section || !content.blocks(section) || !anchorPattern.test(anchor ?? "")) return [];
    const message = `ย่อหน้า ${anchor} เคยเผยแพร่แล้วหายไป ลิงก์ ${url} จะเสีย`;
    const suggestion = "นำย่อหน้ากลับมาไว้ที่เดิม";
    return [
      problemAt({ file: `report/${sectionKey(section)}.md` }, { line: 1, column: 1 }, "changed-id", message, {
        suggestion,
      }),
    ];
  });
}

/** The events of a follow-up have its id and a number. */
const isPartOfEntry = ({ byId }: Content, { collection, id }: EntryAddress): boolean =>
  collection === "followups" && byId.followups.has(id.replace(/-\d+$/, ""));

interface EntryAddress {
  collection: CollectionName;
  id: string;
}

function lostEntry(content: Content, url: string, { collection, id }: EntryAddress, added: readonly string[]): Problem {
  const renamed = nearest(id, added);
  const message = renamed
    ? `ไฟล์นี้ดูเหมือนเปลี่ยนชื่อมาจาก ${id}.md ลิงก์เดิม ${url} จะเสีย`
    : `ไฟล์นี้เคยเผยแพร่แล้วหายไป ลิงก์ ${url} จะเสีย`;
  const advice = renamed ? "เปลี่ยนชื่อไฟล์กลับ" : "นำไฟล์กลับมา ถ้าตั้งใจลบให้ปรึกษาผู้ดูแล";
  const file = `${collection}/${renamed ?? id}.md`;
  return problemAt({ file }, { line: 1, column: 1 }, "changed-id", message, {
    suggestion: advice + stillNamed(placesNaming(content, collection, id, MOST_PLACES)),
    fix: `content/${collection}/${id}.md`,
  });
}

const MOST_PLACES = 5;

/** The places that refer to what is gone: they are right again when it is back. */
function stillNamed({ count, first }: { count: number; first: readonly string[] }): string {
  if (count === 0) return "";
  return ` (มี ${count} แห่งอ้างถึงไฟล์นี้: ${first.join(", ")}${count > first.length ? " …" : ""})`;
}

/** Which entry an address belongs to. Discrepancies share a page with statistics and have a prefix of their own, so they go first. */
function entryOf(content: Content, url: string): EntryAddress | undefined {
  for (const collection of ["discrepancies" as const, ...collectionNames]) {
    for (const before of collections[collection].within ? reportsOf(content) : [""]) {
      const [start = "", end = ""] = content.urlOf(collection, `${before}*`).split("*");
      const id = before + url.slice(start.length, url.length - end.length);
      if (/^[a-z0-9-]+$/.test(id.slice(before.length)) && content.urlOf(collection, id) === url)
        return { collection, id };
    }
  }
  return undefined;
}
const reportsOf = ({ byId }: Content): string[] => [...byId.sources.keys()].map((source) => `${source}/`);
