import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseDocument } from "yaml";
import { findFences } from "../../../src/check/fences.ts";
import { listFiles } from "../../../src/check/files.ts";
import { readPlainYaml } from "../../../src/check/plain-yaml.ts";
import { YAML_OPTIONS } from "../../../src/check/yaml.ts";
import { brokenFiles } from "./fixture.ts";

/** What the parser makes of it; `undefined` when it finds anything wrong. */
function parsed(yaml: string): unknown {
  const document = parseDocument(yaml, YAML_OPTIONS);
  return document.errors.length + document.warnings.length > 0 ? undefined : document.toJS();
}

/** The quick reader may leave a text to the parser; when it answers, the parser must agree. */
const agrees = (yaml: string): void => {
  const plain = readPlainYaml(yaml);
  if (plain !== undefined) expect(plain).toEqual(parsed(yaml));
};

describe("the quick reader of plain front matter", () => {
  const yamls = [...listFiles("content"), ...brokenFiles].flatMap(({ text }) => {
    const fences = text === null ? undefined : findFences(text);
    return fences && "yaml" in fences ? fences.yaml : [];
  });

  it("agrees with the YAML parser on every entry", () => {
    expect(yamls.length).toBeGreaterThan(600);
    for (const yaml of yamls) agrees(yaml);
  });

  it("reads most entries, else it would not be worth having", () => {
    const read = yamls.filter((yaml) => readPlainYaml(yaml) !== undefined);
    expect(read.length).toBeGreaterThan(0.7 * yamls.length);
  });

  it("agrees with the YAML parser on whatever is put together from pieces of YAML", () => {
    const piece = fc.constantFrom(
      "title",
      "a",
      "กข",
      ":",
      ": ",
      " ",
      "  ",
      "    ",
      "\n",
      "\n  ",
      "\n    ",
      "\n  - ",
      "\n- ",
      "- ",
      "#",
      " # ",
      '"',
      "'",
      "[",
      "]",
      "{",
      "}",
      ",",
      "true",
      "null",
      "yes",
      "1",
      "01",
      "1.5",
      "2007-01-12",
      "~",
      "|",
      ">",
      "&a",
      "*a",
      "!x",
      "\\",
      "\t",
      "“",
      "ๆ",
      "---",
      "...",
      "?",
      "=",
      "<<",
      "0x1F",
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join("")),
        agrees,
      ),
      { numRuns: 20_000 },
    );
  });

  it("agrees with the YAML parser on lines that are nearly plain", () => {
    const key = fc.constantFrom("title", "kind", "at", "ก", "a b", "2550");
    const value = fc.constantFrom(
      "",
      "ชาวนา",
      "เงิน: ออม",
      "ก #1",
      "ก # 1",
      '"1-1"',
      '"ก\\n"',
      "'ก'",
      "[]",
      "[a, ข]",
      '["a", "b"]',
      "[a,, b]",
      "- x",
      "true",
      "Null",
      "12",
      "012",
      "1e3",
      "1_0",
      "on",
      "(ก)",
      "ก,ข",
      "ก ",
      "@a",
      "“ก”",
      "- ",
      "-",
    );
    const line = fc
      .tuple(
        fc.constantFrom("", "  ", "  - ", "    ", "- ", "   "),
        key,
        fc.constantFrom(": ", ":", ":  ", " : "),
        value,
      )
      .map((parts) => parts.join(""));
    const other = fc.constantFrom("", "# หมายเหตุ", "  # ก", "  - ก", "  - ก: ข", "  -", "ก", "    ก");
    const yaml = fc
      .array(fc.oneof({ weight: 4, arbitrary: line }, other), { maxLength: 7 })
      .map((lines) => lines.join("\n"));
    fc.assert(fc.property(yaml, agrees), { numRuns: 20_000 });
  });
});
