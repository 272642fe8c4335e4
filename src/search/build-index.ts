/** Indexes the finished pages with Pagefind. */
import { close, createIndex } from "pagefind";

const dist = process.env.OUT_DIR ?? "dist";
const { index } = await createIndex({ forceLanguage: "th" });
if (!index) throw new Error("Pagefind เริ่มทำงานไม่ได้");
const added = await index.addDirectory({ path: dist });
if (added.errors.length > 0) throw new Error(added.errors.join("\n"));
await index.writeFiles({ outputPath: `${dist}/pagefind` });
await close();
console.log(`ดัชนีค้นหา: ${added.page_count} หน้า`);
