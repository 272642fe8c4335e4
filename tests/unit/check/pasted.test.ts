import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Problem } from "../../../src/content/problem.ts";
import { valueAt } from "../../../src/model/untyped.ts";
import { arabicDigits } from "../../../src/text/normalise.ts";
import { frontMatter } from "../front-matter.ts";
import { check, goodFiles, term } from "./fixture.ts";

/**
 * A line that is offered is pasted and not looked at again. So it says what was typed, but for the marks that the message names;
 * or the check still complains; or none is offered.
 */

/** More when someone looks for trouble, as in fuzz.test.ts. */
const RUNS = Number(process.env.FUZZ_RUNS ?? 15);
const timeout = 120_000 + 1000 * RUNS;

const goodText = (path: string): string => goodFiles.find((file) => file.path === path)?.text ?? "";

/** The file with every offered line pasted in, and what the check says of it then. */
function paste(path: string, text: string): { text: string; offered: Problem[]; left: Problem[] } {
  const offered = check({ [path]: text }).filter(({ file, fix }) => file === path && fix !== undefined);
  const lines = text.split("\n");
  for (const { line, fix = "", rule } of offered.toReversed())
    if (!fix.startsWith("content/")) lines.splice(line - 1, rule === "missing-field" ? 0 : 1, fix);
  const pasted = lines.join("\n");
  return { text: pasted, offered, left: check({ [path]: pasted }) };
}

const valueIn = (text: string, ...path: (string | number)[]): unknown => valueAt(frontMatter(text).data, path);

/** Numbers in every form that people and programs write. */
const digits = fc.stringMatching(/^[0-9]{1,4}$/);
const written = fc.oneof(
  digits,
  fc.tuple(digits, digits).map(([a, b]) => `${a}.${b}`),
  fc.tuple(digits, digits).map(([a, b]) => `${a},${b}`),
  fc.tuple(digits, digits, digits).map(([a, b, c]) => `${a},${b},${c}`),
  fc.tuple(digits, fc.constantFrom("0x", "0o", "0b", "00", "+", "-", ".", "~", "<")).map(([a, mark]) => mark + a),
  fc
    .tuple(digits, fc.constantFrom(".", "e1", "e-2", "_000", "%", "-20", "/5", " ล้าน", " คน", " กว่าคน", " แสนบาท", "k"))
    .map(([a, mark]) => a + mark),
  fc.tuple(fc.constantFrom("พ.ศ. ", "ค.ศ. ", "ปี ", "ราว ", "ลบ ", "หน้า "), digits).map(([mark, a]) => mark + a),
  fc.stringMatching(/^[1-9][0-9]{14,20}$/),
  fc.stringMatching(/^[๐-๙]{1,3}$/),
);
const quotedOrNot = fc
  .tuple(written, fc.constantFrom("", '"', "'"))
  .map(([text, mark]) => ({ text, typed: mark + text + mark }));

describe("a number that is typed", { timeout }, () => {
  it("where a text belongs, becomes the text that stands there", () => {
    fc.assert(
      fc.property(written, (typed) => {
        const entry = goodText("lessons/krabi-1.md").replace("at: p2", `at: p2\n    row: ${typed}`);
        const { text, left } = paste("lessons/krabi-1.md", entry);
        if (left.length === 0) expect(valueIn(text, "sources", 0, "row")).toBe(typed);
      }),
      { numRuns: RUNS },
    );
  });

  it("where a number belongs, stays that number, whatever is around it named", () => {
    const statistic = goodText("statistics/samachik.md");
    expect(statistic).toMatch(/^value: /m);
    fc.assert(
      fc.property(quotedOrNot, ({ text: typed, typed: line }) => {
        const { text, offered, left } = paste(
          "statistics/samachik.md",
          statistic.replace(/^value: .*/m, `value: ${line}`),
        );
        if (left.length > 0) return;
        const cut = offered.flatMap(({ suggestion = "" }) =>
          [...suggestion.matchAll(/"([^"]+)"/g)].map(([, word = ""]) => word),
        );
        const bare = cut.reduce((rest, word) => rest.replace(word, ""), arabicDigits(typed)).trim();
        const grouped = /^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(bare) ? bare.replaceAll(",", "") : bare;
        expect(grouped).toMatch(/^-?(?:0|[1-9]\d*)(?:\.\d+)?$/);
        expect(String(valueIn(text, "value"))).toBe(grouped.replace(/(\.\d*?)0+$/, "$1").replace(/\.$/, ""));
      }),
      { numRuns: RUNS },
    );
  });
});

