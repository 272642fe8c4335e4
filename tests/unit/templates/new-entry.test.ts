import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { checkContent } from "../../../src/check/check.ts";
import { type Existing, newEntry } from "../../../src/templates/new-entry.ts";
import { collectionOf, readWish } from "../../../src/templates/wish.ts";

const existing: Existing = {
  entries: [{ id: "krabi-1", title: "กลุ่มออม", province: "krabi" }],
  lastOrder: 7,
  sources: ["report-2550"],
};
const provinces = new Map([
  ["krabi", "กระบี่"],
  ["nan", "น่าน"],
]);

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

describe("what was typed", () => {
  const wish = (...args: string[]) => readWish(args, provinces);

  it.each([["krabi"], ["กระบี่"], ["จังหวัดกระบี่"], ["จ.กระบี่"], ["Krabi"]])("knows the province %s", (province) =>
    expect(wish("lesson", "ก", "--province", province).province).toBe("krabi"),
  );

  it.each<[string, string[], string]>([
    ["nothing", [], "วิธีใช้"],
    ["an unknown kind", ["poem", "ก"], 'ไม่รู้จักประเภท "poem"'],
    ["no name", ["lesson"], "ยังไม่ได้บอกชื่อของบทเรียน"],
    ["an empty name", ["lesson", " "], "ยังไม่ได้บอกชื่อของบทเรียน"],
    ["a name without quotes", ["lesson", "ก", "ข"], 'npm run new -- lesson "ก ข"'],
    ["npm's two dashes forgotten", ["lesson", "ก", "krabi"], "ต้องมีขีดสองขีด (--)"],
    ["an unknown option", ["lesson", "ก", "--colour", "red"], "ไม่มีตัวเลือก --colour"],
    ["an option without its value", ["lesson", "ก", "--id"], "ต้องมีค่า"],
    ["an unknown province", ["lesson", "ก", "--province", "กระบี"], "หมายถึง กระบี่ หรือไม่"],
    ["a province that the site does not have", ["lesson", "ก", "--province", "ตรัง"], "npm run new -- province ตรัง"],
  ])("says what is wrong: %s", (_name, args, said) => {
    expect(() => wish(...args)).toThrow(RangeError);
    expect(() => wish(...args)).toThrow(said);
  });
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

  it("refuses a name that is taken where names belong to one entry, and tells of it elsewhere", () => {
    const wish = { title: "กลุ่มออม", province: "krabi" };
    expect(() => newEntry({ ...wish, collection: "networks" }, existing)).toThrow("content/networks/krabi-1.md");
    expect(newEntry({ ...wish, collection: "networks", province: "nan" }, existing).namesakes).toEqual([]);
    expect(newEntry({ ...wish, collection: "lessons" }, existing).namesakes).toEqual(["krabi-1"]);
    const near = { ...existing, entries: [{ id: "krabi-klum-om", title: "กลุ่มออม จังหวัดกระบี่", province: "krabi" }] };
    expect(newEntry({ ...wish, collection: "networks" }, near)).toMatchObject({
      path: "networks/krabi-klum-om-2.md",
      namesakes: ["krabi-klum-om"],
    });
  });

  it("says how to name a file that no letters name, and that not every kind has a province", () => {
    expect(() => newEntry({ collection: "lessons", title: "???" }, existing)).toThrow("--id");
    expect(() => newEntry({ collection: "glossary", title: "ก", province: "krabi" }, existing)).toThrow("--province");
  });

  it("leaves out what the template says about copying it", () => {
    expect(newEntry({ collection: "lessons", title: "ก" }, existing).text).not.toContain("คัดลอกไปไว้");
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

describe("npm run new", () => {
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
    expect(run("lesson", "ก", "ข")).toMatchObject({ status: 2, stdout: "", stderr: expect.stringContaining("วิธีใช้") });
    expect(existsSync(join(root, "lessons/.md"))).toBe(false);
  });
});
