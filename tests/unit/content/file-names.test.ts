import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkFiles } from "../../../src/check/check.ts";
import { isId } from "../../../src/collections/texts.ts";
import { goodName, judgeName } from "../../../src/content/file-names.ts";
import { anyCharacter } from "../any-text.ts";
import { file, short, tree } from "../check/fixture.ts";

describe("file names", () => {
  it.each([
    ["เครือข่ายข้าวคุณธรรม.md", "khrueakhai-khao-khunnatham.md"],
    ["Krabi_Pam 2.md", "krabi-pam-2.md"],
    ["ก๊าซ (ใหม่).MD", "kat-mai.md"],
    ["aux.md", "aux-1.md"],
    ["...", "entry"],
  ])("%s would do as %s", (name, better) => expect(goodName(name)).toBe(better));

  it("always become a name that will do", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: anyCharacter, maxLength: 20 }),
        fc.string({ unit: fc.constantFrom("ก", "เ", "า", "่", "A", "_", " ", ".") }),
        (a, b) => {
          expect(isId(goodName(`${a}${b}.md`).replace(/\.[a-z]+$/, ""))).toBe(true);
          expect(judgeName(goodName(`${a.replaceAll(".", "")}${b.replaceAll(".", "")}.md`), ".md")).toBeUndefined();
        },
      ),
    );
  });

  it("that Windows keeps for itself are refused: the repository could not be cloned there", () => {
    expect(judgeName("aux.md", ".md")?.coded.code).toBe("bad-name/letters");
    expect(judgeName("com1.md", ".md")?.coded.code).toBe("bad-name/letters");
  });

  it("of what systems and programs leave behind are told as such; of entries that no one would see, with a better one", () => {
    const left = ["desktop.ini", "Thumbs.db", "~$ngan.docx", "krabi-1.md~", "krabi-1.md.orig", "#krabi-1.md#"];
    const files = [...left, ".krabi-99.md", ".krabi.md"].map((name) => file(`lessons/${name}`, "ก"));
    expect(checkFiles(files).map(({ file: path, rule, fix }) => [path.slice(8), rule, fix])).toEqual([
      ["#krabi-1.md#", "system-file", undefined],
      [".krabi-99.md", "bad-name", "content/lessons/krabi-99.md"],
      [".krabi.md", "bad-name", "content/lessons/krabi.md"],
      ["Thumbs.db", "system-file", undefined],
      ["desktop.ini", "system-file", undefined],
      ["krabi-1.md.orig", "system-file", undefined],
      ["krabi-1.md~", "system-file", undefined],
      ["~$ngan.docx", "system-file", undefined],
    ]);
    expect(checkFiles([file("Thumbs.db", "")]).map(({ rule }) => rule)).toEqual(["system-file"]);
  });

  it("may not differ by case or extension alone", () => {
    const entry = "---\ntitle: ก\n---\n";
    const said = (paths: string[]) =>
      checkFiles(tree(Object.fromEntries(paths.map((path) => [path, entry]))))
        .filter(({ rule }) => rule === "same-id")
        .map(short);
    expect(said(["networks/ok.md", "networks/Ok.md"])).toEqual(["same-id at networks/Ok.md:1:1"]);
    expect(said(["networks/ok.md", "networks/ok.mdx"])).toEqual(["same-id at networks/ok.mdx:1:1"]);
    expect(said(["networks/ok.md", "lessons/ok.md"])).toEqual([]);
  });

  it("of images are judged too, and links to files elsewhere refused", () => {
    const files = [
      { path: "pages/a.webp", size: 10, text: null },
      { path: "pages/b.WEBP", size: 10, text: null },
      { path: "pages/c.svg", size: 10, text: null },
      { path: "pages/d.png", size: 10_000_000, text: null },
      { path: "networks/e.md", size: 0, text: null, link: true },
    ];
    expect(checkFiles(files).map(({ file, rule, fix }) => [file, rule, fix])).toEqual([
      ["networks/e.md", "no-link", undefined],
      ["pages/b.WEBP", "wrong-extension", "content/pages/b.webp"],
      ["pages/c.svg", "wrong-extension", undefined],
      ["pages/d.png", "large-image", undefined],
    ]);
  });
});
