import { describe, expect, it } from "vitest";
import { checkFiles } from "../../../src/check/check.ts";
import { contentFile } from "../../../src/content/files.ts";
import { check, goodFiles, short, tree } from "./fixture.ts";

/** The second report of the fixture has one section, of a heading and a paragraph. */
const RAW = "1 รายงานเล่มที่สอง\nรายงานเล่มที่สองมีย่อหน้าเดียว\n";
const section = "report/rai-ngan-song/song.md";
const text = goodFiles.find(({ path }) => path === section)?.text ?? "";
const said = (files: Record<string, string>) => check({ "sources/rai-ngan-song.txt": RAW, ...files }).map(short);

describe("the web edition of a report whose raw text is there", () => {
  it("is that text, letter by letter", () => expect(said({})).toEqual([]));

  it("is not changed in silence", () => {
    const changed = text.replace("ย่อหน้าเดียว", "ย่อหน้าเดี่ยว");
    expect(said({ [section]: changed })).toEqual([`not-as-printed at ${section}:4:1`]);
    const recorded = "corrections:\n  - { at: p1, printed: หน้าเดียว, corrected: หน้าเดี่ยว, certainty: certain }\n---\nราย";
    expect(said({ [section]: changed.replace("---\nราย", recorded) })).toEqual([]);
  });

  it("is whole", () => {
    expect(said({ "sources/rai-ngan-song.txt": `${RAW}บรรทัดท้าย` })).toEqual([
      "not-in-edition at sources/rai-ngan-song.md:1:1",
    ]);
    const record = goodFiles.find(({ path }) => path === "sources/rai-ngan-song.md")?.text ?? "";
    const leftOut = "leftOut:\n  - { line: บรรทัดท้าย, reason: ท้ายหน้า }\nlists:";
    expect(
      said({
        "sources/rai-ngan-song.txt": `${RAW}บรรทัดท้าย`,
        "sources/rai-ngan-song.md": record.replace("lists:", leftOut),
      }),
    ).toEqual([]);
  });

  it("has heads of tables that the print has not, where it says of each what was printed", () => {
    const tabled = (head: string) =>
      `${text.replace("title:", `tables: [names]\n${head}title:`)}\n| ชื่อ | งาน |\n| --- | --- |\n| ก | ข |\n`;
    const files = { "sources/rai-ngan-song.txt": `${RAW}ก ข` };
    expect(said({ ...files, [section]: tabled("") }).map((each) => each.split(" ")[0])).toEqual(["not-as-printed"]);
    expect(said({ ...files, [section]: tabled("ownHeads: [{ table: names, reason: ไม่ได้พิมพ์ }]\n") })).toEqual([]);
    const without = said({ ...files, [section]: tabled("ownHeads: [{ table: names }]\n") });
    expect(without.map((each) => each.split(" ")[0])).toEqual(["missing-field"]);
    const unknown = said({ ...files, [section]: tabled("ownHeads: [{ table: other, reason: ไม่ได้พิมพ์ }]\n") });
    expect(unknown.map((each) => each.split(" ")[0])).toEqual(["not-listed"]);
  });

  it("is not judged while a part of it cannot be read", () =>
    expect(said({ [section]: text.replace("title:", "title: :") })).toEqual([`bad-yaml at ${section}:2:8`]));

  it("is compared with a raw text that has its name, is there and says something", () => {
    const raw = (path: string, words: string) => check({ [path]: words }).map(short);
    expect(raw("sources/khon-lueng.txt", RAW)).toEqual(["not-listed at sources/khon-lueng.txt:1:1"]);
    expect(raw("sources/rai-ngan-song.TXT", RAW)).toEqual(["bad-name at sources/rai-ngan-song.TXT:1:1"]);
    expect(raw("report/rai-ngan-song/raw.txt", RAW)).toEqual(["bad-name at report/rai-ngan-song/raw.txt:1:1"]);
    expect(said({ "sources/rai-ngan-song.txt": " \n" })).toEqual(["empty-raw at sources/rai-ngan-song.txt:1:1"]);
    const tis620 = contentFile("sources/rai-ngan-song.txt", Uint8Array.from([0xa1, 0xd2]));
    expect(checkFiles([...tree({}), tis620]).map(short)).toEqual(["not-utf8 at sources/rai-ngan-song.txt:1:1"]);
  });

  it("leaves out lines that stand in the raw text", () => {
    const record = goodFiles.find(({ path }) => path === "sources/rai-ngan-song.md")?.text ?? "";
    const leftOut = record.replace("lists:", "leftOut:\n  - { line: ท้ายหน้า, reason: ก }\nlists:");
    expect(said({ "sources/rai-ngan-song.md": leftOut })).toEqual(["not-listed at sources/rai-ngan-song.md:16:13"]);
    expect(check({ "sources/rai-ngan-song.md": leftOut }).map(short)).toEqual([
      "not-listed at sources/rai-ngan-song.md:16:3",
    ]);
  });
});
