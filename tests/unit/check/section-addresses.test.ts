import { describe, expect, it } from "vitest";
import { check, goodFiles, short } from "./fixture.ts";

const record = (name: string): string => goodFiles.find(({ path }) => path === `sources/${name}.md`)?.text ?? "";
const second = record("rai-ngan-song");
const withSection = (id: string) =>
  record("rai-ngan").replace('- id: "1"', `- id: "1"\n    title: ก\n    label: ก\n  - id: ${id}`);
const section = { "report/rai-ngan/made.md": "---\ntitle: ก\n---\nข้อความ\n" };

describe("sections of several reports", () => {
  it("have addresses of their own: one report has short ones", () => {
    const twice = check({ "sources/rai-ngan-song.md": second.replace("lists:", "shortAddresses: true\nlists:") });
    expect(twice.map(short)).toEqual(["same-address at sources/rai-ngan-song.md:15:17"]);
  });

  it("are not called like another page, or another report", () => {
    expect(check({ "sources/rai-ngan.md": withSection("made"), ...section }).map(short)).toEqual([
      "same-address at sources/rai-ngan.md:16:9",
    ]);
    const named = { "report/rai-ngan/rai-ngan-song.md": section["report/rai-ngan/made.md"] };
    expect(check({ "sources/rai-ngan.md": withSection("rai-ngan-song"), ...named }).map(({ rule }) => rule)).toEqual([
      "same-address",
    ]);
  });

  it("may have the same id in two reports", () => {
    const one = { "report/rai-ngan-song/1.md": "---\ntitle: ก\n---\nอีกเล่ม\n" };
    const record = second.replace("sections:", 'sections:\n  - id: "1"\n    title: ก\n    label: ก');
    expect(check({ "sources/rai-ngan-song.md": record, ...one })).toEqual([]);
  });

  it("lie in the folder of their report, which they do not write", () => {
    const text = "---\ntitle: ก\n---\nข้อความ\n";
    expect(check({ "report/ten.md": text }).map(short)).toEqual(["wrong-folder at report/ten.md:1:1"]);
    const twice = check({ "report/rai-ngan-song/song.md": text.replace("title", "source: rai-ngan\ntitle") });
    expect(twice.map(short)).toEqual(["folder-says at report/rai-ngan-song/song.md:2:1"]);
  });

  it("hold the tables and figures that the record lists", () => {
    const parts = (section: string) =>
      second.replace(
        "lists:",
        `tables:\n  - { id: t9, label: ตารางที่ 9, caption: ก, section: ${section} }\nfigures:\n  - { id: f9, label: ` +
          `รูปที่ 9, caption: ก, section: ${section} }\nlists:`,
      );
    expect(check({ "sources/rai-ngan-song.md": parts("song") }).map(short)).toEqual([
      "broken-citation at sources/rai-ngan-song.md:16:55",
      "broken-citation at sources/rai-ngan-song.md:18:53",
    ]);
    const there = "---\ntitle: 1 รายงานเล่มที่สอง\ntables: [t9]\n---\nรูปที่ 9 ก\n\n| ก |\n| --- |\n| ข |\n";
    const files = { "sources/rai-ngan-song.md": parts("song"), "report/rai-ngan-song/song.md": there };
    expect(check(files)).toEqual([]);
  });
});
