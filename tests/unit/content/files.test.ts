import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { checkContent } from "../../../src/check/check.ts";
import { contentFile, listFiles } from "../../../src/content/files.ts";
import { check, goodFiles, term } from "../check/fixture.ts";

const root = mkdtempSync(join(tmpdir(), "check-files-"));
afterAll(() => rmSync(root, { recursive: true }));

describe("files", () => {
  it("are listed with folders inside, sorted, hidden ones left out, links not followed", () => {
    mkdirSync(join(root, "a/networks/inner"), { recursive: true });
    for (const path of [
      "networks/b.md",
      "networks/a.md",
      "networks/.DS_Store",
      "networks/._a.md",
      "networks/.a.md.swp",
      "networks/inner/c.md",
      "x.txt",
    ])
      writeFileSync(join(root, "a", path), "ก");
    symlinkSync("/etc/hostname", join(root, "a/networks/out.md"));
    expect(listFiles(join(root, "a"))).toEqual([
      { path: "networks/a.md", size: 3, text: "ก" },
      { path: "networks/b.md", size: 3, text: "ก" },
      { path: "networks/inner/c.md", size: 3, text: "ก" },
      { path: "networks/out.md", size: 0, text: null, link: true },
      { path: "x.txt", size: 3, text: "ก" },
    ]);
    expect(listFiles(join(root, "nowhere"))).toEqual([]);
  });

  it("may come from any system: line ends and byte order mark do not matter", () => {
    const windows = `\uFEFF${term("คำอธิบาย").replaceAll("\n", "\r\n")}`;
    expect(check({ "glossary/x.md": windows })).toEqual([]);
    expect(contentFile("x.md", new TextEncoder().encode("a\r\nb\rc")).text).toBe("a\nb\nc");
  });

  it("must be UTF-8", () => {
    expect(contentFile("x.md", Uint8Array.of(0xa1, 0xd2)).text).toBeNull();
    expect(contentFile("x.png", Uint8Array.of(0x61)).text).toBeNull();
  });

  it("are checked against the addresses promised beside the folder", () => {
    const content = join(root, "site/content");
    for (const { path, text } of goodFiles) {
      mkdirSync(join(content, path, ".."), { recursive: true });
      writeFileSync(join(content, path), text ?? "");
    }
    expect(checkContent(content)).toEqual([]);
    mkdirSync(join(root, "site/tests"));
    writeFileSync(
      join(root, "site/tests/permalinks.txt"),
      "/\n/networks/gone/\n/report/1/#p99\n/report/1/#p1\n/networks/krabi-pam/\n",
    );
    expect(checkContent(content).map(({ file, rule }) => `${file} ${rule}`)).toEqual([
      "networks/gone.md changed-id",
      "report/rai-ngan/1.md changed-id",
    ]);
  });
});