describe("a text that is typed", { timeout }, () => {
  const piece = fc.constantFrom(
    ..."ก|แกง|#1| #|: |, |,|[|]|{|}|\"|'|“|”| - |-|&|*|!|@|%|1,200|20.10|true|\\|`|>|?".split("|"),
  );
  const line = fc.array(piece, { minLength: 1, maxLength: 6 }).map((pieces) => pieces.join("").trim());
  /** Letters and digits: no mark may take one of them along. */
  const words = (value: unknown): string =>
    String(Array.isArray(value) ? value.join("") : value).replace(/[^\p{L}\p{M}\p{N}]/gu, "");

  it.each(["title: ", "aliases: ", "aliases:\n  - ", "aliases: [", "english: "])(
    "after %s, keeps every word",
    (start) => {
      fc.assert(
        fc.property(line, (typed) => {
          const end = start.endsWith("[") ? "]" : "";
          const fields = `${start.startsWith("title") ? "" : "title: คำทดสอบ\n"}${start}${typed}${end}`;
          const { text, offered, left } = paste("glossary/x.md", term("คำอธิบาย", fields));
          // The second run is pasted as well.
          const again = left.length > 0 ? paste("glossary/x.md", text) : { text, left };
          if (offered.length === 0 || again.left.length > 0) return;
          const key = start.replace(/:[\s\S]*/, "");
          expect(words(valueIn(again.text, key))).toBe(words(typed));
        }),
        { numRuns: RUNS },
      );
    },
  );

  it("a list in brackets keeps its items when # begins one", () => {
    const { text, left } = paste("glossary/x.md", term("คำอธิบาย", "title: คำทดสอบ\naliases: [แกง #1, ผัด #2]"));
    expect(left).toEqual([]);
    expect(valueIn(text, "aliases")).toEqual(["แกง #1", "ผัด #2"]);
  });
});

describe("a line that was meant to close the front matter", () => {
  it.each(["—", "–", "–––", "— — —", "----", "- - -", "......", "=====", "***", "  ---", "\t---", "---\u00A0", "--- "])(
    "%j",
    (closing) => {
      const entry = term("คำอธิบาย").replace(/\n---\n(?=คำอธิบาย)/, `\n${closing}\n`);
      const { text, left } = paste("glossary/x.md", entry);
      expect(left).toEqual([]);
      expect(text.split("\n").slice(-3)).toEqual([expect.stringMatching(/^--- ?$/), "คำอธิบาย", ""]);
    },
  );

  it("with the first words behind it", () => {
    const { text, left } = paste("glossary/x.md", term("คำอธิบาย").replace(/\n---\n(?=คำ)/, "\n---"));
    expect(left).toEqual([]);
    expect(text).toBe(term("คำอธิบาย"));
  });
});

describe("what is missing", () => {
  it.each([
    "lessons/krabi-1.md",
    "networks/krabi-pam.md",
    "statistics/samachik.md",
    "followups/khao.md",
    "report/rai-ngan/1.md",
  ])("%s: the line that is offered leaves the value to the author", (path) => {
    const lines = goodText(path).split("\n");
    const end = lines.indexOf("---", 1);
    for (const [i, line] of lines.slice(0, end).entries()) {
      if (!/^ *(?:- )?\w+: \S/.test(line)) continue;
      const without = lines.toSpliced(i, 1).join("\n");
      if (check({ [path]: without }).some(({ rule }) => rule === "missing-field"))
        expect(paste(path, without).left, line).not.toEqual([]);
    }
  });

  it("of several places, none is chosen", () => {
    const section = goodText("report/rai-ngan/1.md").replace(
      "corrections:",
      "corrections:\n  - at: p1\n    printed: x\n    corrected: า\n    certainty: certain",
    );
    const [offer] = check({ "report/rai-ngan/1.md": section }).filter(({ rule }) => rule === "correction-ambiguous");
    expect(offer?.fix).toMatch(/nth: ‹/);
  });
});
