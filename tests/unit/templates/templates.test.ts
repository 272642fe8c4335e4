import { readdirSync, readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { checkFiles, sitePages } from "../../../src/check/check.ts";
import { type CollectionName, collectionNames, collections } from "../../../src/collections/index.ts";
import { listFiles } from "../../../src/content/files.ts";
import { readContent } from "../../../src/content/read.ts";
import { templateFiles } from "../../../src/templates/template-files.ts";
import { file } from "../check/fixture.ts";

const files = templateFiles();
const around = { pages: sitePages() };
const template = (collection: string): string => files.get(`${collection}.md`) ?? "";
const content = listFiles("content").filter(({ path }) => !path.startsWith("_templates/"));

describe("content/_templates", () => {
  it("is what `npm run templates` writes today", () => {
    expect(readdirSync("content/_templates").sort()).toEqual([...files.keys()].sort());
    for (const [name, text] of files) expect(readFileSync(`content/_templates/${name}`, "utf8"), name).toBe(text);
  });

  it("has a form for each collection, and each passes the check", () => {
    const templates = collectionNames.map((collection) => file(`_templates/${collection}.md`, template(collection)));
    expect(checkFiles([...content, ...templates], around)).toEqual([]);
  });

  const [someReport = ""] = content.flatMap(({ path }) => /^sources\/(.*)\.md$/.exec(path)?.[1] ?? []);
  const folderOf = (name: CollectionName) => (collections[name].within ? `${name}/${someReport}` : name);
  // All copies in one run of the check, which reads the whole content.
  const copies = new Map(
    collectionNames.map((name) => [name, `${folderOf(name)}/${name === "provinces" ? "songkhla" : "new-entry"}.md`]),
  );
  // Where there is only one entry, the template stands in its place.
  const replaced = collectionNames.filter((name) => collections[name].single);
  const found = checkFiles(
    [
      ...content.filter(({ path }) => !replaced.some((name) => path.startsWith(`${name}/`))),
      ...[...copies].map(([name, path]) => file(path, template(name))),
    ],
    around,
  );

  it("copied and left as they are, change nothing elsewhere", () => {
    const paths = new Set(copies.values());
    expect(found.filter(({ file: path }) => !paths.has(path))).toEqual([]);
  });

  it.each(collectionNames)("%s: copied and left as it is, every blank is reported and nothing else", (collection) => {
    const problems = found.filter(({ file: path }) => path === copies.get(collection));
    const mine = problems.filter(({ rule }) => rule !== "unfilled").map(({ rule }) => rule);
    // A section is shown only when its report lists it.
    expect(mine).toEqual(collections[collection].within ? ["not-listed"] : []);
    const blanks = template(collection)
      .split("\n")
      .flatMap((line, i) => (/^(?! *#).*(?:‹|\btodo\b)/.test(line) ? i + 1 : []));
    // A line may hold a short list of blanks.
    const told = new Set(problems.flatMap(({ rule, line }) => (rule === "unfilled" ? line : [])));
    expect([...told]).toEqual(blanks);
    expect(blanks.length).toBeGreaterThan(1);
  });

  it("lists every field of the schema, needed or not", () => {
    const optional = template("lessons")
      .split("\n")
      .filter((line) => /^# \w+:/.test(line));
    expect(optional).toEqual(expect.arrayContaining(["# speaker: ‹ผู้กล่าว›", "# networks: []"]));
  });
});

describe("the templates, filled in,", () => {
  const fill = (collection: string, blanks: Record<string, string>): string =>
    Object.entries(blanks).reduce((text, [blank, value]) => text.replace(blank, value), template(collection));

  it("are a network and a lesson that pass the check", () => {
    const network = fill("networks", {
      "‹ชื่อเครือข่าย›": "เครือข่ายทดสอบแบบ",
      "province: todo": "province: krabi",
      "source: todo": "source: report-2550",
      "section: todo": 'section: "1-1"',
      "‹ชื่อที่พิมพ์›": "เครือข่าย",
      "‹รายละเอียดตามรายงาน ถ้าไม่มีให้ลบบรรทัดนี้›": "",
    });
    const lesson = fill("lessons", {
      "‹ชื่อบทเรียน›": "บทเรียนทดสอบแบบ",
      "topic: todo": "topic: begin",
      "province: todo": "province: krabi",
      "source: todo": "source: report-2550",
      "section: todo": "section: appendix-1-2",
      "‹ถ้อยคำของรายงาน›": "ควรให้เครือข่ายในแต่ละจังหวัด",
    });
    expect(
      checkFiles([...content, file("networks/new-entry.md", network), file("lessons/new-entry.md", lesson)], around),
    ).toEqual([]);
  });
});

describe("the JSON Schemas", () => {
  const entries = readContent("content");
  const ajv = new Ajv2020({ strict: false, formats: { date: true } });

  it.each(collectionNames)("%s: takes every entry of the site, and not an unknown field", (collection) => {
    const valid = ajv.compile(JSON.parse(files.get(`${collection}.schema.json`) ?? ""));
    const { within = "" } = collections[collection];
    for (const { file: path, data: read } of entries[collection]) {
      const data = Object.fromEntries(Object.entries(read).filter(([name]) => name !== within));
      expect(valid(data), `${path} ${JSON.stringify(valid.errors)}`).toBe(true);
      expect(valid({ ...data, unknown: 1 })).toBe(false);
    }
  });

  it("carry the Thai names of fields for completion", () => {
    expect(JSON.parse(files.get("networks.schema.json") ?? "")).toMatchObject({
      title: "เครือข่าย",
      additionalProperties: false,
      properties: { title: { title: "ชื่อเครือข่าย" }, business: { enum: expect.arrayContaining(["produce"]) } },
    });
  });
});
