import { isUtf8 } from "node:buffer";
import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";

/** What a clone on Windows needs: git turns line ends there, and folders are told apart by `\`. */

const files = ["content", "public", "src", "tests"].flatMap((folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile() && !item.name.startsWith("."))
    .map((item) => `${item.parentPath}/${item.name}`.replaceAll("\\", "/")),
);

it("git hands out every text with LF, and leaves every other file as it is", () => {
  const [first, ...others] = readFileSync(".gitattributes", "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"));
  expect(first).toBe("* text=auto eol=lf");
  const binary = others.flatMap((line) => (line.endsWith(" binary") ? line.split(" ").slice(0, 1) : []));
  const isNamed = (file: string): boolean =>
    binary.some((pattern) => file === pattern || (pattern.startsWith("*.") && file.endsWith(pattern.slice(1))));
  const isText = (file: string): boolean => {
    const bytes = readFileSync(file);
    return isUtf8(bytes) && !bytes.includes(0);
  };
  expect(files.filter((file) => !isText(file) && !isNamed(file))).toEqual([]);
});

it("paths below a folder are read with / between folders", () => {
  const listing = /readdirSync\([^\n]*\{ recursive: true[^;]*;/g;
  const careless = files
    .filter((file) => file.endsWith(".ts"))
    .flatMap((file) => (readFileSync(file, "utf8").match(listing) ?? []).map((code) => ({ file, code })))
    .filter(({ code }) => /["`'][^"`'\n]*\/|\\\//.test(code) && !code.includes('replaceAll("\\\\", "/")'));
  expect(careless).toEqual([]);
});
