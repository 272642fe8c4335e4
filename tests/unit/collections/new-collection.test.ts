import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { copyWithCollections, VISIT_ENTRY } from "../../described-only.ts";

let root: string;
/** Runs a module in the copy. */
const run = (script: string): string =>
  execFileSync(process.execPath, ["--input-type=module", "-e", script], { cwd: root, encoding: "utf8" });
const check = (): string => {
  try {
    return execFileSync(process.execPath, ["src/check/cli.ts"], { cwd: root, encoding: "utf8" });
  } catch (error) {
    return String(error instanceof Error && "stdout" in error ? error.stdout : error);
  }
};

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "new-collection-"));
  copyWithCollections(root);
});
afterAll(() => rmSync(root, { recursive: true }));

it("is checked, with its Thai names", () => {
  expect(check()).toMatch(/ไม่พบปัญหา/);
  writeFileSync(join(root, "content/visits/ban-phueng.md"), VISIT_ENTRY.replace("walk", "fly"));
  expect(check()).toMatch(/visits\/ban-phueng\.md:3:6[\s\S]*วิธีเยี่ยม \(way\): ไม่มีตัวเลือก "fly"[\s\S]*walk \(เดินดูงาน\)/);
  writeFileSync(join(root, "content/visits/ban-phueng.md"), VISIT_ENTRY);
});

it("has a template, a form, an address, records, and is found", () => {
  const made = JSON.parse(
    run(`
      import { templateOf } from "./src/templates/template.ts";
      import { collectionOf } from "./src/templates/wish.ts";
      import { formOf } from "./src/contribute/spec.ts";
      import { readContent } from "./src/content/read.ts";
      import { buildKnowledge } from "./src/model/knowledge.ts";
      import { permalinksOf } from "./src/model/permalinks.ts";
      import { recordsOf, tables } from "./src/exports/tables.ts";
      import { toCsv } from "./src/exports/csv.ts";
      import { listEntries } from "./src/search/build/entries.ts";
      const k = buildKnowledge(readContent("content"));
      const table = tables.find(({ name }) => name === "visits");
      const records = recordsOf(table, k, (path) => "/base" + path);
      console.log(JSON.stringify({
        template: templateOf("visits"),
        wish: collectionOf("visit"),
        fields: formOf("visits").fields.map(({ title }) => title),
        permalinks: permalinksOf(k, { diagrams: [], data: tables.map(({ name }) => name) }),
        records,
        csv: toCsv(records, table.columns.map(({ name }) => name)),
        found: listEntries(k).filter(({ url }) => url.includes("#v-")),
      }));
    `),
  );
  expect(made.template).toContain("# วิธีเยี่ยม: meeting = ประชุม, walk = เดินดูงาน\nway: ");
  expect(made.wish).toBe("visits");
  expect(made.fields).toEqual(["ชื่อการเยี่ยม", "วิธีเยี่ยม", "เครือข่าย", "ที่มา"]);
  expect(made.permalinks).toEqual(
    expect.arrayContaining(["/visits/#v-ban-phueng", "/data/visits.csv", "/data/visits.json"]),
  );
  expect(made.records).toMatchObject([
    { id: "ban-phueng", url: "/base/visits/#v-ban-phueng", way: "walk", networks: ["nam-phueng"], text: "ไปดูรังผึ้ง" },
  ]);
  expect(made.csv).toContain("id,url,title,way,networks,text,sources");
  expect(made.found).toMatchObject([
    {
      title: "เยี่ยมบ้านผึ้ง",
      kind: "activities",
      says: [{ anchor: null, lines: ["วิธีเยี่ยม เดินดูงาน", "เครือข่าย เครือข่ายน้ำผึ้ง", "ไปดูรังผึ้ง"] }],
    },
  ]);
});

it("is in every list of pages and of what there is, by its Thai name", () => {
  const made = JSON.parse(
    run(`
      import { firstWays, mainWays } from "./src/components/ways.ts";
      import { readContent } from "./src/content/read.ts";
      import { llmsText } from "./src/editions/llms.ts";
      import { doneText } from "./src/model/change-list.ts";
      import { daysOfChanges } from "./src/model/changes.ts";
      import { areConcepts } from "./src/model/concept-file.ts";
      import { buildKnowledge } from "./src/model/knowledge.ts";
      import { entriesByBlock } from "./src/model/made-from.ts";
      import { permalinksOf } from "./src/model/permalinks.ts";
      import { otherPages } from "./src/search/build/pages.ts";
      const k = buildKnowledge(readContent("content"));
      const commit = { id: "a", at: "2026-01-02T00:00:00Z", subject: "x", files: [{ did: "added", path: "visits/ban-phueng.md" }] };
      const [day] = daysOfChanges(k, [commit]);
      console.log(JSON.stringify({
        main: mainWays.filter(({ path }) => path === "/visits/"),
        first: firstWays.map(({ path }) => path),
        llms: llmsText(k, (path) => path, "1").split("\\n").filter((line) => line.includes("/visits")),
        permalinks: permalinksOf(k, { diagrams: [], data: [] }),
        front: otherPages(k, new Map()).filter(({ url }) => url.includes("visits")),
        changed: day.kinds.map(doneText),
        concepts: areConcepts(["visits"]),
        made: entriesByBlock(k).get("beta/1").get("table-b-r1"),
      }));
    `),
  );
  expect(made.main).toMatchObject([{ name: "การเยี่ยม" }]);
  expect(made.first).toContain("/visits/");
  expect(made.llms).toEqual([
    "- [การเยี่ยมเครือข่าย (Visits)](/visits/index.md): ใครไปเยี่ยมใคร เห็นอะไร",
    "- [visits.json](/data/visits.json): การเยี่ยม",
  ]);
  expect(made.permalinks).toContain("/visits/");
  expect(made.front).toMatchObject([
    { url: "/visits/", title: "การเยี่ยมเครือข่าย", says: [{ lines: ["ใครไปเยี่ยมใคร เห็นอะไร"] }] },
    { url: "/contribute/visits/", title: expect.stringContaining("การเยี่ยม") },
  ]);
  expect(made.changed).toEqual(["เพิ่มการเยี่ยม"]);
  expect(made.concepts).toBe(true);
  expect(made.made).toContainEqual({
    title: "เยี่ยมบ้านผึ้ง",
    url: "/visits/#v-ban-phueng",
    kind: "visits",
    likely: false,
  });
});
