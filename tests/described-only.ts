/** Kinds of entries that nobody thought of, for tests of what the site makes of a description alone. */
import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { LIBRARY } from "./build-library.ts";

/** Its entries share their page. */
const VISIT = `import { z } from "zod";
import { collection } from "./collection.ts";
import { bodyText, fieldsOf, frame, sources } from "./columns.ts";
import { choice, citations, references, text } from "./fields.ts";

const schema = z.strictObject({
  title: text("ชื่อการเยี่ยม", "ไปเยี่ยมใคร"),
  way: choice("วิธีเยี่ยม", { meeting: "ประชุม", walk: "เดินดูงาน" }),
  networks: references("networks", "เครือข่าย"),
  sources: citations,
});
const field = fieldsOf(schema);

export const visits = collection({
  one: "visit",
  label: "การเยี่ยม",
  reason: "มีการเยี่ยมที่เว็บยังไม่มี",
  list: {
    name: "การเยี่ยม",
    title: "การเยี่ยมเครือข่าย",
    lead: "ใครไปเยี่ยมใคร เห็นอะไร",
    english: "Visits",
    main: true,
    first: true,
  },
  schema,
  body: { title: "เล่าการเยี่ยม", help: "เขียนเอง", required: true },
  made: { from: ({ sources }) => sources },
  concepts: true,
  quotations: { citations: "sources", exact: true, body: false, fields: [] },
  page: "/visits/",
  anchorPrefix: "v-",
  search: { kind: "activities", terms: ({ way }) => [way] },
  columns: [
    ...frame("ours"),
    field("way", "Way", "ours"),
    field("networks", "Networks", "ours"),
    bodyText("text", { th: "เล่า", en: "Story" }, "ours", { required: true }),
    sources,
  ],
});
`;
export const VISIT_ENTRY = `---
title: เยี่ยมบ้านผึ้ง
way: walk
networks: [nam-phueng]
sources:
  - source: beta
    section: "1"
    at: table-b-r1
---
ไปดูรังผึ้ง
`;

/** Each of its entries has a page of its own. */
const TOOL = `import { z } from "zod";
import { collection } from "./collection.ts";
import { bodyText, fieldsOf, former, frame, sources } from "./columns.ts";
import { citations, formerIds, isoDate, names, references, summary, text, truth, yearBE } from "./fields.ts";

const schema = z.strictObject({
  title: text("ชื่อเครื่องมือ"),
  formerIds,
  summary,
  sinceBE: yearBE("ปีที่เริ่มใช้"),
  tried: isoDate.meta({ title: "วันที่ลองใช้" }).nullable(),
  shared: truth("ใช้ร่วมกัน"),
  price: z.int().min(1).meta({ title: "ราคา" }),
  parts: z.array(z.strictObject({ name: text("ชิ้นส่วน"), count: z.int().meta({ title: "จำนวน" }) })).meta({ title: "ส่วนประกอบ" }),
  aliases: names("ชื่ออื่น"),
  factors: references("factors", "ปัจจัย"),
  sources: citations,
});
const field = fieldsOf(schema);

export const tools = collection({
  one: "tool",
  label: "เครื่องมือ",
  reason: "มีเครื่องมือที่เว็บยังไม่มี",
  list: { name: "เครื่องมือ", title: "เครื่องมือที่ใช้", lead: "ใครใช้อะไร", english: "Tools" },
  schema,
  body: { title: "ถ้อยคำว่าด้วยเครื่องมือ", help: "คัดจากรายงาน", required: true },
  made: { from: ({ sources }) => sources },
  quotations: { citations: "sources", exact: true, body: true, fields: ["title"] },
  search: { kind: "pages" },
  columns: [
    ...frame("report"),
    field("sinceBE", "Since", "report"),
    field("price", "Price", "report", { unit: { th: "บาท", en: "baht" } }),
    bodyText("text", { th: "ถ้อยคำ", en: "Words" }, "report", { required: true }),
    former,
    sources,
  ],
});
`;
const TOOL_ENTRY = `---
title: เลี้ยงผึ้ง
formerIds: [rang-mai]
summary: ของที่คนเลี้ยงผึ้งใช้
sinceBE: 2565
tried: "2022-03-05"
shared: true
price: 1200
parts:
  - name: ฝา
    count: 2
aliases: [รังเลี้ยง]
factors: [prachum]
sources:
  - source: beta
    section: "1"
    at: table-b-r1
---
เลี้ยงผึ้งและขายร่วมกัน
`;

const FILES: Readonly<Record<string, string>> = {
  "src/collections/visit.ts": VISIT,
  "src/collections/tool.ts": TOOL,
  "content/visits/ban-phueng.md": VISIT_ENTRY,
  "content/tools/rang.md": TOOL_ENTRY,
};

/**
 * Makes a copy of the project, with the small library as its content, to which these collections were added: each by its file, and by
 * its line in the list.
 * @param more what else of the project is copied
 * @param later content beside that of the library
 */
export function copyWithCollections(root: string, more: readonly string[] = [], later?: string): void {
  for (const name of ["src", "package.json", ...more]) cpSync(name, join(root, name), { recursive: true });
  for (const content of [LIBRARY, ...(later === undefined ? [] : [later])])
    cpSync(content, join(root, "content"), { recursive: true });
  symlinkSync(resolve("node_modules"), join(root, "node_modules"), "junction");
  for (const [path, text] of Object.entries(FILES)) {
    mkdirSync(join(root, path, ".."), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  const index = readFileSync("src/collections/index.ts", "utf8");
  writeFileSync(
    join(root, "src/collections/index.ts"),
    `import { tools } from "./tool.ts";\nimport { visits } from "./visit.ts";\n${index.replace(
      "const described = {",
      "const described = {\n  visits,\n  tools,",
    )}`,
  );
}
