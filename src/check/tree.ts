import { idPattern } from "../schemas/fields.ts";
import { type CollectionName, collectionLabels, collectionNames } from "../schemas/index.ts";
import { romanise } from "../text/romanise.ts";
import type { ContentEntry } from "./entry.ts";
import type { ContentFile } from "./files.ts";
import type { Problem } from "./problem.ts";
import { nearest } from "./suggest.ts";

/** Largest image in bytes: a page is read on slow lines. */
const LARGEST_IMAGE = 300_000;
/** SVG is not among them: it can carry scripts. */
const IMAGE = /\.(?:jpg|jpeg|png|webp|avif)$/;
const WINDOWS_DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/** What a file of the content folder is: an entry to read, something else that may be there, or a mistake. */
export type Placed = { entry: Pick<ContentEntry, "collection" | "id" | "template"> } | { problems: Problem[] };

const isCollection = (name: string): name is CollectionName =>
  collectionNames.some((collection) => collection === name);

/** Judges where a file stands and how it is called. A misnamed entry is a problem and not read further. */
export function placeFile({ path, size, text, link }: ContentFile): Placed {
  const problem = (rule: string, message: string, suggestion: string, fix?: string) => ({
    problems: [{ file: path, line: 1, column: 1, rule, message, suggestion, ...(fix && { fix: `content/${fix}` }) }],
  });
  const [folder = "", ...rest] = path.split("/");
  const name = rest.at(-1) ?? folder;
  if (link) return problem("no-link", "เป็นทางลัดไปไฟล์อื่น ไม่ใช่ไฟล์จริง", "ใส่ไฟล์จริงแทน");
  if (rest.length === 0)
    return problem("wrong-folder", "ไฟล์อยู่นอกโฟลเดอร์ของรายการ", `ย้ายไปไว้ในโฟลเดอร์: ${folderList()}`);
  if (folder === "_templates") return placeTemplate(path, name, rest);
  if (folder !== "pages" && !isCollection(folder)) {
    const near =
      nearest(folder, [...collectionNames, "pages"]) ?? collectionNames.find((c) => collectionLabels[c] === folder);
    const suggestion = near ? `หมายถึงโฟลเดอร์ ${near} หรือไม่` : `โฟลเดอร์ที่มี: ${folderList()}`;
    return problem(
      "unknown-folder",
      `ไม่มีโฟลเดอร์ชื่อ ${folder} เว็บจะไม่อ่านไฟล์นี้`,
      suggestion,
      near && [near, ...rest].join("/"),
    );
  }
  if (rest.length > 1) {
    return problem(
      "wrong-folder",
      `ไฟล์อยู่ลึกเกินไป เว็บอ่านเฉพาะไฟล์ที่อยู่ใน content/${folder} โดยตรง`,
      "ย้ายออกมาหนึ่งชั้น",
      `${folder}/${name}`,
    );
  }
  if (IMAGE.test(name)) {
    if (!idPattern.test(name.replace(IMAGE, "")))
      return problem("bad-name", BAD_NAME, RENAME, `${folder}/${goodName(name)}`);
    if (size <= LARGEST_IMAGE) return { problems: [] };
    const kilobytes = (bytes: number) => Math.ceil(bytes / 1000);
    return problem(
      "large-image",
      `รูปนี้ใหญ่ ${kilobytes(size)} กิโลไบต์ เกิน ${kilobytes(LARGEST_IMAGE)}`,
      "ย่อรูปหรือบันทึกเป็น webp",
    );
  }
  const extension = folder === "pages" ? ".mdx" : ".md";
  if (!name.endsWith(extension) || /\.[a-z]+\.mdx?$/i.test(name)) {
    const fix = `${folder}/${goodName(name.replace(/(?:\.[A-Za-z]+)+$/, "") + extension)}`;
    if (name.endsWith(".mdx"))
      return problem("wrong-extension", "รายการเป็น .mdx ไม่ได้ เพราะ .mdx สั่งเครื่องที่สร้างเว็บได้", "ใช้ .md", fix);
    return problem("wrong-extension", `นามสกุลไฟล์ต้องเป็น ${extension} ตัวพิมพ์เล็ก เว็บจะไม่อ่านไฟล์นี้`, "เปลี่ยนชื่อไฟล์", fix);
  }
  const id = name.slice(0, -extension.length);
  if (!idPattern.test(id) || WINDOWS_DEVICE.test(id))
    return problem("bad-name", BAD_NAME, RENAME, `${folder}/${goodName(name)}`);
  if (text === null)
    return problem("not-utf8", "อ่านตัวอักษรในไฟล์ไม่ได้ เพราะไม่ได้บันทึกเป็น UTF-8", "เปิดไฟล์แล้วบันทึกใหม่ เลือกการเข้ารหัส UTF-8");
  return isCollection(folder) ? { entry: { collection: folder, id, template: false } } : { problems: [] };
}

const BAD_NAME = "ชื่อไฟล์เป็นที่อยู่ของหน้า ใช้ได้เฉพาะ a-z 0-9 และขีดกลาง";
const RENAME = "เปลี่ยนชื่อไฟล์ เลือกให้ดีเพราะต่อไปจะเปลี่ยนไม่ได้";
const folderList = (): string => collectionNames.map((name) => `${name} (${collectionLabels[name]})`).join(", ");

/** Templates and the JSON schemas beside them are written by `npm run templates`. */
function placeTemplate(path: string, name: string, rest: readonly string[]): Placed {
  const id = name.replace(/\.md$/, "");
  if (rest.length === 1 && name.endsWith(".md") && isCollection(id))
    return { entry: { collection: id, id, template: true } };
  if (rest.length === 1 && /^[a-z]+\.schema\.json$/.test(name)) return { problems: [] };
  const message = "โฟลเดอร์ _templates มีไว้เก็บแบบเท่านั้น เว็บจะไม่อ่านไฟล์นี้";
  return {
    problems: [
      {
        file: path,
        line: 1,
        column: 1,
        rule: "wrong-folder",
        message,
        suggestion: `ย้ายไปไว้ในโฟลเดอร์: ${folderList()}`,
      },
    ],
  };
}

/** A name that would do: Thai romanised, everything else made a-z, 0-9 and hyphens; at least `entry`. */
export function goodName(name: string): string {
  const [, stem = name, extension = ""] = /^(.*?)(\.[A-Za-z]+)?$/s.exec(name) ?? [];
  const id = romanise(stem)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
  return `${id === "" ? "entry" : WINDOWS_DEVICE.test(id) ? `${id}-1` : id}${extension.toLowerCase()}`;
}
