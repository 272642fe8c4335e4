import { describe, expect, it } from "vitest";
import { checkFiles } from "../../../src/check/check.ts";
import { githubReport } from "../../../src/check/tell-problems.ts";
import { type ContentFile, contentFile } from "../../../src/content/files.ts";
import { file, goodFiles, short, surroundings, tree } from "./fixture.ts";

/** One bad file has one message, however many entries refer to it: what only follows from it would hide it. */

const permalinks = goodFiles.flatMap(({ path }) =>
  path.startsWith("networks/")
    ? `/${path.replace(".md", "/")}`
    : path === "sources/rai-ngan.md"
      ? "/report/#rai-ngan"
      : [],
);
const around = { ...surroundings, permalinks: [...permalinks, "/report/1/", "/report/1/#p1"] };
const said = (files: readonly ContentFile[]) => checkFiles(files, around).map(short);
const without = (path: string): ContentFile[] => goodFiles.filter((each) => each.path !== path);
const textOf = (path: string): string => goodFiles.find((each) => each.path === path)?.text ?? "";

/** Thai in the one-byte code that old programs on Windows save. */
const asTis620 = (text: string): Uint8Array =>
  Uint8Array.from(text, (letter) => {
    const code = letter.charCodeAt(0);
    return code >= 0xe01 ? code - 0xe00 + 0xa0 : code;
  });
const asUtf16 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, "utf16le"));

describe("a file that cannot be read", () => {
  it.each([
    "report/rai-ngan/1.md",
    "networks/krabi-pam.md",
    "provinces/krabi.md",
    "sources/rai-ngan.md",
    "factors/phu-nam.md",
  ])("%s, saved in another code, is the only one that is told of", (path) => {
    expect(said(goodFiles)).toEqual([]);
    for (const bytes of [asTis620(textOf(path)), asUtf16(textOf(path)), asUtf16(`\uFEFF${textOf(path)}`)])
      expect(said([...without(path), contentFile(path, bytes)])).toEqual([`not-utf8 at ${path}:1:1`]);
  });

  it.each([
    ["Krabi-Pam.md", "bad-name"],
    ["krabi-pam.MD", "wrong-extension"],
    ["krabi-pam.md.md", "wrong-extension"],
    ["krabi-pam.txt", "wrong-extension"],
    ["krabi/krabi-pam.md", "wrong-folder"],
  ])("named %s, neither", (name, rule) => {
    const files = [...without("networks/krabi-pam.md"), file(`networks/${name}`, textOf("networks/krabi-pam.md"))];
    expect(said(files)).toEqual([`${rule} at networks/${name}:1:1`]);
  });
});

describe("an entry that is gone", () => {
  it.each(["networks/krabi-pam.md", "sources/rai-ngan.md", "report/rai-ngan/1.md"])(
    "%s is missed once, with the places that refer to it, and never replaced by another",
    (path) => {
      const about = checkFiles(without(path), around).filter(
        ({ rule }) => rule === "changed-id" || rule === "broken-reference",
      );
      expect(about.map(short)).toEqual([`changed-id at ${path}:1:1`]);
      expect(about[0]?.suggestion).toMatch(/แห่งอ้างถึงไฟล์นี้: \S+\.md:\d+/);
      expect(about[0]?.fix).toBe(`content/${path}`);
    },
  );

  it("and was never published: said at each place, and no other is offered", () => {
    const lesson = textOf("lessons/krabi-1.md");
    for (const id of ["krabi-pam-2", "trang-pam", "krabi-yang", "rayong-pam"]) {
      const problems = checkFiles(tree({ "lessons/krabi-1.md": lesson.replace("krabi-pam", id) }), surroundings);
      expect(problems.map(({ rule, fix }) => [rule, fix])).toContainEqual(["broken-reference", undefined]);
    }
    // ตรัง, and a slip of it, have no entry: they are not ตราด, which has one.
    const trat = textOf("provinces/krabi.md").replace("title: กระบี่", "title: ตราด");
    for (const province of ["trang", "trag"]) {
      const files = { "lessons/krabi-1.md": lesson.replace("province: krabi", `province: ${province}`) };
      const problems = checkFiles(tree({ ...files, "provinces/trat.md": trat }), surroundings);
      expect(problems.filter(({ rule }) => rule === "broken-reference").map(({ fix }) => fix)).toEqual([undefined]);
    }
  });

  it("has no other offered in its place where a text links to it", () => {
    const links = checkFiles(without("networks/krabi-pam.md"), around).filter(({ rule }) => rule === "broken-link");
    expect(links.length).toBeGreaterThan(0);
    for (const { fix, suggestion } of links)
      expect([fix, suggestion]).toEqual([undefined, expect.stringContaining("เคยมี")]);
  });
});

it("no file is to be renamed over another", () => {
  const problems = checkFiles(tree({ "networks/Krabi_Pam.md": textOf("networks/krabi-pam.md") }), surroundings);
  expect(problems.filter(({ file: path, fix }) => path === "networks/Krabi_Pam.md" && fix !== undefined)).toEqual([]);
});

it("GitHub, which shows ten, is told the causes first", () => {
  const problem = (rule: string, path: string) => ({ file: path, line: 1, column: 1, rule, message: "ก" });
  const report = githubReport([problem("broken-reference", "a.md"), problem("not-utf8", "b.md")], "content");
  expect(report.split("\n").map((line) => /file=([^,]+)/.exec(line)?.[1])).toEqual(["content/b.md", "content/a.md"]);
});
