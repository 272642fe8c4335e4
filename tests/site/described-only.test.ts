import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, it } from "vitest";
import { buildNextLibrary } from "../next-library.ts";
import { attributes, type BuiltPage, brokenLinks, readPages, textOf } from "./dist.ts";

/** Collections that are only described, with no file of theirs under src/pages, are whole on the site. */
let root: string;
let pages: readonly BuiltPage[];
const page = (path: string): string => pages.find((built) => built.path === path)?.html ?? "";
const words = (path: string): string => textOf(/<main.*<\/main>/s.exec(page(path))?.[0] ?? "").replace(/\s+/g, " ");

beforeAll(async () => {
  // The next release of the small library has them, and is built for other tests too.
  root = await buildNextLibrary();
  pages = readPages(root);
}, 300_000);

it("list their entries, whole or with the ways to them, and say whose words they are", () => {
  expect(words("/visits/")).toContain("การเยี่ยมเครือข่าย ใครไปเยี่ยมใคร เห็นอะไร");
  expect(words("/visits/")).toContain("“ชื่อการเยี่ยม” “วิธีเยี่ยม” “เครือข่าย” “เล่าการเยี่ยม” เป็นของเว็บ");
  expect(words("/visits/")).toMatch(/เยี่ยมบ้านผึ้ง วิธีเยี่ยม เดินดูงาน เครือข่าย เครือข่ายน้ำผึ้ง ไปดูรังผึ้ง/);
  expect(page("/visits/")).toContain('id="v-ban-phueng"');
  expect(attributes(page("/visits/"), "href")).toContain("/library/networks/nam-phueng/");
  expect(words("/tools/")).toContain("เลี้ยงผึ้ง ของที่คนเลี้ยงผึ้งใช้");
  expect(attributes(page("/tools/"), "href")).toContain("/library/tools/rang/");
});

it("show what an entry says in each field as people write it", () => {
  const said = words("/tools/rang/");
  for (const fact of [
    "ปีที่เริ่มใช้ 2565",
    "วันที่ลองใช้ 5 มีนาคม 2565",
    "ใช้ร่วมกัน ใช่",
    "ราคา 1,200 บาท",
    "ส่วนประกอบ ชิ้นส่วน: ฝา · จำนวน: 2",
    "ปัจจัย ประชุมกันสม่ำเสมอ",
    "ถ้อยคำว่าด้วยเครื่องมือ เลี้ยงผึ้งและขายร่วมกัน",
  ])
    expect(said).toContain(fact);
  // What the report says, or the data file calls the report's, is not called ours.
  expect(said).toContain("“วันที่ลองใช้” “ใช้ร่วมกัน” “ส่วนประกอบ” “ชื่ออื่น” “ปัจจัย” เป็นของเว็บ");
});

it("have their forms, data, Markdown and citations, and are in the menu, and what they were called leads on", () => {
  for (const file of [
    "contribute/visits/index.html",
    "data/tools.csv",
    "data/visits.json",
    "tools/rang.bib",
    "visits/ban-phueng.ris",
    "visits/index.md",
  ])
    expect(existsSync(join(root, file)), file).toBe(true);
  expect(readFileSync(join(root, "tools/rang/index.md"), "utf8")).toContain("**ราคา**\n\n1,200 บาท");
  expect(attributes(page("/"), "href")).toEqual(expect.arrayContaining(["/library/visits/", "/library/tools/"]));
  expect(page("/tools/rang-mai/")).toContain('content="0; url=/library/tools/rang/"');
});

it("have no link that leads nowhere, and are led to from the report", () => {
  expect(brokenLinks(pages, root, "/library/")).toEqual([]);
  expect(attributes(page("/report/beta/1/"), "href")).toEqual(
    expect.arrayContaining(["/library/visits/#v-ban-phueng", "/library/tools/rang/"]),
  );
});
