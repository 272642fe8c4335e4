import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { checkContent } from "../../../src/check/check.ts";
import { collectionOf, type Existing, newEntry } from "../../../src/templates/new-entry.ts";

const existing: Existing = { ids: new Set(["krabi-1"]), lastOrder: 7, sources: ["report-2550"] };

describe("collectionOf", () => {
  it.each([
    ["lesson", "lessons"],
    ["lessons", "lessons"],
    ["บทเรียน", "lessons"],
    ["lessn", "lessons"],
    ["เครือข่าย", "networks"],
    ["term", "glossary"],
    ["section", "report"],
    ["", undefined],
    ["poem", undefined],
  ])("%s", (word, collection) => expect(collectionOf(word)).toBe(collection));
});

describe("newEntry", () => {
  it("has its place, id, name, next number and, with only one report, its source", () => {
    const { path, text } = newEntry({ collection: "lessons", title: "เก็บออม: ทุกเดือน", province: "krabi" }, existing);
    expect(path).toMatch(/^lessons\/krabi-kep-om-[a-z-]+\.md$/);
    expect(text).toContain('\ntitle: "เก็บออม: ทุกเดือน"\n');
    expect(text).toContain("\nprovince: krabi\n");
    expect(text).toContain("\norder: 8\n");
    expect(text).toContain("  - source: report-2550\n");
    expect(text).toContain("    section: todo\n");
  });

  it("leaves the source open where there are several reports", () => {
    const { text } = newEntry({ collection: "glossary", title: "คำ" }, { ...existing, sources: ["a", "b"] });
    expect(text).toContain("  - source: todo\n");
  });

  it("takes an id that is given, and refuses one that cannot be or is taken", () => {
    const wish = { collection: "lessons", title: "ก" } as const;
    expect(newEntry({ ...wish, id: "my-own" }, existing).path).toBe("lessons/my-own.md");
    for (const id of ["krabi-1", "Krabi", "กระบี่", "con", ""])
      expect(() => newEntry({ ...wish, id }, existing)).toThrow(RangeError);
  });

  it("knows the ids of provinces", () => {
    expect(newEntry({ collection: "provinces", title: "สงขลา" }, existing).path).toBe("provinces/songkhla.md");
  });

  it("puts any name in as it is, whatever YAML or a replacement would make of it", () => {
    const title = `$& $1 "ก" 'ข' \\ # - [x]`;
    const { text } = newEntry({ collection: "glossary", title, id: "x" }, existing);
    expect(text).toContain(`\ntitle: ${JSON.stringify(title)}\n`.replace(/^\n|\n$/g, ""));
  });
});

describe("npm run new", { timeout: 30_000 }, () => {
  const root = mkdtempSync(join(tmpdir(), "new-entry-"));
  cpSync("content", root, { recursive: true });
  afterAll(() => rmSync(root, { recursive: true }));
  const run = (...args: string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ["src/templates/new.ts", ...args], {
      encoding: "utf8",
      env: { ...process.env, CONTENT_DIR: root },
    });
    return { status, stdout, stderr };
  };

  it("writes a file of which the check asks only for what is blank", () => {
    const { status, stdout } = run("lesson", "ทดลองเพิ่มบทเรียน", "--province", "krabi", "--id", "krabi-new");
    expect(status).toBe(0);
    expect(stdout).toContain("lessons/krabi-new.md");
    expect(readFileSync(join(root, "lessons/krabi-new.md"), "utf8")).toContain("title: ทดลองเพิ่มบทเรียน");
    expect(new Set(checkContent(root).map(({ file, rule }) => `${file} ${rule}`))).toEqual(
      new Set(["lessons/krabi-new.md unfilled"]),
    );
  });

  it("never writes over an entry, and says in Thai how it is used", () => {
    expect(run("lesson", "ก", "--id", "krabi-new")).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("แล้ว"),
    });
    for (const args of [[], ["lesson"], ["poem", "ก"], ["lesson", "ก", "--colour", "red"], ["lesson", "ก", "ข"]]) {
      expect(run(...args)).toMatchObject({ status: 2, stdout: "", stderr: expect.stringContaining("วิธีใช้") });
    }
    expect(existsSync(join(root, "lessons/.md"))).toBe(false);
  });
});
