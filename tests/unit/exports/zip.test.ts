import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ZipFile, zip } from "../../../src/exports/zip.ts";
import { hasProgram } from "../../programs.ts";
import { unzip } from "./unzip.ts";

const files: ZipFile[] = [
  { name: "mimetype", data: "application/epub+zip", stored: true },
  { name: "ข้อมูล/เครือข่าย.csv", data: "ชื่อ\r\n".repeat(500) },
  { name: "empty.txt", data: new Uint8Array() },
];

describe("zip", () => {
  it("holds its files in order, packed or stored, with names in Thai", () => {
    expect(unzip(zip(files))).toEqual([
      { name: "mimetype", data: "application/epub+zip", method: 0 },
      { name: "ข้อมูล/เครือข่าย.csv", data: "ชื่อ\r\n".repeat(500), method: 8 },
      { name: "empty.txt", data: "", method: 8 },
    ]);
  });

  it("is known as an EPUB by its first bytes", () => {
    expect(zip(files).toString("latin1", 30, 58)).toBe("mimetypeapplication/epub+zip");
  });

  it("is the same bytes each time, and an end alone when there is nothing", () => {
    expect(zip(files).equals(zip(files))).toBe(true);
    expect(zip([]).length).toBe(22);
  });

  it("gives back whatever text is put in", () => {
    const text = fc.string({ unit: "grapheme", maxLength: 200 });
    fc.assert(
      fc.property(fc.array(fc.tuple(text, fc.boolean()), { maxLength: 8 }), (texts) => {
        const all = texts.map(([data, stored], i) => ({ name: `${i}/ก.txt`, data, stored }));
        expect(unzip(zip(all)).map(({ data }) => data)).toEqual(texts.map(([data]) => Buffer.from(data).toString()));
      }),
      { numRuns: 50 },
    );
  });

  it.each(["", "/a", "a/", "a//b", "../a", "a/./b", "a\\b"])("no path within it: “%s”", (name) => {
    expect(() => zip([{ name, data: "" }])).toThrow(RangeError);
  });

  it("no name twice", () => {
    expect(() => zip([...files, { name: "empty.txt", data: "" }])).toThrow(/empty\.txt/);
  });

  it.skipIf(!hasProgram("unzip"))("unzip finds nothing wrong (where the machine has it)", () => {
    const folder = mkdtempSync(join(tmpdir(), "zip-"));
    try {
      const path = join(folder, "a.zip");
      writeFileSync(path, zip(files));
      expect(spawnSync("unzip", ["-tqq", path], { encoding: "utf8" })).toMatchObject({ status: 0, stdout: "" });
      expect(readFileSync(path).length).toBeLessThan(1000);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
