import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hasWords } from "../../../src/collections/texts.ts";
import { plainBlocks, readBody } from "../../../src/contribute/body-text.ts";
import { bodyFault } from "../../../src/contribute/check-body.ts";
import { bodyOf } from "../../../src/contribute/entry.ts";
import { formSpec } from "../../../src/contribute/form-spec.ts";
import { parseBlocks } from "../../../src/model/blocks.ts";
import { knowledge as k } from "../../knowledge.ts";
import { check, term } from "../check/fixture.ts";

/** More when someone looks for trouble, as in tests/unit/check/fuzz.test.ts. */
const RUNS = Number(process.env.FUZZ_RUNS ?? 500);

const spec = formSpec(k, "glossary");
/** What the site's own reader sees. */
const onPage = (body: string): string[] =>
  parseBlocks(body).flatMap((block) => (block.kind === "paragraph" || block.kind === "item" ? block.text : []));
const flat = (texts: readonly string[]): string[] => texts.map((text) => text.replace(/\s+/g, " ").trim());

describe("a body, read in the browser", () => {
  it("has the texts that the page will have: of every entry that is there", () => {
    for (const { body, file } of [...k.networks, ...k.lessons, ...k.factors, ...k.framework, ...k.glossary])
      expect(flat(plainBlocks(body)), file).toEqual(flat(onPage(body)));
  });

  it("and of what people write with marks that the form takes", () => {
    const word = fc.constantFrom("ข้าว", "ชาวนา 12 คน", "ก", "Co-op", "(ปี 2550)");
    const marked = fc.oneof(
      word,
      word.map((text) => `**${text}**`),
      word.map((text) => `*${text}*`),
      word.map((text) => `[${text}](https://example.org/?a=1)`),
      word.map((text) => `**[${text}](https://example.org/)**`),
      word.map((text) => `\`${text}\``),
      word.map((text) => `\\_${text}`),
    );
    const sentence = fc.array(marked, { minLength: 1, maxLength: 4 }).map((words) => words.join(" "));
    const block = fc.oneof(
      sentence,
      fc.array(sentence, { minLength: 1, maxLength: 3 }).map((lines) => lines.join("\n")),
      fc.array(sentence, { minLength: 1, maxLength: 3 }).map((items) => items.map((text) => `- ${text}`).join("\n")),
      fc
        .array(sentence, { minLength: 1, maxLength: 3 })
        .map((items) => items.map((text, i) => `${i + 1}. ${text}`).join("\n")),
      sentence.map((text) => `## ${text}`),
    );
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 4 }), (blocks) => {
        const body = blocks.join("\n\n");
        expect(bodyFault(body, false)).toBeUndefined();
        expect(flat(plainBlocks(body))).toEqual(flat(onPage(body)));
      }),
    );
  });

  it("passes the check when the form takes it, whatever the marks", () => {
    const pieces =
      'ก|ข้าว| |\n|\n\n|*|**|***|_|__|`|[|]|(|)|](|https://a.th|[x](https://a.th)|**ก**|“|”|\\|- |1. |## |~|~~|!|&|&lt;|&nbsp;|.|,|:|#|+|=|<|>|"'.split(
        "|",
      );
    const body = fc
      .array(fc.constantFrom(...pieces, "|"), { minLength: 1, maxLength: 12 })
      .map((parts) => parts.join(""));
    let taken = 0;
    fc.assert(
      fc.property(body, (typed) => {
        const text = bodyOf(spec, typed);
        if (!hasWords(text) || bodyFault(text, false) !== undefined) return;
        taken++;
        expect(check({ "glossary/x.md": term(text) })).toEqual([]);
      }),
      { numRuns: RUNS },
    );
    expect(taken).toBeGreaterThan(RUNS / 8);
  });

  it("keeps what stands out, for the preview", () =>
    expect(readBody("ก **ข [ค](https://a.th)**\n\n2. ง")).toEqual([
      {
        kind: "paragraph",
        mark: "",
        pieces: [{ text: "ก " }, { text: "ข ", bold: true }, { text: "ค", bold: true, href: "https://a.th" }],
      },
      { kind: "item", mark: "2.", pieces: [{ text: "ง" }] },
    ]));

  it("never throws, whatever is typed", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            fc.constantFrom(
              "*",
              "**",
              "_",
              "`",
              "[",
              "](",
              "](https://a.th)",
              ")",
              "\\",
              "\n",
              "- ",
              "## ",
              "1. ",
              "ก",
            ),
            fc.string(),
          ),
          { maxLength: 40 },
        ),
        (parts) => {
          expect(readBody(parts.join("")).every(({ pieces }) => pieces.every(({ text }) => text !== ""))).toBe(true);
        },
      ),
    );
  });
});
