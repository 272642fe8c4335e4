import { type CollectionName, collectionNames, collections } from "../collections/index.ts";
import { isId } from "../collections/texts.ts";
import { nearest } from "../text/nearest.ts";
import type { ContentEntry } from "./entry.ts";
import type { ContentFile } from "./files.ts";
import { isMadeByItself, isPicture, judgeImage, judgeName } from "./names.ts";
import type { Problem } from "./problem.ts";

type Claim = Pick<ContentEntry, "collection" | "id" | "template">;

/** What a file of the content folder is: an entry to read, something else that may be there, or a mistake. */
export interface Placed {
  entry?: Claim;
  /** The entry that the file would be if its fault were mended: what refers to it is not wrong. */
  claim?: Claim;
  problems: Problem[];
}

const NOTHING: Placed = { problems: [] };
const isCollection = (name: string): name is CollectionName =>
  collectionNames.some((collection) => collection === name);
const folderList = (): string => collectionNames.map((name) => `${name} (${collections[name].label})`).join(", ");

/** Judges where a file stands and how it is called. A misplaced entry is a problem and not read further. Never throws. */
export function placeFile(file: ContentFile): Placed {
  const [folder = "", ...rest] = file.path.split("/");
  const name = rest.at(-1);
  if (file.link) return wrong(file, "no-link", "เป็นทางลัดไปไฟล์อื่น ไม่ใช่ไฟล์จริง", "ใส่ไฟล์จริงแทน");
  if (isMadeByItself(name ?? folder))
    return wrong(file, "system-file", "ระบบหรือโปรแกรมสร้างไฟล์นี้เอง ไม่ใช่เนื้อหา", "ลบไฟล์นี้");
  if (name === undefined)
    return wrong(file, "wrong-folder", "ไฟล์อยู่นอกโฟลเดอร์ของรายการ", `ย้ายไปไว้ในโฟลเดอร์: ${folderList()}`);
  if (folder === "_templates") return placeTemplate(file, name, rest.length);
  if (folder !== "pages" && !isCollection(folder)) return unknownFolder(file, folder, rest);
  // The raw text of a report lies beside its record.
  if (
    folder === "sources" &&
    rest.length === 1 &&
    name.endsWith(".txt") &&
    isId(name.slice(0, -4)) &&
    file.text !== null
  )
    return NOTHING;
  const within = isCollection(folder) && collections[folder].within !== undefined;
  if (within && rest.length === 1 && !isPicture(name)) {
    const message = `ไฟล์ใน content/${folder} ต้องอยู่ในโฟลเดอร์ของรายงาน`;
    return wrong(
      file,
      "wrong-folder",
      message,
      `ย้ายไปไว้ใน content/${folder}/รหัสรายงาน/ (ชื่อไฟล์ใน content/sources ไม่มี .md)`,
    );
  }
  if (rest.length > (within ? 2 : 1)) {
    const message = `ไฟล์อยู่ลึกเกินไป เว็บอ่านเฉพาะไฟล์ที่อยู่ใน content/${folder} โดยตรง`;
    return wrong(file, "wrong-folder", message, "ย้ายออกมาหนึ่งชั้น", `${folder}/${name}`);
  }
  const picture = isPicture(name);
  const extension = folder === "pages" ? ".mdx" : ".md";
  const fault = picture ? judgeImage(name, file.size) : judgeName(name, extension);
  if (fault)
    return wrong(
      file,
      fault.rule,
      fault.message,
      fault.suggestion,
      fault.name && [folder, ...rest.slice(0, -1), fault.name].join("/"),
    );
  if (picture && folder !== "pages") {
    const message = "รูปใช้ได้เฉพาะในหน้าความเรียง เว็บจะไม่แสดงรูปนี้";
    return wrong(file, "wrong-folder", message, "ย้ายไปไว้ใน content/pages แล้วใช้ในหน้านั้น หรือลบออก", `pages/${name}`);
  }
  if (picture) return NOTHING;
  if (file.text === null) {
    const message = "อ่านตัวอักษรในไฟล์ไม่ได้ เพราะไม่ได้บันทึกเป็น UTF-8";
    return wrong(
      file,
      "not-utf8",
      message,
      "เปิดด้วยโปรแกรมเดิมแล้วบันทึกใหม่ เลือกการเข้ารหัส UTF-8 ถ้าเปิดแล้วอ่านไม่ออก อย่าบันทึก ให้นำฉบับก่อนหน้ากลับมา",
    );
  }
  return { entry: claimOf(file.path), problems: [] };
}

function unknownFolder(file: ContentFile, folder: string, rest: readonly string[]): Placed {
  const near =
    nearest(folder, [...collectionNames, "pages"]) ??
    collectionNames.find((name) => collections[name].label === folder);
  const suggestion = near ? `หมายถึงโฟลเดอร์ ${near} หรือไม่` : `โฟลเดอร์ที่มี: ${folderList()}`;
  const message = `ไม่มีโฟลเดอร์ชื่อ ${folder} เว็บจะไม่อ่านไฟล์นี้`;
  return wrong(file, "unknown-folder", message, suggestion, near && [near, ...rest].join("/"));
}

/** Templates and the JSON schemas beside them are written by `npm run templates`. */
function placeTemplate(file: ContentFile, name: string, depth: number): Placed {
  const id = name.replace(/\.md$/, "");
  if (depth === 1 && name.endsWith(".md") && isCollection(id))
    return { entry: { collection: id, id, template: true }, problems: [] };
  if (depth === 1 && /^[a-z]+\.schema\.json$/.test(name)) return NOTHING;
  const message = "โฟลเดอร์ _templates มีไว้เก็บแบบเท่านั้น เว็บจะไม่อ่านไฟล์นี้";
  return wrong(file, "wrong-folder", message, `ย้ายไปไว้ในโฟลเดอร์: ${folderList()}`);
}

function wrong({ path }: ContentFile, rule: string, message: string, suggestion: string, better?: string): Placed {
  const fix = better && { fix: `content/${better}` };
  const claim = claimOf(better ?? path);
  return { ...(claim && { claim }), problems: [{ file: path, line: 1, column: 1, rule, message, suggestion, ...fix }] };
}

/** The entry that a path stands for, `undefined` where it stands for none. */
function claimOf(path: string): Claim | undefined {
  const [, folder = "", id = ""] = /^([a-z]+)\/(.+)\.md$/.exec(path) ?? [];
  if (!isCollection(folder)) return undefined;
  const names = id.split("/");
  const depth = collections[folder].within ? 2 : 1;
  return names.length === depth && names.every(isId) ? { collection: folder, id, template: false } : undefined;
}
