/** `npm run new -- lesson "ชื่อ" [--id รหัส] [--province krabi]`: a new file in content/, to be filled in. */
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { CollectionName } from "../collections/index.ts";
import { readEntry } from "../content/entry.ts";
import { listFiles } from "../content/files.ts";
import { fieldOf, textOf } from "../model/untyped.ts";
import { contentDir } from "../paths.ts";
import { newEntry } from "./new-entry.ts";
import { readWish } from "./wish.ts";

try {
  run(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof RangeError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}

/** @throws RangeError with what to do, in Thai, when the command cannot be followed. */
function run(args: string[]): void {
  const root = contentDir;
  const files = listFiles(root);
  const entriesIn = (collection: CollectionName) =>
    files.flatMap((file) => {
      const id = new RegExp(`^${collection}/(.+)\\.md$`).exec(file.path)?.[1];
      if (id === undefined) return [];
      const { data } = readEntry(file, { collection, id, template: false });
      return [
        {
          id,
          title: textOf(data, "title") ?? "",
          province: textOf(data, "province"),
          order: Number(fieldOf(data, "order")),
        },
      ];
    });
  const wish = readWish(args, new Map(entriesIn("provinces").map(({ id, title }) => [id, title])));
  const entries = entriesIn(wish.collection);
  const { path, text, namesakes } = newEntry(wish, {
    entries,
    lastOrder: Math.max(0, ...entries.map(({ order }) => order).filter(Number.isSafeInteger)),
    sources: entriesIn("sources").map(({ id }) => id),
  });
  const file = join(root, path);
  if (existsSync(file)) throw new RangeError(`มี ${file} แล้ว`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  console.log(`สร้าง ${file} แล้ว`);
  for (const id of namesakes)
    console.log(`มี ${join(root, wish.collection, `${id}.md`)} ซึ่งชื่อเหมือนหรือใกล้กัน ดูก่อนว่าเป็นสิ่งเดียวกันหรือไม่`);
  console.log("ชื่อไฟล์เป็นที่อยู่ของหน้า ถ้าไม่ชอบให้เปลี่ยนตอนนี้ เผยแพร่แล้วเปลี่ยนไม่ได้");
  console.log("เปิดไฟล์ กรอกทุกแห่งที่มี ‹ › และ todo แล้วสั่ง npm run check:content");
}
