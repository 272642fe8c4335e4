/** `npm run new -- lesson "ชื่อ" [--id รหัส] [--province krabi]`: a new file in content/, to be filled in. */
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { readEntry } from "../check/entry.ts";
import { listFiles } from "../check/files.ts";
import { fieldOf } from "../model/loose.ts";
import { collectionLabels, collectionNames } from "../schemas/index.ts";
import { collectionOf, newEntry } from "./new-entry.ts";

const USAGE = `วิธีใช้: npm run new -- ประเภท "ชื่อ" [--id รหัส] [--province จังหวัด]
เช่น     npm run new -- lesson "เก็บออมทุกเดือน" --province krabi
ประเภท   ${collectionNames.map((name) => `${name} (${collectionLabels[name]})`).join(", ")}`;

try {
  process.exitCode = run(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof RangeError || error instanceof TypeError)) throw error;
  console.error(error instanceof RangeError ? error.message : USAGE);
  process.exitCode = 2;
}

/** @throws TypeError for an option that does not exist, RangeError for an id that will not do. */
function run(args: string[]): 0 | 2 {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { id: { type: "string" }, province: { type: "string" } },
  });
  const [word = "", title = ""] = positionals;
  const collection = collectionOf(word);
  if (!collection || title.trim() === "" || positionals.length > 2) {
    console.error(USAGE);
    return 2;
  }
  const root = process.env.CONTENT_DIR ?? "content";
  const files = listFiles(root);
  const idsIn = (folder: string) =>
    files.flatMap(({ path }) => new RegExp(`^${folder}/([^/]+)\\.md$`).exec(path)?.[1] ?? []);
  const orders = files
    .filter(({ path }) => path.startsWith(`${collection}/`))
    .map((file) => Number(fieldOf(readEntry(file, { collection, id: "", template: false }).data, "order")));
  const { path, text } = newEntry(
    { collection, title: title.trim(), ...values },
    {
      ids: new Set(idsIn(collection)),
      lastOrder: Math.max(0, ...orders.filter(Number.isSafeInteger)),
      sources: idsIn("sources"),
    },
  );
  const file = join(root, path);
  if (existsSync(file)) throw new RangeError(`มี ${file} แล้ว`);
  writeFileSync(file, text);
  console.log(
    `สร้าง ${file} แล้ว\nชื่อไฟล์เป็นที่อยู่ของหน้า ถ้าไม่ชอบให้เปลี่ยนตอนนี้ ต่อไปจะเปลี่ยนไม่ได้\nเปิดไฟล์ กรอกทุกแห่งที่มี ‹ › และ todo แล้วสั่ง npm run check:content`,
  );
  return 0;
}
