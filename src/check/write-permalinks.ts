/**
 * `npm run permalinks`: adds the addresses that are new to tests/permalinks.txt. None is ever taken away here: one that the
 * site no longer has is a broken promise, which the tests report. To be run when a new version is published.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { readContent } from "../content/read.ts";
import { drawingIds } from "../diagrams/registry.ts";
import { tableNames } from "../exports/tables.ts";
import { buildKnowledge } from "../model/knowledge.ts";
import { permalinksOf } from "../model/permalinks.ts";
import { contentDir, permalinksFile } from "../paths.ts";

const FILE = permalinksFile();
const kept = existsSync(FILE) ? readFileSync(FILE, "utf8").split("\n").filter(Boolean) : [];
const knowledge = buildKnowledge(readContent(contentDir));
const now = permalinksOf(knowledge, { diagrams: drawingIds(knowledge), data: tableNames });
const all = [...new Set([...kept, ...now])].sort();
writeFileSync(FILE, `${all.join("\n")}\n`);
const gone = kept.filter((url) => !now.includes(url));
console.log(`${FILE}: เพิ่ม ${all.length - kept.length} ที่อยู่ รวม ${all.length}`);
if (gone.length > 0) {
  console.error(`เคยเผยแพร่แล้วไม่มีแล้ว ${gone.length} แห่ง:\n${gone.join("\n")}`);
  process.exitCode = 1;
}
