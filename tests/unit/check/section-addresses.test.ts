import { describe, expect, it } from "vitest";
import { checkFiles } from "../../../src/check/check.ts";
import { check, goodFiles, short, surroundings, tree } from "./fixture.ts";

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
    // The section was there first: the report has to be called otherwise.
    expect(check({ "sources/rai-ngan.md": withSection("rai-ngan-song"), ...named }).map(short)).toEqual([
      "bad-name at sources/rai-ngan-song.md:1:1",
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

  it("keep what was published first, whatever its id", () => {
    // `a-song` comes before `rai-ngan` and says that its addresses are short.
    const files = {
      "sources/a-song.md": second.replace("lists:", "shortAddresses: true\nlists:").replace(/song/g, "1"),
      "report/a-song/1.md": "---\ntitle: ก\n---\nอีกเล่ม\n",
    };
    const around = { permalinks: ["/report/1/", "/report/1/#p1", "/report/1/#p5"], pages: [] };
    const said = checkFiles(tree(files), around).filter(({ file }) => file.startsWith("sources/"));
    expect(said.map(({ rule, file }) => `${rule} at ${file}`)).toEqual(["same-address at sources/a-song.md"]);
  });

  it("are told once when all of a report have changed with one line of its record", () => {
    const files = { "sources/rai-ngan.md": record("rai-ngan").replace("shortAddresses: true\n", "") };
    const around = { permalinks: ["/report/1/", "/report/1/#p1", "/report/1/#p2"], pages: surroundings.pages ?? [] };
    const said = checkFiles(tree(files), around).filter(({ rule }) => rule === "changed-id");
    expect(said.map(({ file, suggestion }) => `${file} ${suggestion}`)).toEqual([
      "sources/rai-ngan.md นำบรรทัด shortAddresses: true กลับคืน",
    ]);
  });

  it("are part of one that stands before them", () => {
    const inside = second.replace("label: หัวข้อ song", "label: หัวข้อ song\n    parent: song");
    expect(check({ "sources/rai-ngan-song.md": inside }).map(({ rule }) => rule)).toEqual(["wrong-value"]);
  });

  it("lie in a folder that is named like the report, not deeper", () => {
    const text = "---\ntitle: ก\n---\nข้อความ\n";
    const at = (path: string) =>
      check({ [path]: text }).map(({ rule, file, fix }) => [rule, file, fix ?? ""].join(" "));
    expect(at("report/Khao 2560/1.md")).toEqual(["bad-name report/Khao 2560/1.md "]);
    expect(at("report/rai-ngan/inner/new.md")).toEqual([
      "wrong-folder report/rai-ngan/inner/new.md content/report/rai-ngan/new.md",
    ]);
  });

  it("have drawings of their own, called as in the first", () => {
    const said = (diagram: string) => {
      const figures = `figures:\n  - { id: f9, label: รูปที่ 9, caption: ก, section: SECTION, diagram: ${diagram} }\nlists:`;
      const files = {
        "sources/rai-ngan.md": record("rai-ngan").replace("lists:", figures.replace("SECTION", '"1"')),
        "sources/rai-ngan-song.md": second.replace("lists:", figures.replace("SECTION", "song")),
      };
      return check(files).filter(({ rule }) => rule !== "broken-citation");
    };
    expect(said("success-factors")).toEqual([]);
    const [first, ...others] = said("success-factor");
    expect([first?.rule, first?.fix]).toEqual(["wrong-value", expect.stringContaining("diagram: success-factors }")]);
    expect(others.map(({ rule }) => rule)).toEqual(["wrong-value"]);
  });
});
